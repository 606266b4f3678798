package io.kvcompat.reply;

/** A RESP3 bulk error ({@code !21}). */
public record BulkErrorReply(Bytes value) implements Reply {
    @Override
    public ReplyType type() {
        return ReplyType.BULK_ERROR;
    }

    @Override
    public boolean isError() {
        return true;
    }

    @Override
    public BulkErrorReply shortenedTo(int limit) {
        return new BulkErrorReply(value.shortenedTo(limit));
    }

    /** Returns the error code: the text up to the first space. */
    public String code() {
        return ErrorCode.of(value);
    }

    @Override
    public String toString() {
        return ReplyNotation.print(this);
    }
}
