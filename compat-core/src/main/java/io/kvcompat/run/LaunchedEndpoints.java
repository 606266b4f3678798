package io.kvcompat.run;

import io.kvcompat.client.Endpoint;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.ServerLauncher;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The servers that one scenario has launched itself: others are reached through the lane alone. */
final class LaunchedEndpoints {
    private final Set<String> addresses = ConcurrentHashMap.newKeySet();

    /** Returns what launches as {@code launcher} does, and notes what it has launched. */
    ServerLauncher noting(ServerLauncher launcher) {
        return new ServerLauncher() {
            @Override
            public LaunchedServer launch(List<String> arguments, List<Path> files) {
                LaunchedServer server = launcher.launch(arguments, files);
                addresses.add(server.endpoint().address());
                return server;
            }

            @Override
            public Ended run(List<String> arguments) {
                return launcher.run(arguments);
            }
        };
    }

    /**
     * Refuses a server that was not launched here, which may hold anything.
     *
     * @throws IllegalArgumentException when it was not
     */
    void require(Endpoint endpoint) {
        if (!addresses.contains(endpoint.address())) {
            throw new IllegalArgumentException("The scenario has not launched a server at " + endpoint.address()
                    + "; sessions to the lane's own server are opened by name");
        }
    }
}
