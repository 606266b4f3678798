package io.kvcompat.client;

/** Thrown when no answer came in time; the command may have run. */
public final class CommandTimeoutException extends ClientException {
    private static final long serialVersionUID = 1L;

    public CommandTimeoutException(String message) {
        super(message);
    }
}
