package io.kvcompat.scenario;

import java.util.List;

/**
 * Gives scenarios that have no class each: those that are written as text, or a family that differs in its values alone.
 *
 * <p>Implementations have a public constructor without parameters and are found by {@link java.util.ServiceLoader};
 * annotate them with {@code @AutoService(ScenarioProvider.class)}.
 */
public interface ScenarioProvider {
    /**
     * Returns the scenarios, the same ones at every call; from any thread.
     *
     * @throws IllegalArgumentException when one is malformed, in one line for its author
     */
    List<Scenario> scenarios();
}
