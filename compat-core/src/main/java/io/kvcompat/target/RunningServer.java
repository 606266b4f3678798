package io.kvcompat.target;

import io.kvcompat.client.Endpoint;
import io.kvcompat.internal.process.GuardedProcess;
import java.nio.file.Path;

/**
 * A launched server.
 *
 * @param endpoint where it is reached
 * @param directory its temporary directory
 * @param process the server, or the docker command that is attached to it
 * @param killer what ends it at once
 */
record RunningServer(Endpoint endpoint, Path directory, GuardedProcess process, Runnable killer)
        implements LaunchedServer {
    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void kill() {
        killer.run();
    }

    @Override
    public void close() {
        process.close();
    }
}
