package io.kvcompat.target;

import io.kvcompat.client.Endpoint;
import java.util.Optional;

/**
 * What a user names as a target: {@code NAME=SPEC}.
 *
 * @param name unique in a run: letters, digits, {@code -}, {@code _} and {@code .}
 * @param spec {@code redis://…} (see {@link io.kvcompat.client.Endpoint#parse}), {@code docker:IMAGE},
 *     {@code exec:/path/to/server}, {@code apt:PACKAGE[@SUITE]}, or {@code launch:redis:7.2} for the launch ladder
 */
public record TargetSpec(String name, String spec) {
    public TargetSpec {
        TargetSpecs.check(name, spec);
    }

    /** Returns where the server is that somebody else runs; empty where one is to be launched. */
    public Optional<Endpoint> endpoint() {
        return TargetSpecs.isEndpoint(spec) ? Optional.of(Endpoint.parse(spec)) : Optional.empty();
    }

    /**
     * Reads {@code NAME=SPEC}.
     *
     * @throws IllegalArgumentException when it is malformed; the message says what and shows a right one
     */
    public static TargetSpec parse(String text) {
        return TargetSpecs.parse(text);
    }
}
