package io.kvcompat.reply;

/** A RESP3 verbatim string; {@code format} is its three-byte prefix, {@code txt} or {@code mkd} say. */
public record VerbatimStringReply(String format, Bytes value) implements Reply {
    @Override
    public ReplyType type() {
        return ReplyType.VERBATIM_STRING;
    }

    @Override
    public VerbatimStringReply shortenedTo(int limit) {
        return new VerbatimStringReply(format, value.shortenedTo(limit));
    }

    @Override
    public String toString() {
        return ReplyNotation.print(this);
    }
}
