package io.kvcompat.scenarios.eviction;

import io.kvcompat.command.Command;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Replies;
import java.util.ArrayList;
import java.util.List;

/**
 * Uses the server as a cache, by a fixed pattern in which few keys are wanted often, and tells how often they were there.
 *
 * <p>One use stands for one second: servers count idle time in seconds, and a replay at full speed would be over before
 * they could tell any two keys apart. Where the policy goes by idle time, each use is told by RESTORE with IDLETIME;
 * under {@code volatile-ttl} each use puts the end of the key off by a second.
 */
final class CacheReplay {
    private static final long SEED = 20_260_101;
    private static final long LEAST_ROOM = 512 * 1024;
    private static final long FAR_MILLIS = 100_000_000;
    private static final int WINDOW = 32;
    private static final char GROUP = 'z';
    private static final Bytes EXISTS = Bytes.of("EXISTS");
    private static final Bytes GET = Bytes.of("GET");
    private static final Bytes GETEX = Bytes.of("GETEX");
    private static final Bytes PX = Bytes.of("PX");

    private final EvictionPolicy policy;
    private final Server server;
    private final EvictionSizes sizes;
    private final int[] wanted;
    private long hits;

    CacheReplay(EvictionPolicy policy, Server server, EvictionSizes sizes) {
        this.policy = policy;
        this.server = server;
        this.sizes = sizes;
        int universe = sizes.fitting() / 3;
        this.wanted = new int[2 * universe];
        Zipf zipf = new Zipf(universe, SEED);
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = zipf.next();
        }
    }

    /** Returns the room above what the empty server uses, in bytes: about a quarter of the keys that are wanted fit. */
    static long room(EvictionSizes sizes) {
        return Math.max(LEAST_ROOM, sizes.room() / 16);
    }

    /** Runs it on a server that has {@link #room}, and records the hit ratios. */
    void run(ScenarioContext context) {
        if (policy.byIdleTime()) {
            byIdleTime();
        } else {
            byUse();
        }
        long held = server.keys();
        double ratio = (double) hits / counted();
        double exact = exactLru(held);
        context.metric("hit ratio", ratio, "ratio", sizes.compared(0.05));
        context.metric("hit ratio of an exact LRU", exact, "ratio");
        context.metric("hit ratio to that of an exact LRU", ratio / exact, "ratio", sizes.compared(0.05));
        context.metric("keys held in the replay", held, "keys");
    }

    /** The first third fills the cache and is not counted. */
    private int counted() {
        return wanted.length - wanted.length / 3;
    }

    private boolean isCounted(int use) {
        return use >= wanted.length / 3;
    }

    private void byIdleTime() {
        Bytes payload = server.payload();
        String millis = policy.onlyExpiring() ? Long.toString(FAR_MILLIS) : "0";
        for (int i = 0; i < wanted.length; i++) {
            Bytes key = EvictionSizes.key(GROUP, wanted[i]);
            boolean counted = isCounted(i);
            // EXISTS leaves the idle time alone.
            server.send(new Command(List.of(EXISTS, key)), reply -> hits += counted ? Replies.integer(reply) : 0);
            server.send(KeyPopulation.restored(key, millis, payload, Integer.toString(wanted.length - i)));
        }
        server.await();
    }

    private void byUse() {
        for (int from = 0; from < wanted.length; from += WINDOW) {
            List<Command> missing = new ArrayList<>();
            for (int i = from; i < Math.min(wanted.length, from + WINDOW); i++) {
                Bytes key = EvictionSizes.key(GROUP, wanted[i]);
                String millis = Long.toString(FAR_MILLIS + 1000L * i);
                boolean counted = isCounted(i);
                server.send(read(key, millis), reply -> {
                    if (reply instanceof BulkStringReply) {
                        hits += counted ? 1 : 0;
                    } else {
                        missing.add(write(key, millis));
                    }
                });
            }
            server.await();
            missing.forEach(server::send);
        }
        server.await();
    }

    private Command read(Bytes key, String millis) {
        return policy.onlyExpiring()
                ? new Command(List.of(GETEX, key, PX, Bytes.of(millis)))
                : new Command(List.of(GET, key));
    }

    private Command write(Bytes key, String millis) {
        return KeyPopulation.set(key, policy.onlyExpiring() ? millis : "0");
    }

    private double exactLru(long capacity) {
        ExactLru cache = new ExactLru(capacity);
        int found = 0;
        for (int i = 0; i < wanted.length; i++) {
            boolean hit = cache.use(wanted[i]);
            found += hit && isCounted(i) ? 1 : 0;
        }
        return (double) found / counted();
    }
}
