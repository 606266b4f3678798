package io.kvcompat.scenarios.eviction;

import io.kvcompat.reply.ErrorReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyNotation;
import io.kvcompat.scenario.ScenarioContext;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Writes past what memory holds where nothing may be evicted, then frees some and writes again. */
final class NoEvictionRun {
    private static final int MOST_STEPS = 40;
    private static final int SINGLE_WRITES = 20;

    private final ScenarioContext context;
    private final Server server;
    private final KeyPopulation population;
    private final EvictionSizes sizes;
    private final int step;
    private final TreeSet<String> errors = new TreeSet<>();
    private int written;
    private long refused;

    NoEvictionRun(ScenarioContext context, Server server) {
        this.context = context;
        this.server = server;
        this.sizes = EvictionSizes.of(context);
        this.step = sizes.fitting() / 10;
        this.population = new KeyPopulation(EvictionPolicy.NOEVICTION, server, sizes);
    }

    void run() {
        long usedBefore = server.memory("used_memory");
        server.limit(context, sizes.room());
        EvictionTimeline timeline = new EvictionTimeline(server);
        for (int i = 0; i < MOST_STEPS && refused <= step; i++) {
            write(timeline);
        }
        long keys = server.keys();
        server.metric("keys kept", keys, "keys", sizes.compared(0.1));
        server.metric(
                "memory per key",
                (double) (server.memory("used_memory") - usedBefore) / keys,
                "bytes",
                sizes.compared(0.1));
        server.metric("room for keys", sizes.room(), "bytes");
        server.metric("writes refused", refused, "writes");
        context.check("writes are refused in the end", refused > 0, "some", refused);
        context.check(
                "every refusal is the same error",
                errors.equals(new TreeSet<>(List.of("-OOM command not allowed when used memory > 'maxmemory'."))),
                "-OOM command not allowed when used memory > 'maxmemory'.",
                errors);
        context.checkEquals("nothing was evicted", 0L, timeline.evicted());

        population.deleteNew(0, step);
        timeline.sample(written, List.of());
        long before = refused;
        write(timeline);
        context.check(
                "once keys are deleted writes succeed again",
                refused - before < step,
                "fewer than " + step + " refusals",
                refused - before);
        timeline.record();
    }

    private void write(EvictionTimeline timeline) {
        for (int n = SINGLE_WRITES; n < step; n++) {
            server.send(population.newKey(written++), this::count);
        }
        List<Long> nanos = new ArrayList<>();
        for (int n = 0; n < SINGLE_WRITES; n++) {
            nanos.add(server.latency(population.newKey(written++)));
        }
        timeline.sample(written, nanos);
    }

    private void count(Reply reply) {
        if (reply instanceof ErrorReply) {
            refused++;
            errors.add(ReplyNotation.print(reply));
        }
    }
}
