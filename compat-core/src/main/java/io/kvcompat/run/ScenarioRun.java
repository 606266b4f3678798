package io.kvcompat.run;

import io.kvcompat.diff.Difference;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Metric;
import io.kvcompat.result.Policy;
import io.kvcompat.scenario.Block;
import io.kvcompat.scenario.Scenario;
import java.util.List;
import java.util.function.Predicate;

/**
 * One scenario under way on all its lanes, driven step by step; from one thread.
 *
 * <p>Nothing here throws for what a server does: lost connections, refused commands and failed checks are recorded,
 * and a lane that cannot go on is left out from then on. Ends with {@link #end()}.
 */
public interface ScenarioRun {
    /** Returns the lanes that are still in the scenario, baseline first, RESP2 before RESP3. */
    List<Lane> lanes();

    /** Runs {@code action} on every lane side by side and returns when all have ended; what it throws is recorded as errored. */
    void onEachLane(LaneAction action);

    /**
     * Runs a Java scenario on every lane side by side, one that {@linkplain io.kvcompat.scenario.CrossTargetScenario drives
     * the lanes together} once for each protocol; what it throws is recorded as errored.
     */
    void run(Scenario scenario);

    /** Runs a block on every lane side by side; it becomes the last block. */
    void run(Block block);

    /** Has {@code how} run a block on every lane side by side; it becomes the last block. */
    void run(Block block, LaneAction how);

    /** Returns what the last block (or everything since the last call of {@link #run}) recorded on {@code lane}. */
    List<Exchange> lastBlock(Lane lane);

    /** Sets how those exchanges of the last block that {@code which} accepts are compared. */
    void compareLastBlock(Predicate<Exchange> which, Policy policy);

    /** Returns the differences of the last block, compared as set, with their verdicts. */
    List<Difference> lastBlockDifferences();

    /** Records a check on one lane, see {@link io.kvcompat.scenario.ScenarioContext#check}. */
    void check(
            Lane lane, String name, boolean passed, String expected, @org.jspecify.annotations.Nullable Object actual);

    /** Returns what the scenario has measured on {@code lane} so far, in the order in which it was recorded. */
    List<Metric> metrics(Lane lane);

    /** Ends the scenario: awaits what is pending, closes the sessions, restores what was changed. */
    ScenarioSummary end();

    /**
     * Gives the scenario up, for what its driver has thrown: closes the sessions, restores what was changed, and marks the
     * run's reports as incomplete. In place of {@link #end()}; has no effect on one that has ended.
     */
    void abandon(Throwable thrown);

    /** What is done on one lane. */
    @FunctionalInterface
    interface LaneAction {
        /** Runs on one lane. */
        void run(Lane lane) throws Exception;
    }
}
