package io.kvcompat.bdd.feature;

import java.util.List;

/** Thrown when feature files cannot be run as they are; the message has one line for each mistake. */
public final class FeatureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FeatureException(List<String> mistakes) {
        super(String.join("\n", mistakes));
    }
}
