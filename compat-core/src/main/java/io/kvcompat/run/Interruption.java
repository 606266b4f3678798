package io.kvcompat.run;

import io.kvcompat.client.Client;
import io.kvcompat.client.ClientOptions;
import io.kvcompat.internal.guard.ServerGuard;
import java.util.List;

/**
 * Leaves external servers as they were found when the JVM is told to end in the middle of a run, by Ctrl-C say.
 *
 * <p>The run's own thread goes on meanwhile, so it is cut off from the servers first.
 */
final class Interruption implements AutoCloseable {
    private final Thread hook;

    private Interruption(Thread hook) {
        this.hook = hook;
    }

    /** Prepares for it; {@code client} is what the run reaches its servers with. */
    static Interruption of(List<TargetRun> targets, Client client, ClientOptions options) {
        Thread hook = new Thread(() -> cleanUp(targets, client, options), "kvcompat-interrupted");
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is ending already, and nothing was changed yet.
        }
        return new Interruption(hook);
    }

    private static void cleanUp(List<TargetRun> targets, Client client, ClientOptions options) {
        List<ServerGuard> given =
                targets.stream().flatMap(target -> target.guard().stream()).toList();
        if (given.isEmpty()) {
            return;
        }
        given.forEach(ServerGuard::freeze);
        client.close();
        try (Client own = Client.create(options)) {
            given.forEach(guard -> guard.releaseOver(own));
        }
    }

    /** Ends the preparation: the run has ended by itself. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is ending, and the hook runs or has run.
        }
    }
}
