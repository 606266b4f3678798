package io.kvcompat.bdd.run;

import io.kvcompat.bdd.scenario.ScenarioLocation;
import io.kvcompat.bdd.scenario.ScenarioRunFactory;
import io.kvcompat.run.Run;
import io.kvcompat.run.ScenarioRun;
import io.kvcompat.scenario.Scenario;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** Plays the planned scenarios on the lanes of a run; how often one has begun tells the pass that it is in. */
final class LiveScenarioRuns implements ScenarioRunFactory {
    private final Run run;
    private final Passes passes;
    private final Map<ScenarioLocation, PlannedScenario> planned;
    private final JavaScenarios java;
    private final Map<ScenarioLocation, Integer> begun = new HashMap<>();

    LiveScenarioRuns(Run run, Passes passes, Map<ScenarioLocation, PlannedScenario> planned, JavaScenarios java) {
        this.run = run;
        this.passes = passes;
        this.planned = planned;
        this.java = java;
    }

    @Override
    public ScenarioRun begin(ScenarioLocation location) {
        @Nullable PlannedScenario scenario = planned.get(location);
        if (scenario == null) {
            // JUnit runs what its engine finds; what was not chosen is left out here.
            throw new TestAbortedException("not chosen");
        }
        run.stopped().ifPresent(reason -> {
            throw new TestAbortedException(reason);
        });
        enterPass(location);
        ScenarioRun running = run.begin(scenario.info(), scenario.requirements());
        running.onEachLane(lane -> scenario.servers().stream()
                .map(requirement -> requirement.unmetBy(lane.context().server()))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(lane.context()::skip));
        return running;
    }

    private synchronized void enterPass(ScenarioLocation location) {
        passes.enter(begun.merge(location, 1, Integer::sum) - 1);
    }

    @Override
    public Scenario scenario(ScenarioLocation location, String id) {
        return java.get(id);
    }
}
