package io.kvcompat.reply;

/** Thrown when the text notation of a reply cannot be read; the message says at which column and why, for people. */
public final class ReplySyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public ReplySyntaxException(String message) {
        super(message);
    }
}
