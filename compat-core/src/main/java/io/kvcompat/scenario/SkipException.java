package io.kvcompat.scenario;

/** Thrown to end a scenario on a lane as skipped; the message is the reason. */
public final class SkipException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SkipException(String message) {
        super(message);
    }
}
