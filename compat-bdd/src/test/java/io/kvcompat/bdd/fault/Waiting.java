package io.kvcompat.bdd.fault;

import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.target.LaunchedServer;
import java.util.concurrent.TimeUnit;

/** Waits for what a run does. */
final class Waiting {
    private static final long LIMIT_SECONDS = 60;

    private Waiting() {}

    /** Returns when a client of the server blocks. */
    static void forBlocked(Bench bench, LaunchedServer server) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        try (Session session = bench.client().connect(server.endpoint(), Protocol.RESP2)) {
            while (System.nanoTime() < deadline) {
                if (session.call(Command.of("INFO", "clients")).toString().contains("blocked_clients:1")) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(5);
            }
        }
        throw new IllegalStateException("No client was blocked within " + LIMIT_SECONDS + " s");
    }
}
