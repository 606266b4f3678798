package io.kvcompat.run;

import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.target.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The targets that ended while they should not have; safe for use by several threads. */
final class DeadTargets {
    private final Map<String, String> gone = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    /** Notes the target of {@code lane} when it no longer answers and the scenario was not meant to end it. */
    synchronized void check(ScenarioInfo scenario, Requirements requirements, LaneScenario lane) {
        if (requirements.disposable() || lane.laneServer().answers()) {
            return;
        }
        Target target = lane.target();
        problems.add("Target " + target.name() + " (" + lane.protocol() + ") no longer answers since the scenario "
                + scenario.id());
        if (!target.launched()) {
            gone.putIfAbsent(target.name(), "Target " + target.name() + " died in the scenario " + scenario.id());
        }
    }

    /** Returns why nothing can run on {@code target} any more; empty while it can. */
    synchronized Optional<String> reason(Target target) {
        return Optional.ofNullable(gone.get(target.name()));
    }

    synchronized List<String> problems() {
        return List.copyOf(problems);
    }
}
