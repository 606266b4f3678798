package io.kvcompat.reply;

/** A RESP3 big number; its text is kept. */
public record BigNumberReply(String text) implements Reply {
    @Override
    public ReplyType type() {
        return ReplyType.BIG_NUMBER;
    }

    @Override
    public String toString() {
        return ReplyNotation.print(this);
    }
}
