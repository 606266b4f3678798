package io.kvcompat.scenarios.server;

import io.kvcompat.scenario.ScenarioContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares facts of which not every server has all. */
final class FactComparison {
    /** Reads facts out of replies of one lane. */
    @FunctionalInterface
    interface Source {
        /** Returns the facts by what they are about. */
        Map<String, String> of(ScenarioContext lane);
    }

    private FactComparison() {}

    /**
     * Records on each lane the facts that any of them has, and those in {@code known}.
     *
     * @param known what known servers have, asked for in any case
     */
    static void compare(List<ScenarioContext> lanes, Collection<String> known, Source source) {
        Set<String> subjects = new TreeSet<>(known);
        Map<ScenarioContext, Map<String, String>> facts = new LinkedHashMap<>();
        for (ScenarioContext lane : lanes) {
            lane.attempt(() -> {
                Map<String, String> found = source.of(lane);
                facts.put(lane, found);
                subjects.addAll(found.keySet());
            });
        }
        facts.forEach((lane, found) -> lane.attempt(() -> {
            Observations notes = new Observations(lane);
            found.forEach(notes::keep);
            notes.read(subjects);
        }));
    }
}
