package io.kvcompat.target;

/** Thrown when a server cannot be launched; the message names each step that was tried and why it did not work. */
public final class LaunchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LaunchException(String message) {
        super(message);
    }
}
