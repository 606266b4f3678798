package io.kvcompat.target;

import io.kvcompat.client.Endpoint;
import java.util.Optional;

/**
 * What a user names as a target: {@code NAME=SPEC}.
 *
 * @param name unique in a run: letters, digits, {@code -}, {@code _} and {@code .}
 * @param spec {@code redis://…} (see {@link io.kvcompat.client.Endpoint#parse}), {@code docker:IMAGE},
 *     {@code exec:/path/to/server}, {@code apt:PACKAGE[@SUITE]}, or {@code launch:redis:7.2} for the launch ladder; in an
 *     address <code>${NAME}</code> stands for a variable of the environment and <code>${file:PATH}</code> for what a file
 *     holds, and all of it may stand in a file, {@code file:PATH}
 */
public record TargetSpec(String name, String spec) {
    public TargetSpec {
        // An address keeps its references, so that a password stands nowhere before it is used.
        String resolved = TargetSpecs.resolved(name, spec);
        spec = TargetSpecs.isEndpoint(resolved) ? spec : resolved;
        TargetSpecs.check(name, resolved);
    }

    /** Returns where the server is that somebody else runs; empty where one is to be launched. */
    public Optional<Endpoint> endpoint() {
        String resolved = TargetSpecs.resolved(name, spec);
        return TargetSpecs.isEndpoint(resolved) ? Optional.of(Endpoint.parse(resolved)) : Optional.empty();
    }

    /**
     * Reads {@code NAME=SPEC}.
     *
     * @throws IllegalArgumentException when it is malformed; the message says what and shows a right one
     */
    public static TargetSpec parse(String text) {
        return TargetSpecs.parse(text);
    }

    /** Returns {@code NAME=SPEC}, the password of an address masked. */
    @Override
    public String toString() {
        return name + "=" + endpoint().map(Endpoint::toString).orElse(spec);
    }
}
