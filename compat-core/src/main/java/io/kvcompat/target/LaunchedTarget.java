package io.kvcompat.target;

import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Servers launched for a run.
 *
 * @param name its name
 * @param identity what its first server says it is
 * @param origin where they came from
 * @param launcher what launched them
 * @param lanes the server of each protocol, some of them still coming up
 */
record LaunchedTarget(
        String name,
        Identity identity,
        Origin origin,
        Launcher launcher,
        Map<Protocol, CompletableFuture<LaunchedServer>> lanes)
        implements Target {
    LaunchedTarget {
        lanes = Map.copyOf(lanes);
    }

    @Override
    public Endpoint endpoint(Protocol protocol) {
        CompletableFuture<LaunchedServer> lane = lanes.get(protocol);
        if (lane == null) {
            throw new IllegalArgumentException("The target " + name + " was opened without a lane for " + protocol);
        }
        try {
            return lane.join().endpoint();
        } catch (CompletionException e) {
            if (e.getCause() instanceof LaunchException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public Optional<ServerLauncher> disposable() {
        return Optional.of(launcher);
    }

    @Override
    public void close() {
        lanes.values().stream()
                .map(lane -> lane.handle((server, failure) -> {
                    if (server != null) {
                        server.close();
                    }
                    return lane;
                }))
                .toList()
                .forEach(CompletableFuture::join);
    }
}
