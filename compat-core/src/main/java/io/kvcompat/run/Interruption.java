package io.kvcompat.run;

import io.kvcompat.client.Client;
import io.kvcompat.client.ClientException;
import io.kvcompat.client.ClientOptions;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
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
        List<TargetRun> given =
                targets.stream().filter(target -> !target.target().launched()).toList();
        if (given.isEmpty()) {
            return;
        }
        given.forEach(target -> target.settings().freeze());
        client.close();
        try (Client own = Client.create(options)) {
            given.forEach(target -> cleanUp(target, own));
        }
    }

    private static void cleanUp(TargetRun target, Client client) {
        try (Session session = client.connect(target.endpoint(), Protocol.RESP2)) {
            target.settings().restoreNow(session);
            if (target.used()) {
                session.call(Command.of("FLUSHDB"));
            }
        } catch (ClientException e) {
            // It is gone; the next run, or a restore by hand, finds the file.
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
