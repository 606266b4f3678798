package io.kvcompat.scenario;

import java.util.List;

/**
 * A scenario that drives all lanes of a protocol by one call, so that it can measure the targets in turn.
 *
 * <p>The two protocols run one after the other when it {@linkplain Requirements#exclusive() runs alone}, otherwise side by
 * side. What goes wrong on one lane alone belongs inside {@link ScenarioContext#attempt}, which takes that lane out and
 * lets the others go on. What {@link #runTogether} throws ends it on every lane; where it was thrown by a context or a
 * recorded session of one lane, that lane is skipped or errored by it, and the others are skipped for its sake.
 */
public interface CrossTargetScenario extends Scenario {
    /**
     * Runs on all lanes of one protocol, each in an empty database.
     *
     * @param lanes the baseline's first, unless it was left out, then those of the other targets; one or more
     */
    void runTogether(List<ScenarioContext> lanes) throws Exception;

    @Override
    default void run(ScenarioContext context) throws Exception {
        runTogether(List.of(context));
    }
}
