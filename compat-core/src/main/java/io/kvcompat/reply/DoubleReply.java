package io.kvcompat.reply;

/**
 * A RESP3 double; its text is kept, so that {@code ,3} is not {@code ,3.0}.
 *
 * @param text ASCII letters, digits, {@code +}, {@code -} and {@code .}; at least one
 */
public record DoubleReply(String text) implements Reply {
    public DoubleReply {
        NumberText.requireDouble(text);
    }

    @Override
    public ReplyType type() {
        return ReplyType.DOUBLE;
    }

    @Override
    public String toString() {
        return ReplyNotation.print(this);
    }
}
