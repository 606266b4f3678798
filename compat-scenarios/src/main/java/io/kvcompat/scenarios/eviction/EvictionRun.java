package io.kvcompat.scenarios.eviction;

import io.kvcompat.scenario.ScenarioContext;
import java.util.ArrayList;
import java.util.List;

/** Writes well past what memory holds, deletes some, goes on, and tells what a policy made of it. */
final class EvictionRun {
    private static final int STEPS = 20;
    private static final int SINGLE_WRITES = 20;

    /** Of the keys that fit, times to live take room of their own: fewer others make the same pressure. */
    private static final int STEPS_WITH_EXPIRY = 14;

    private final EvictionPolicy policy;
    private final ScenarioContext context;
    private final Server server;
    private final KeyPopulation population;
    private final EvictionSizes sizes;
    private final int step;
    private final long usedBefore;
    private int written;

    EvictionRun(EvictionPolicy policy, ScenarioContext context, Server server) {
        this.policy = policy;
        this.context = context;
        this.server = server;
        this.sizes = EvictionSizes.of(context);
        this.step = sizes.fitting() / STEPS;
        this.population = new KeyPopulation(policy, server, sizes);
        this.usedBefore = server.memory("used_memory");
    }

    void run() {
        server.limit(context, sizes.room());
        EvictionTimeline timeline = new EvictionTimeline(server);
        population.enter();
        timeline.sample(population.count(), List.of());
        write(steps(), timeline);
        population.recordWhoIsLeft(context);

        long deleted = population.deleteNew(written / 2, written);
        timeline.sample(population.count() + written, List.of());
        context.check("keys can be deleted when memory is used up", deleted > 0, "some of them deleted", deleted);
        write(STEPS / 2 + STEPS / 4, timeline);

        long keys = server.keys();
        long used = server.memory("used_memory");
        server.metric("keys kept", keys, "keys", sizes.compared(0.1));
        server.metric("memory per key", (double) (used - usedBefore) / keys, "bytes", sizes.compared(0.1));
        server.metric("memory of one key", server.size(population.newKey(written - 1)), "bytes");
        server.metric("room for keys", sizes.room(), "bytes");
        server.metric("most memory used above the limit", timeline.mostUsed() - usedBefore - sizes.room(), "bytes");
        server.metric("keys evicted", timeline.evicted(), "keys");
        timeline.record();
        new EvictedEvents(context, server).check(n -> population.newKey(written + n));
        if (context.isMeasured()) {
            replay();
        }
    }

    private int steps() {
        return policy.onlyExpiring() && policy != EvictionPolicy.VOLATILE_TTL ? STEPS_WITH_EXPIRY : STEPS;
    }

    private void write(int steps, EvictionTimeline timeline) {
        for (int i = 0; i < steps; i++) {
            for (int n = SINGLE_WRITES; n < step; n++) {
                server.send(population.newKey(written++));
            }
            List<Long> nanos = new ArrayList<>();
            for (int n = 0; n < SINGLE_WRITES; n++) {
                nanos.add(server.latency(population.newKey(written++)));
            }
            population.useRecent();
            timeline.sample(population.count() + written, nanos);
        }
    }

    private void replay() {
        server.empty();
        server.limit(context, CacheReplay.room(sizes));
        new CacheReplay(policy, server, sizes).run(context);
    }
}
