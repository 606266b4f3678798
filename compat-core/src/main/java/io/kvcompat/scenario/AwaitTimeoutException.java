package io.kvcompat.scenario;

/** Thrown when something that was waited for did not happen in time. */
public final class AwaitTimeoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AwaitTimeoutException(String message) {
        super(message);
    }
}
