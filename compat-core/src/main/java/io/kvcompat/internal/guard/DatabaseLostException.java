package io.kvcompat.internal.guard;

/** Thrown when the keys of a database are no longer known to be the run's, so that nothing more may be done there; says why. */
public final class DatabaseLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseLostException(String message) {
        super(message);
    }
}
