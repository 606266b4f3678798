package io.kvcompat.bdd.run;

import io.kvcompat.command.Command;
import io.kvcompat.diff.Difference;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Metric;
import io.kvcompat.result.Policy;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.run.Lane;
import io.kvcompat.run.ScenarioRun;
import io.kvcompat.run.ScenarioSummary;
import io.kvcompat.scenario.Block;
import io.kvcompat.scenario.BlockLine;
import io.kvcompat.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A scenario without lanes: every step is gone through, nothing is sent. */
final class DryRunScenario implements ScenarioRun {
    private final ScenarioInfo info;
    private final Consumer<Command> sent;

    DryRunScenario(ScenarioInfo info, Consumer<Command> sent) {
        this.info = info;
        this.sent = sent;
    }

    @Override
    public List<Lane> lanes() {
        return List.of();
    }

    @Override
    public void onEachLane(LaneAction action) {}

    @Override
    public void run(Scenario scenario) {}

    @Override
    public void run(Block block) {
        block.lines().stream().map(BlockLine::command).filter(Objects::nonNull).forEach(sent);
    }

    @Override
    public void run(Block block, LaneAction how) {
        run(block);
    }

    @Override
    public List<Exchange> lastBlock(Lane lane) {
        return List.of();
    }

    @Override
    public void compareLastBlock(Predicate<Exchange> which, Policy policy) {}

    @Override
    public List<Difference> lastBlockDifferences() {
        return List.of();
    }

    @Override
    public void check(Lane lane, String name, boolean passed, String expected, @Nullable Object actual) {}

    @Override
    public List<Metric> metrics(Lane lane) {
        return List.of();
    }

    @Override
    public void abandon(Throwable thrown) {}

    @Override
    public ScenarioSummary end() {
        return new ScenarioSummary(info, Map.of(), List.of());
    }
}
