package io.kvcompat.diff;

import io.kvcompat.client.Protocol;
import io.kvcompat.comparison.Finding;
import io.kvcompat.comparison.HandedOutValues;
import io.kvcompat.comparison.Kind;
import io.kvcompat.comparison.ReplyTexts;
import io.kvcompat.known.StaleTracker;
import io.kvcompat.known.rule.Explained;
import io.kvcompat.reproduction.LaneTranscript;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.ReportException;
import io.kvcompat.result.ReportReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through one scenario's lanes of one protocol side by side, the baseline's exchanges read once. */
final class LaneMerge {
    private final String scenario;
    private final Protocol protocol;
    private final List<ReportReader> readers;
    private final List<@Nullable LaneResult> results = new ArrayList<>();
    private final List<MetricComparison> comparisons = new ArrayList<>();
    private final LaneTranscript transcript;

    /**
     * @param next the lane at which each reader stands, which may be one of another protocol
     */
    LaneMerge(String scenario, Protocol protocol, List<ReportReader> readers, List<@Nullable LaneResult> next) {
        this.scenario = scenario;
        this.protocol = protocol;
        this.readers = readers;
        next.forEach(lane -> results.add(lane != null && lane.protocol() == protocol ? lane : null));
        LaneResult baseline = results.get(0);
        this.transcript = new LaneTranscript(scenario, protocol, baseline == null ? null : baseline.replayable());
    }

    /** Returns the lane of each reader; null where it has none of this protocol. */
    List<@Nullable LaneResult> results() {
        return results;
    }

    /** Returns how the repeated measurements compare, once all is merged. */
    List<MetricComparison> comparisons() {
        return comparisons;
    }

    /** Compares, and tells whether the scenario ran on the baseline and on another target. */
    boolean merge(List<TargetPair> pairs, List<StaleTracker> stale, DiffCollector collector) {
        LaneResult baseline = results.get(0);
        List<@Nullable LaneMatcher> matchers = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            LaneResult other = results.get(i + 1);
            matchers.add(
                    baseline == null || other == null
                            ? null
                            : new LaneMatcher(
                                    pairs.get(i), scenario, protocol, baseline, other, new HandedOutValues()));
        }
        if (baseline != null) {
            readAll(matchers, stale);
        }
        boolean compared = false;
        for (int i = 0; i < pairs.size(); i++) {
            compared |= finish(pairs.get(i), stale.get(i), matchers.get(i), results.get(i + 1), collector);
        }
        return compared;
    }

    private void readAll(List<@Nullable LaneMatcher> matchers, List<StaleTracker> stale) {
        try {
            boolean more = true;
            while (more) {
                Exchange ours = readers.get(0).nextExchange();
                more = ours != null;
                if (ours != null) {
                    transcript.add(ours);
                }
                for (int i = 0; i < matchers.size(); i++) {
                    LaneMatcher matcher = matchers.get(i);
                    Exchange theirs =
                            matcher == null ? null : readers.get(i + 1).nextExchange();
                    more |= theirs != null;
                    if (matcher != null && ours != null) {
                        matcher.baseline(ours);
                        if (ours.command() != null) {
                            stale.get(i).compared(ours.command());
                        }
                    }
                    if (matcher != null && theirs != null) {
                        matcher.other(theirs);
                    }
                }
            }
        } catch (IllegalStateException e) {
            throw new ReportException("Scenario \"" + scenario + "\": " + e.getMessage(), e);
        }
    }

    private boolean finish(
            TargetPair pair,
            StaleTracker stale,
            @Nullable LaneMatcher matcher,
            @Nullable LaneResult other,
            DiffCollector collector) {
        LaneResult baseline = results.get(0);
        List<Difference> differences = new ArrayList<>();
        boolean compared = false;
        if (matcher != null && baseline != null && other != null) {
            differences.addAll(matcher.finish(false));
            differences.addAll(new ResultComparison(pair, scenario, baseline, other)
                    .compare(matcher.unreached(), !differences.isEmpty()));
            collector.addCompared(matcher.compared());
            matcher.uncompared().forEach(collector::addUncompared);
            matcher.noisy().forEach(collector::addNoisy);
            comparisons.addAll(MetricComparisons.of(pair, baseline, other));
            compared = LaneMatcher.ran(baseline) && LaneMatcher.ran(other);
            if (LaneMatcher.isWhole(baseline) && LaneMatcher.isWhole(other)) {
                stale.ran(scenario, protocol);
            }
        } else if (baseline != null || other != null) {
            Finding finding = new Finding(Kind.OUTCOME, status(baseline), status(other), null);
            differences.add(pair.judge(scenario, protocol, "outcome", null, finding, false, Explained.NOT));
        }
        long alike = matcher == null ? 0 : matcher.alike();
        for (Difference difference : differences) {
            collector.add(difference, transcript, alike);
            if (difference.knownId() != null) {
                stale.matched(difference.knownId(), scenario);
                difference.alsoKnownIds().forEach(id -> stale.matched(id, scenario));
            }
        }
        return compared;
    }

    private static String status(@Nullable LaneResult lane) {
        Outcome outcome = lane == null ? null : lane.outcome();
        return outcome == null ? ReplyTexts.NOT_RUN : outcome.status().label();
    }
}
