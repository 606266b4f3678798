package io.kvcompat.scenarios.eviction;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.ScenarioContext;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntFunction;

/** Holds the events that tell of evicted keys against the server's own count of them. For use by one thread. */
final class EvictedEvents {
    private static final int WRITES = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ScenarioContext context;
    private final Server server;
    private final Session events;
    private long told;

    EvictedEvents(ScenarioContext context, Server server) {
        this.context = context;
        this.server = server;
        // Not recorded, as how many keys go depends on their size and on the allocator.
        this.events = context.session("events").unrecorded();
    }

    /** Writes keys to a full server and counts the events; {@code write} gives the command for the n-th of them. */
    void check(IntFunction<Command> write) {
        if (context.disposable().isEmpty()) {
            // Subscribers of others would be told as well.
            return;
        }
        if (!context.changeSetting("notify-keyspace-events", "Ee")) {
            return;
        }
        events.call(Command.of("PSUBSCRIBE", "__keyevent@*__:evicted"));
        long before = settled();
        told = 0;
        for (int i = 0; i < WRITES; i++) {
            server.send(write.apply(i));
        }
        long evicted = settled() - before;
        events.call(Command.of("PUNSUBSCRIBE"));
        events.drainPushes();
        context.changeSetting("notify-keyspace-events", "");
        context.check("each eviction is told by one event", told == evicted && told > 0, evicted + " events", told);
    }

    /**
     * Returns how many keys the server has evicted, once none goes any more and every event about them has come: a server
     * may go on evicting with each further command, and between them.
     */
    private long settled() {
        return context.await("the server stops evicting", PATIENCE, () -> {
            long evicted = server.evicted();
            events.call(Command.of("PING"));
            told += events.drainPushes().size();
            return Optional.of(evicted).filter(before -> before == server.evicted());
        });
    }
}
