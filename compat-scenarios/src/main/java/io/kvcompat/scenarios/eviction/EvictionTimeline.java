package io.kvcompat.scenarios.eviction;

import io.kvcompat.result.Series;
import io.kvcompat.result.Series.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens while keys are written, as curves over the number of keys written: the same on every server, whatever
 * its speed. For use by one thread.
 */
final class EvictionTimeline {
    private final Server server;
    private final long evictedBefore;
    private final List<Point> keys = new ArrayList<>();
    private final List<Point> used = new ArrayList<>();
    private final List<Point> evicted = new ArrayList<>();
    private final List<Point> latency = new ArrayList<>();
    private final List<Long> latencies = new ArrayList<>();

    EvictionTimeline(Server server) {
        this.server = server;
        this.evictedBefore = server.evicted();
    }

    /**
     * Notes where things are.
     *
     * @param written how many keys were written so far
     * @param nanos how long single writes took just now; none where nothing was written
     */
    void sample(int written, List<Long> nanos) {
        keys.add(new Point(written, server.keys()));
        used.add(new Point(written, server.memory("used_memory")));
        evicted.add(new Point(written, evicted()));
        if (!nanos.isEmpty()) {
            latency.add(new Point(written, quantile(nanos, 0.5) / 1000.0));
            latencies.addAll(nanos);
        }
    }

    /** Returns how many keys were evicted since the beginning. */
    long evicted() {
        return server.evicted() - evictedBefore;
    }

    /** Returns the most memory that was in use at a sample, in bytes. */
    double mostUsed() {
        return used.stream().mapToDouble(Point::y).max().orElse(0);
    }

    /** Records the curves, and what single writes took. */
    void record() {
        server.series(new Series("keys", "keys written", "keys", keys));
        server.series(new Series("used memory", "keys written", "bytes", used));
        server.series(new Series("evicted keys", "keys written", "keys", evicted));
        server.series(new Series("write latency", "keys written", "µs", latency));
        server.metric("write latency p50", quantile(latencies, 0.5), "ns");
        server.metric("write latency p99", quantile(latencies, 0.99), "ns");
    }

    private static double quantile(List<Long> values, double share) {
        long[] sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
