package io.kvcompat.reply;

/**
 * A RESP3 verbatim string.
 *
 * @param format its prefix, {@code txt} or {@code mkd} say: three visible ASCII characters, no colon or quote
 * @param value what follows the prefix and its colon
 */
public record VerbatimStringReply(String format, Bytes value) implements Reply {
    public VerbatimStringReply {
        if (format.length() != 3 || !format.chars().allMatch(c -> c > ' ' && c < 0x7f && c != ':' && c != '"')) {
            throw new IllegalArgumentException("The format of a verbatim string has three visible characters");
        }
    }

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
