package io.kvcompat.bdd.scenario;

import java.util.List;

/**
 * What is to be shown at one step of a scenario that has ended.
 *
 * @param failure what fails the step, for people; empty where nothing does
 * @param texts what is shown below it
 */
public record StepFinding(String failure, List<Text> texts) {
    public StepFinding {
        texts = List.copyOf(texts);
    }

    /** Tells whether the step is failed by it. */
    public boolean isFailure() {
        return !failure.isEmpty();
    }

    /** A text under a name. */
    public record Text(String name, String text) {}
}
