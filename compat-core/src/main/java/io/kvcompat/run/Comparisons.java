package io.kvcompat.run;

import io.kvcompat.comparison.HandedOutValues;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.LaneComparison;
import io.kvcompat.diff.TargetPair;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.ScenarioInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the lanes of one scenario under way with the baseline's lane of the same protocol. */
final class Comparisons {
    private final KnownDifferences known;
    /** The lanes that have differed so far. */
    private final Set<String> differed = new HashSet<>();
    /** By lane: what its server and the baseline's have made up. */
    private final Map<String, HandedOutValues> handedOut = new HashMap<>();
    /** By lane: what was sent before the open block, which tells what its replies mean. */
    private final Map<String, Past> past = new HashMap<>();

    /** The exchanges of a lane and of the baseline's up to the open block. */
    private record Past(List<Exchange> baseline, List<Exchange> other) {
        /** A scenario that sends more is compared in its later blocks without what was before. */
        private static final int MOST = 2_000;

        void add(List<Exchange> ours, List<Exchange> theirs) {
            if (baseline.size() + ours.size() <= MOST && other.size() + theirs.size() <= MOST) {
                baseline.addAll(ours);
                other.addAll(theirs);
            }
        }
    }

    Comparisons(KnownDifferences known) {
        this.known = known;
    }

    /** Returns the differences of the open blocks; {@code last} when these are compared for the last time. */
    List<Difference> compare(ScenarioInfo scenario, List<LaneScenario> lanes, boolean last) {
        List<Difference> found = new ArrayList<>();
        for (LaneScenario baseline : lanes) {
            if (!baseline.isBaseline()) {
                continue;
            }
            for (LaneScenario other : lanes) {
                if (!other.isBaseline()
                        && other.protocol() == baseline.protocol()
                        && !baseline.isSkipped()
                        && !other.isSkipped()) {
                    List<Difference> differences = compare(scenario, baseline, other, last);
                    found.addAll(differences);
                    if (last && !differences.isEmpty()) {
                        differed.add(other.label());
                    }
                }
            }
        }
        return found;
    }

    private List<Difference> compare(ScenarioInfo scenario, LaneScenario baseline, LaneScenario other, boolean last) {
        List<Exchange> ours = baseline.recorder().block();
        List<Exchange> theirs = other.recorder().block();
        Past before = past.computeIfAbsent(other.label(), lane -> new Past(new ArrayList<>(), new ArrayList<>()));
        Set<String> open = new HashSet<>();
        ours.forEach(exchange -> open.add(exchange.step()));
        theirs.forEach(exchange -> open.add(exchange.step()));
        List<Difference> differences = LaneComparison.compare(
                new TargetPair(baseline.header(), other.header(), known),
                scenario.id(),
                baseline.protocol(),
                joined(before.baseline(), ours),
                joined(before.other(), theirs),
                differed.contains(other.label()),
                handedOut.computeIfAbsent(other.label(), lane -> new HandedOutValues()));
        if (last) {
            before.add(ours, theirs);
        }
        return differences.stream()
                .filter(difference -> open.contains(difference.step()))
                .toList();
    }

    private static List<Exchange> joined(List<Exchange> first, List<Exchange> second) {
        List<Exchange> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** Returns the differences of checks, metrics and outcomes. */
    List<Difference> compareResults(ScenarioInfo scenario, Map<LaneScenario, LaneResult> results) {
        List<Difference> found = new ArrayList<>();
        results.forEach((baseline, expected) -> {
            if (baseline.isBaseline()) {
                results.forEach((other, actual) -> {
                    if (!other.isBaseline() && other.protocol() == baseline.protocol()) {
                        found.addAll(compareResults(scenario, baseline, expected, other, actual));
                    }
                });
            }
        });
        return found;
    }

    private List<Difference> compareResults(
            ScenarioInfo scenario, LaneScenario baseline, LaneResult expected, LaneScenario other, LaneResult actual) {
        return LaneComparison.compareResults(
                new TargetPair(baseline.header(), other.header(), known),
                scenario.id(),
                expected,
                actual,
                differed.contains(other.label()));
    }
}
