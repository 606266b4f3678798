package io.kvcompat.target;

import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import java.util.Optional;

/**
 * One named server under test, running and identified.
 *
 * <p>Closing it ends what the suite launched for it; an external server is left running.
 */
public interface Target extends AutoCloseable {
    /** Returns the name, unique in a run: letters, digits, {@code -}, {@code _} and {@code .}. */
    String name();

    /** Returns what the server says it is. */
    Identity identity();

    /** Returns what was asked for and where the server that runs came from. */
    Origin origin();

    /** Tells whether the suite launched it, so that it may do with it as it likes. */
    default boolean launched() {
        return disposable().isPresent();
    }

    /** Returns where the lane of {@code protocol} is reached; a launched target has one server process for each. */
    Endpoint endpoint(Protocol protocol);

    /** Returns what launches further servers of the same kind; empty for an external server. */
    Optional<ServerLauncher> disposable();

    @Override
    void close();
}
