package io.kvcompat.run;

import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.target.Target;
import java.util.List;

/**
 * Hears of a run's progress.
 *
 * <p>Scenarios are told of by the threads that begin and end them, of which there may be several; two never call at a time.
 * What takes long keeps the others waiting.
 */
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
