package io.kvcompat.scenarios.payload;

import io.kvcompat.scenario.ScenarioContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * The latencies of one command on one lane: all of them in a histogram, and the median of each round.
 *
 * <p>Nothing keeps a rate: the next command is sent when the last one is answered (a closed loop), so that a slow reply
 * delays those after it and hides what a client that does not wait would have seen. There is no omission to correct.
 */
final class Stopwatch {
    /** Latencies are kept to one part in a thousand. */
    private static final int DIGITS = 3;

    private final Histogram all = new Histogram(DIGITS);
    private final List<Double> medians = new ArrayList<>();
    private long nanos;

    /** Takes the latencies of one round, in nanoseconds. */
    void round(long[] latencies) {
        for (long latency : latencies) {
            all.recordValue(Math.max(1, latency));
            nanos += latency;
        }
        long[] sorted = latencies.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        medians.add(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0);
    }

    /** Records what was measured; the median of each round is compared. */
    void report(ScenarioContext context, String what, double leastEffect) {
        context.repeated("p50 of " + what, medians, "ns", leastEffect);
        context.metric("p90 of " + what, percentile(90), "ns");
        context.metric("p99 of " + what, percentile(99), "ns");
        context.metric("p99.9 of " + what, percentile(99.9), "ns");
        context.metric("max of " + what, all.getMaxValue(), "ns");
        context.metric(
                "throughput of " + what, Math.rint(all.getTotalCount() * 1e10 / Math.max(1, nanos)) / 10, "ops/s");
    }

    double percentile(double percent) {
        return all.getValueAtPercentile(percent);
    }
}
