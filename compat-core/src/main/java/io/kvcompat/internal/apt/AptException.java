package io.kvcompat.internal.apt;

/** Thrown when a package cannot be had; the message is one line that says why. */
public final class AptException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean lasting;

    AptException(String message) {
        this(message, false);
    }

    AptException(String message, boolean lasting) {
        super(message);
        this.lasting = lasting;
    }

    /** Tells whether it will be the same another time: the archive was reached, and lacks what was asked for. */
    boolean isLasting() {
        return lasting;
    }
}
