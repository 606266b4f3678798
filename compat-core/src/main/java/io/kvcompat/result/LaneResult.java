package io.kvcompat.result;

import io.kvcompat.client.Protocol;
import java.util.List;

/**
 * What one scenario did on one lane, without its exchanges, which stream by themselves.
 *
 * @param protocol the lane's protocol
 * @param outcome what became of it
 * @param durationNanos how long it ran, in nanoseconds
 * @param exchanges how many exchanges were recorded
 * @param checks in the order in which they were made
 * @param metrics in the order in which they were measured
 */
public record LaneResult(
        Protocol protocol,
        Outcome outcome,
        long durationNanos,
        long exchanges,
        List<Check> checks,
        List<Metric> metrics) {
    public LaneResult {
        checks = List.copyOf(checks);
        metrics = List.copyOf(metrics);
    }
}
