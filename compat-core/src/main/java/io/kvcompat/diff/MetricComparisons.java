package io.kvcompat.diff;

import io.kvcompat.client.Protocol;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Metric;
import io.kvcompat.result.ReportHeader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the repeated measurements of one lane of two targets. */
final class MetricComparisons {
    private MetricComparisons() {}

    /** Returns how each measurement that both repeated compares, in the baseline's order. */
    static List<MetricComparison> of(TargetPair pair, LaneResult baseline, LaneResult other) {
        Map<String, Metric> theirs = new LinkedHashMap<>();
        other.metrics().forEach(metric -> theirs.putIfAbsent(metric.name(), metric));
        return baseline.metrics().stream()
                .map(ours -> of(pair, baseline.protocol(), ours, theirs.get(ours.name())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns how two measurements compare; empty where one of them was not repeated, or nobody compares them. */
    static Optional<MetricComparison> of(
            TargetPair pair, Protocol protocol, @Nullable Metric ours, @Nullable Metric theirs) {
        if (ours == null
                || theirs == null
                || ours.tolerance() == null
                || ours.rounds().isEmpty()
                || theirs.rounds().isEmpty()
                || !ours.unit().equals(theirs.unit())) {
            return Optional.empty();
        }
        boolean inTurn = areOfOneRun(pair.baseline(), pair.other())
                && ours.rounds().size() == theirs.rounds().size();
        Ratio ratio =
                inTurn ? Ratio.paired(ours.rounds(), theirs.rounds()) : Ratio.unpaired(ours.rounds(), theirs.rounds());
        // How fast another machine was, or this one on another day, says nothing about the server.
        boolean isTold = inTurn || !Effect.isSpeed(ours.unit());
        return Optional.of(new MetricComparison(
                ours.name(),
                protocol,
                pair.other().target(),
                ours.unit(),
                ours.value(),
                theirs.value(),
                ratio.value(),
                ratio.low(),
                ratio.high(),
                ours.tolerance(),
                inTurn,
                isTold ? effect(ours, ratio) : Effect.NONE));
    }

    /** All targets of a run have one start. */
    private static boolean areOfOneRun(ReportHeader baseline, ReportHeader other) {
        return baseline.startedAt().equals(other.startedAt())
                && baseline.environment().equals(other.environment())
                && baseline.suiteVersion().equals(other.suiteVersion());
    }

    private static Effect effect(Metric metric, Ratio ratio) {
        double leastEffect = Objects.requireNonNull(metric.tolerance());
        if (ratio.isGreater(leastEffect)) {
            return Effect.of(metric.unit(), true);
        }
        return ratio.isLess(leastEffect) ? Effect.of(metric.unit(), false) : Effect.NONE;
    }
}
