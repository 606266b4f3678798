package io.kvcompat.scenarios.eviction;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import io.kvcompat.scenario.ScenarioContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The keys that are there before memory runs short, in groups that a policy may or may not tell apart.
 *
 * <p>All but the recently used have not been used for an hour. No scenario waits that long: RESTORE with IDLETIME has
 * the server believe it. The policies that go by idle time count it in seconds, so that all keys of a short scenario
 * would be of one age.
 */
final class KeyPopulation {
    /** An hour. */
    private static final String IDLE_SECONDS = "3600";

    private static final String FAR_MILLIS = "100000000";
    private static final String NEAR_MILLIS = "1000000";
    private static final int OFTEN = 100;

    private static final Bytes SET = Bytes.of("SET");
    private static final Bytes PX = Bytes.of("PX");
    private static final Bytes RESTORE = Bytes.of("RESTORE");
    private static final Bytes REPLACE = Bytes.of("REPLACE");
    private static final Bytes IDLETIME = Bytes.of("IDLETIME");

    private static final char BULK = 'b';
    private static final char NEAR = 'n';
    private static final char RECENT = 'r';
    private static final char OFTEN_USED = 'o';
    private static final char LASTING = 'l';
    private static final char NEW = 'w';

    private final EvictionPolicy policy;
    private final Server server;
    private final EvictionSizes sizes;
    private final int size;
    private final Bytes payload;
    private final List<Command> useRecent;

    KeyPopulation(EvictionPolicy policy, Server server, EvictionSizes sizes) {
        this.policy = policy;
        this.server = server;
        this.sizes = sizes;
        this.size = sizes.fitting() / 10;
        this.payload = server.payload();
        this.useRecent = Server.each("TOUCH", keys(RECENT, size));
    }

    /** Returns how many keys {@link #enter} writes. */
    int count() {
        return 10 * size;
    }

    /** Writes them. */
    void enter() {
        String usual = policy.onlyExpiring() ? FAR_MILLIS : "0";
        write(BULK, 6 * size, usual);
        write(NEAR, size, NEAR_MILLIS);
        write(RECENT, size, usual);
        write(OFTEN_USED, size, usual);
        write(LASTING, size, "0");
        if (policy.byFrequency()) {
            // The others keep no count of it, so that nothing would be left of such use an hour later.
            List<Command> often = Server.each("TOUCH", keys(OFTEN_USED, size));
            for (int i = 0; i < OFTEN; i++) {
                server.each(often);
            }
        }
        useRecent();
    }

    /** Uses the keys once more that are used all the time. */
    void useRecent() {
        server.each(useRecent);
    }

    private void write(char group, int count, String millis) {
        for (int i = 0; i < count; i++) {
            Bytes key = EvictionSizes.key(group, i);
            server.send(policy.byIdleTime() ? restored(key, millis, payload, IDLE_SECONDS) : set(key, millis));
        }
        server.await();
    }

    /** Returns the command that writes a key as if it had last been used so many seconds ago. */
    static Command restored(Bytes key, String millis, Bytes payload, String idleSeconds) {
        return new Command(List.of(RESTORE, key, Bytes.of(millis), payload, REPLACE, IDLETIME, Bytes.of(idleSeconds)));
    }

    /** Returns the command that writes a key, with a time to live unless that is 0. */
    static Command set(Bytes key, String millis) {
        List<Bytes> parts = new ArrayList<>(List.of(SET, key, EvictionSizes.VALUE));
        if (!millis.equals("0")) {
            parts.add(PX);
            parts.add(Bytes.of(millis));
        }
        return new Command(parts);
    }

    /** Returns the command that writes a further key, used just now. */
    Command newKey(int number) {
        return set(EvictionSizes.key(NEW, number), policy.onlyExpiring() ? FAR_MILLIS : "0");
    }

    /** Deletes further keys and returns how many of them were still there. */
    long deleteNew(int from, int to) {
        List<Bytes> keys = IntStream.range(from, to)
                .mapToObj(i -> EvictionSizes.key(NEW, i))
                .toList();
        return server.each(Server.each("DEL", keys));
    }

    /** Measures which of them are left. */
    void recordWhoIsLeft(ScenarioContext context) {
        double recent = share(RECENT, size);
        double lasting = share(LASTING, size);
        server.metric("recently used keys kept", recent, "ratio", policy.byIdleTime() ? sizes.compared(0.05) : null);
        server.metric("often used keys kept", share(OFTEN_USED, size), "ratio");
        server.metric("keys without a time to live kept", lasting, "ratio");
        server.metric("keys nearest to expiry kept", share(NEAR, size), "ratio");
        server.metric("other keys kept", share(BULK, 6 * size), "ratio");
        if (policy.onlyExpiring()) {
            context.check("keys without a time to live are never evicted", lasting == 1, "all kept", lasting);
        }
    }

    private double share(char group, int count) {
        return (double) server.each(Server.each("EXISTS", keys(group, count))) / count;
    }

    private static List<Bytes> keys(char group, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> EvictionSizes.key(group, i))
                .toList();
    }
}
