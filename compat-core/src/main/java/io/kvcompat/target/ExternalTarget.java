package io.kvcompat.target;

import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import java.util.Optional;

/**
 * A server that somebody else runs.
 *
 * @param name its name
 * @param identity what it says it is
 * @param origin where it came from
 * @param endpoint where all its lanes are reached
 */
record ExternalTarget(String name, Identity identity, Origin origin, Endpoint endpoint) implements Target {
    @Override
    public Endpoint endpoint(Protocol protocol) {
        return endpoint;
    }

    @Override
    public Optional<ServerLauncher> disposable() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // It was running before, and goes on.
    }
}
