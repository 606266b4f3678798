package io.kvcompat.reply;

/** A 64-bit signed integer ({@code :42}). */
public record IntegerReply(long value) implements Reply {
    @Override
    public ReplyType type() {
        return ReplyType.INTEGER;
    }

    @Override
    public String toString() {
        return ReplyNotation.print(this);
    }
}
