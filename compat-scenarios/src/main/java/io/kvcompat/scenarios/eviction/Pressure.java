package io.kvcompat.scenarios.eviction;

import io.kvcompat.scenario.ScenarioContext;
import java.util.ArrayList;
import java.util.List;

/** Writes well past what memory holds, deletes some, goes on, and tells what a policy made of it. */
final class Pressure {
    private static final int STEPS = 20;
    private static final int SINGLE_WRITES = 20;

    /** Of the keys that fit, times to live take room of their own: fewer others make the same pressure. */
    private static final int STEPS_WITH_EXPIRY = 14;

    private final EvictionPolicy policy;
    private final ScenarioContext context;
    private final Server server;
    private final Cast cast;
    private final int step = Sizes.fitting() / STEPS;
    private final long usedBefore;
    private int written;

    Pressure(EvictionPolicy policy, ScenarioContext context, Server server) {
        this.policy = policy;
        this.context = context;
        this.server = server;
        this.cast = new Cast(policy, server);
        this.usedBefore = server.memory("used_memory");
    }

    void run() {
        server.limit(context, Sizes.room());
        Course course = new Course(server);
        cast.enter();
        course.sample(cast.count(), List.of());
        write(steps(), course);
        cast.tellWhoIsLeft(context);

        long deleted = cast.deleteNew(written / 2, written);
        course.sample(cast.count() + written, List.of());
        context.check("keys can be deleted when memory is used up", deleted > 0, "some of them deleted", deleted);
        write(STEPS / 2 + STEPS / 4, course);

        long keys = server.keys();
        long used = server.memory("used_memory");
        context.metric("keys kept", keys, "keys", Sizes.compared(0.1));
        context.metric("memory per key", (double) (used - usedBefore) / keys, "bytes", Sizes.compared(0.1));
        context.metric("memory of one key", server.size(cast.newKey(written - 1)), "bytes");
        context.metric("room for keys", Sizes.room(), "bytes");
        context.metric("most memory used above the limit", course.mostUsed() - usedBefore - Sizes.room(), "bytes");
        context.metric("keys evicted", course.evicted(), "keys");
        course.tell(context);
        new EvictedEvents(context, server).check(n -> cast.newKey(written + n));
        replay();
    }

    private int steps() {
        return policy.onlyExpiring() && policy != EvictionPolicy.VOLATILE_TTL ? STEPS_WITH_EXPIRY : STEPS;
    }

    private void write(int steps, Course course) {
        for (int i = 0; i < steps; i++) {
            for (int n = SINGLE_WRITES; n < step; n++) {
                server.send(cast.newKey(written++));
            }
            List<Long> nanos = new ArrayList<>();
            for (int n = 0; n < SINGLE_WRITES; n++) {
                nanos.add(server.latency(cast.newKey(written++)));
            }
            cast.useRecent();
            course.sample(cast.count() + written, nanos);
        }
    }

    private void replay() {
        server.empty();
        server.limit(context, Replay.room());
        new Replay(policy, server).run(context);
    }
}
