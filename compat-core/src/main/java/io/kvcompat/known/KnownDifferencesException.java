package io.kvcompat.known;

/** Thrown when a file of known differences cannot be used; the message names file, line and reason, in one line. */
public final class KnownDifferencesException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public KnownDifferencesException(String message) {
        super(message);
    }
}
