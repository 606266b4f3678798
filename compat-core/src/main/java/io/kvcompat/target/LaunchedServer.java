package io.kvcompat.target;

import io.kvcompat.client.Endpoint;
import java.nio.file.Path;

/** A disposable server that runs until it is closed, or until the JVM ends in whatever way. */
public interface LaunchedServer extends AutoCloseable {
    /** Returns where it is reached over TCP. */
    Endpoint endpoint();

    /** Returns its temporary directory, which is deleted on close. */
    Path directory();

    /** Tells whether its process still runs. */
    boolean isAlive();

    /** Ends the process at once, as a crash would (SIGKILL). */
    void kill();

    /** Ends the process and deletes its directory. Never throws. */
    @Override
    void close();
}
