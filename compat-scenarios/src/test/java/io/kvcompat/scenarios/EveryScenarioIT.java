package io.kvcompat.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Protocol;
import io.kvcompat.diff.Diff;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.Verdict;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.result.Check;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Outcome;
import io.kvcompat.run.ScenarioSummary;
import io.kvcompat.run.Scenarios;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.target.TargetSpec;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each scenario by its id, on two launches of two servers: what differs between two launches of one is a false alarm. */
class EveryScenarioIT {
    private static final List<TargetSpec> TARGETS = List.of(
            new TargetSpec("redis", "launch:redis:7.2"),
            new TargetSpec("redis-again", "launch:redis:7.2"),
            new TargetSpec("valkey", "launch:valkey:9.0"),
            new TargetSpec("valkey-again", "launch:valkey:9.0"));

    @TempDir
    private static Path out;

    private static Map<String, List<ScenarioSummary>> summaries = Map.of();
    private static Map<String, List<Difference>> betweenValkeys = Map.of();

    @BeforeAll
    static void run() {
        summaries = ScenarioRuns.run(quick(), TARGETS, EnumSet.allOf(Protocol.class), out).stream()
                .collect(Collectors.groupingBy(summary -> summary.scenario().id()));
        betweenValkeys = Diff.of(
                        out.resolve("valkey.json"), List.of(out.resolve("valkey-again.json")), KnownDifferences.none())
                .differences()
                .stream()
                .collect(Collectors.groupingBy(Difference::scenario));
    }

    @TestFactory
    Stream<DynamicTest> a_scenario_ends_well_and_differs_in_what_is_known_alone() {
        assertThat(quick()).isNotEmpty();
        return quick().stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.id(), () -> {
                    List<ScenarioSummary> mine = summaries.getOrDefault(scenario.id(), List.of());
                    List<Difference> differences = mine.stream()
                            .flatMap(summary -> summary.differences().stream())
                            .toList();
                    assertThat(mine).as("what it came to").isNotEmpty();
                    assertThat(mine.stream().flatMap(EveryScenarioIT::failures))
                            .as("failures")
                            .isEmpty();
                    assertThat(differences.stream().filter(one -> one.other().equals("redis-again")))
                            .as("between two launches of the baseline")
                            .isEmpty();
                    assertThat(betweenValkeys.getOrDefault(scenario.id(), List.of()))
                            .as("between two launches of the other")
                            .isEmpty();
                    assertThat(differences.stream().filter(one -> one.verdict() == Verdict.UNEXPECTED))
                            .as("unexpected")
                            .isEmpty();
                }));
    }

    /** All but those that measure for seconds; mvn verify runs what is run by default, and compares it in full. */
    private static List<Scenario> quick() {
        return Scenarios.load().stream()
                .filter(scenario -> !scenario.id().matches("memory-eviction/(?!lazy-freeing$).*|large-payloads/.*"))
                .toList();
    }

    private static Stream<String> failures(ScenarioSummary summary) {
        return summary.lanes().values().stream().flatMap(List::stream).flatMap(EveryScenarioIT::failures);
    }

    private static Stream<String> failures(LaneResult lane) {
        Stream<String> checks =
                lane.checks().stream().filter(check -> !check.passed()).map(Check::toString);
        return lane.outcome().status() == Outcome.Status.ERRORED
                ? Stream.concat(Stream.of(lane.outcome().toString()), checks)
                : checks;
    }
}
