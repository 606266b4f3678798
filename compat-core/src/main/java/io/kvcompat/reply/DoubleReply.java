package io.kvcompat.reply;

/** A RESP3 double; its text is kept, so that {@code ,3} is not {@code ,3.0}. */
public record DoubleReply(String text) implements Reply {
    @Override
    public ReplyType type() {
        return ReplyType.DOUBLE;
    }

    @Override
    public String toString() {
        return ReplyNotation.print(this);
    }
}
