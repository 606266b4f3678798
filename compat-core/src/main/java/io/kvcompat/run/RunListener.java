package io.kvcompat.run;

import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.target.Target;
import java.util.List;

/** Hears of a run's progress, from the thread that drives the run. */
public interface RunListener {
    /** Hears nothing. */
    RunListener NONE = new RunListener() {};

    /** The targets are up, the baseline first. */
    default void targetsReady(List<Target> targets) {}

    /** A scenario begins. */
    default void scenarioStarted(ScenarioInfo scenario) {}

    /** A scenario has ended. */
    default void scenarioFinished(ScenarioSummary summary) {}
}
