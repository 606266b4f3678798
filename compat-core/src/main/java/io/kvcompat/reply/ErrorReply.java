package io.kvcompat.reply;

/** A simple error ({@code -ERR message}), the prefix part of the text. */
public record ErrorReply(Bytes value) implements Reply {
    @Override
    public ReplyType type() {
        return ReplyType.ERROR;
    }

    @Override
    public boolean isError() {
        return true;
    }

    /** Returns the error code: the text up to the first space, {@code ERR} or {@code WRONGTYPE} say. */
    public String code() {
        return ErrorCode.of(value);
    }

    @Override
    public String toString() {
        return ReplyNotation.print(this);
    }
}
