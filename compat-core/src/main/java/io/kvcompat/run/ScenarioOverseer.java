package io.kvcompat.run;

import io.kvcompat.result.ReportException;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.scenario.Requirements;
import java.util.function.Consumer;

/** Tells the run what becomes of one of its scenarios. */
final class ScenarioOverseer implements RunningScenario.Overseer {
    private final ScenarioInfo info;
    private final Requirements requirements;
    private final Slots.Slot slot;
    private final DeadTargets dead;
    private final Completeness completeness;
    private final Consumer<ReportException> stop;
    private final Consumer<ScenarioSummary> end;

    /**
     * @param stop stops the run, as what it records cannot be written
     * @param end takes what became of the scenario
     */
    ScenarioOverseer(
            ScenarioInfo info,
            Requirements requirements,
            Slots.Slot slot,
            DeadTargets dead,
            Completeness completeness,
            Consumer<ReportException> stop,
            Consumer<ScenarioSummary> end) {
        this.info = info;
        this.requirements = requirements;
        this.slot = slot;
        this.dead = dead;
        this.completeness = completeness;
        this.stop = stop;
        this.end = end;
    }

    @Override
    public void mayBeDead(LaneScenario lane) {
        // One that is made to end servers does.
        if (!requirements.disposable()) {
            dead.check(info, lane);
        }
    }

    @Override
    public void broken(String what, Throwable thrown) {
        completeness.gap(what + " broke down: " + LaneEnd.text(thrown));
    }

    @Override
    public void unrecorded(ReportException failure) {
        stop.accept(failure);
    }

    @Override
    public void ended(ScenarioSummary summary) {
        end.accept(summary);
    }

    @Override
    public void release() {
        slot.release();
    }
}
