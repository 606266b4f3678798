package io.kvcompat.run;

import io.kvcompat.comparison.HandedOutValues;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.LaneComparison;
import io.kvcompat.diff.TargetPair;
import io.kvcompat.known.KnownDifferences;
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
                    List<Difference> differences = compare(scenario, baseline, other);
                    found.addAll(differences);
                    if (last && !differences.isEmpty()) {
                        differed.add(other.label());
                    }
                }
            }
        }
        return found;
    }

    private List<Difference> compare(ScenarioInfo scenario, LaneScenario baseline, LaneScenario other) {
        return LaneComparison.compare(
                new TargetPair(baseline.header(), other.header(), known),
                scenario.id(),
                baseline.protocol(),
                baseline.recorder().block(),
                other.recorder().block(),
                differed.contains(other.label()),
                handedOut.computeIfAbsent(other.label(), lane -> new HandedOutValues()));
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
