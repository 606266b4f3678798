package io.kvcompat.bdd.scenario;

/** Thrown when a step says what cannot be meant; the message is for the author of the feature. */
public final class MalformedStepException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedStepException(String message) {
        super(message, null, false, false);
    }
}
