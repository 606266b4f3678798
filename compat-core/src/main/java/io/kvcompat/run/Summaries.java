package io.kvcompat.run;

import io.kvcompat.result.LaneResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins what the passes of a run say of one scenario. */
final class Summaries {
    private Summaries() {}

    static List<ScenarioSummary> merge(List<ScenarioSummary> all) {
        Map<String, ScenarioSummary> byId = new TreeMap<>();
        all.forEach(summary -> byId.merge(summary.scenario().id(), summary, Summaries::join));
        return List.copyOf(byId.values());
    }

    private static ScenarioSummary join(ScenarioSummary one, ScenarioSummary two) {
        Map<String, List<LaneResult>> lanes = new LinkedHashMap<>(one.lanes());
        two.lanes().forEach((target, results) -> lanes.merge(target, results, Summaries::concat));
        return new ScenarioSummary(one.scenario(), lanes, concat(one.differences(), two.differences()));
    }

    private static <T> List<T> concat(List<T> one, List<T> two) {
        List<T> both = new ArrayList<>(one);
        both.addAll(two);
        return List.copyOf(both);
    }
}
