package io.kvcompat.reply;

/** A RESP3 boolean ({@code #t}). */
public record BooleanReply(boolean value) implements Reply {
    @Override
    public ReplyType type() {
        return ReplyType.BOOLEAN;
    }

    @Override
    public String toString() {
        return ReplyNotation.print(this);
    }
}
