package io.kvcompat.result;

import io.kvcompat.client.Protocol;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * What one scenario did on one lane, without its exchanges, which stream by themselves.
 *
 * @param protocol the lane's protocol
 * @param outcome what became of it
 * @param durationNanos how long it ran, in nanoseconds
 * @param exchanges how many exchanges were recorded
 * @param checks in the order in which they were made
 * @param metrics in the order in which they were measured
 * @param series the curves, in the order in which they were recorded
 * @param replayable how many exchanges tell all that the scenario had done until then: before it waited, worked past
 *     the record, closed a session, or launched or turned to another server; null when all do
 */
public record LaneResult(
        Protocol protocol,
        Outcome outcome,
        long durationNanos,
        long exchanges,
        List<Check> checks,
        List<Metric> metrics,
        List<Series> series,
        @Nullable Long replayable) {
    @API(status = Status.INTERNAL)
    public LaneResult {
        checks = List.copyOf(checks);
        metrics = List.copyOf(metrics);
        series = List.copyOf(series);
    }

    /** Makes a result all of whose exchanges are replayable. */
    public LaneResult(
            Protocol protocol,
            Outcome outcome,
            long durationNanos,
            long exchanges,
            List<Check> checks,
            List<Metric> metrics,
            List<Series> series) {
        this(protocol, outcome, durationNanos, exchanges, checks, metrics, series, null);
    }

    /** As the other, without curves. */
    public LaneResult(
            Protocol protocol,
            Outcome outcome,
            long durationNanos,
            long exchanges,
            List<Check> checks,
            List<Metric> metrics) {
        this(protocol, outcome, durationNanos, exchanges, checks, metrics, List.of());
    }

    /** Returns this result as that of a lane of which so many exchanges were spooled. */
    LaneResult spooled(Protocol lane, long recorded) {
        return new LaneResult(lane, outcome, durationNanos, recorded, checks, metrics, series, replayable);
    }
}
