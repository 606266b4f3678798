package io.kvcompat.run;

import io.kvcompat.diff.Difference;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Metric;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.Policy;
import io.kvcompat.result.ReportException;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.scenario.Block;
import io.kvcompat.scenario.CrossTargetScenario;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A scenario under way: fans out to its lanes, compares block by block, and collects what became of it. */
final class RunningScenario implements ScenarioRun {
    private final ScenarioInfo info;
    private final boolean oneByOne;
    private final List<LaneScenario> lanes;
    private final Executor executor;
    private final Comparisons comparison;
    private final Overseer overseer;
    private final List<Difference> differences = new ArrayList<>();
    private boolean over;

    /** What the run wants to know of a scenario. */
    interface Overseer {
        /** The server of {@code lane} may have died. */
        void mayBeDead(LaneScenario lane);

        /** What belongs to no server, memory used up say, has kept the scenario from its end. */
        void broken(String what, Throwable thrown);

        /** What was recorded could not be written; nothing more need be tried. */
        void unrecorded(ReportException failure);

        /** The scenario has ended, and this is what became of it. */
        void ended(ScenarioSummary summary);

        /** Others may have its place. */
        void release();
    }

    RunningScenario(
            ScenarioInfo info,
            Requirements requirements,
            List<LaneScenario> lanes,
            Executor executor,
            Comparisons comparison,
            Overseer overseer) {
        this.info = info;
        this.oneByOne = requirements.exclusive()
                || requirements.wholeServer()
                        && lanes.stream().anyMatch(lane -> lane.laneServer().external());
        this.lanes = List.copyOf(lanes);
        this.executor = executor;
        this.comparison = comparison;
        this.overseer = overseer;
        lanes.forEach(lane -> {
            lane.onFailedAttempt(this::ended);
            lane.onSilence(overseer::mayBeDead);
        });
    }

    @Override
    public List<Lane> lanes() {
        return List.copyOf(in());
    }

    private List<LaneScenario> reported() {
        return lanes.stream().filter(lane -> !lane.isTwin()).toList();
    }

    private List<LaneScenario> in() {
        return lanes.stream().filter(LaneScenario::isIn).toList();
    }

    @Override
    public void onEachLane(LaneAction action) {
        closeBlock();
        fanOut(action);
    }

    @Override
    public void run(Scenario scenario) {
        closeBlock();
        if (scenario instanceof CrossTargetScenario together) {
            fanOut(CrossTargetRun.byProtocol(in()), new CrossTargetRun(together, this::ended)::run);
        } else {
            fanOut(lane -> scenario.run(lane.context()));
        }
    }

    /** Returns the lane of this scenario that users know as {@code lane}. */
    private LaneScenario own(Lane lane) {
        return lanes.stream()
                .filter(one -> one.equals(lane))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(lane.label() + " is no lane of the scenario " + info.id()));
    }

    private void fanOut(LaneAction action) {
        fanOut(in(), lane -> guarded(lane, action));
    }

    /** Does the work on all parts side by side; it must not throw, and returns when all have ended. */
    private <T> void fanOut(List<T> parts, Consumer<T> work) {
        if (oneByOne || parts.size() == 1) {
            parts.forEach(work);
            return;
        }
        List<CompletableFuture<Void>> running = new ArrayList<>();
        for (T part : parts) {
            Runnable task = () -> work.accept(part);
            try {
                running.add(CompletableFuture.runAsync(task, executor));
            } catch (OutOfMemoryError noMoreThreads) {
                task.run();
            }
        }
        CompletableFuture.allOf(running.toArray(CompletableFuture<?>[]::new)).join();
    }

    private void guarded(LaneScenario lane, LaneAction action) {
        try {
            action.run(lane);
        } catch (Throwable e) {
            // An Error would otherwise be the end of this thread, and the others would wait for it for ever.
            ended(lane, e);
        }
    }

    private void ended(LaneScenario lane, Throwable thrown) {
        lane.leave(LaneEnd.of(thrown));
        if (thrown instanceof ReportException unwritten) {
            overseer.unrecorded(unwritten);
        } else if (LaneEnd.isBreakdown(thrown)) {
            overseer.broken(info.id() + " on " + lane.label(), thrown);
        } else if (LaneEnd.mayBeDeath(thrown)) {
            overseer.mayBeDead(lane);
        }
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }

    void prepare() {
        fanOut(in(), lane -> guarded(lane, same -> lane.laneServer().prepare()));
    }

    @Override
    public void run(Block block) {
        onEachLane(lane -> lane.context().run(block));
    }

    @Override
    public void run(Block block, LaneAction how) {
        onEachLane(how);
    }

    @Override
    public List<Exchange> lastBlock(Lane lane) {
        return own(lane).recorder().block();
    }

    @Override
    public void compareLastBlock(Predicate<Exchange> which, Policy policy) {
        lanes.forEach(lane -> lane.recorder().compareBlock(which, policy));
    }

    @Override
    public List<Difference> lastBlockDifferences() {
        TwinNoise.mark(lanes);
        return comparison.compare(info, reported(), false);
    }

    private void closeBlock() {
        TwinNoise.mark(lanes);
        differences.addAll(comparison.compare(info, reported(), true));
        for (LaneScenario lane : lanes) {
            try {
                lane.recorder().flushBlock();
            } catch (ReportException e) {
                ended(lane, e);
            }
        }
    }

    @Override
    public void check(Lane lane, String name, boolean passed, String expected, @Nullable Object actual) {
        own(lane).check(name, passed, expected, actual);
    }

    @Override
    public List<Metric> metrics(Lane lane) {
        return own(lane).recorder().metrics();
    }

    @Override
    public ScenarioSummary end() {
        over = true;
        try {
            ScenarioSummary summary = summarise();
            overseer.ended(summary);
            return summary;
        } catch (ReportException e) {
            overseer.unrecorded(e);
            forget();
            return new ScenarioSummary(info, Map.of(), List.of());
        } catch (RuntimeException | Error e) {
            forget();
            throw e;
        } finally {
            overseer.release();
        }
    }

    @Override
    public void abandon(Throwable thrown) {
        if (over) {
            return;
        }
        over = true;
        try {
            overseer.broken(info.id(), thrown);
            lanes.forEach(this::finish);
            forget();
        } finally {
            overseer.release();
        }
    }

    private void forget() {
        lanes.forEach(lane -> lane.recorder().abandon());
    }

    private ScenarioSummary summarise() {
        Map<LaneScenario, Outcome> outcomes = new LinkedHashMap<>();
        lanes.forEach(lane -> outcomes.put(lane, finish(lane)));
        closeBlock();
        Map<LaneScenario, LaneResult> byLane = new LinkedHashMap<>();
        outcomes.forEach((lane, outcome) ->
                byLane.put(lane, lane.recorder().end(lane.protocol(), outcome, lane.elapsedNanos())));
        byLane.keySet().removeIf(LaneScenario::isTwin);
        differences.addAll(comparison.compareResults(info, byLane));
        Map<String, List<LaneResult>> results = new LinkedHashMap<>();
        byLane.forEach((lane, result) -> results.computeIfAbsent(lane.target().name(), name -> new ArrayList<>())
                .add(result));
        return new ScenarioSummary(info, results, List.copyOf(differences));
    }

    private Outcome finish(LaneScenario lane) {
        try {
            Outcome outcome = lane.finish();
            if (lane.recorder().hasLost()) {
                overseer.mayBeDead(lane);
            }
            return outcome;
        } catch (Throwable e) {
            ended(lane, e);
            return LaneEnd.of(e);
        }
    }
}
