package io.kvcompat.reply;

/** A bulk string ({@code $5}). */
public record BulkStringReply(Bytes value) implements Reply {
    @Override
    public ReplyType type() {
        return ReplyType.BULK_STRING;
    }

    @Override
    public BulkStringReply shortenedTo(int limit) {
        return new BulkStringReply(value.shortenedTo(limit));
    }

    @Override
    public String toString() {
        return ReplyNotation.print(this);
    }
}
