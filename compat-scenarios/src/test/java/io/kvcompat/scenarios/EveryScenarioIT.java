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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EveryScenarioIT {
    private static final String REDIS = "launch:redis:7.2";
    private static final String VALKEY = "launch:valkey:9.0";

    @TempDir
    Path out;

    /** Two of each, since what differs between two launches of one server is a false alarm. */
    @Test
    void two_launches_of_a_server_differ_in_nothing_and_what_differs_between_servers_is_known() {
        List<TargetSpec> targets = List.of(
                new TargetSpec("redis", REDIS),
                new TargetSpec("redis-again", REDIS),
                new TargetSpec("valkey", VALKEY),
                new TargetSpec("valkey-again", VALKEY));

        List<ScenarioSummary> summaries = ScenarioRuns.run(quick(), targets, EnumSet.allOf(Protocol.class), out);

        assertThat(summaries).hasSizeGreaterThan(80);
        assertThat(failures(summaries)).isEmpty();
        assertThat(differences(summaries))
                .filteredOn(difference -> difference.other().equals("redis-again"))
                .isEmpty();
        assertThat(differences(summaries))
                .filteredOn(difference -> difference.verdict() == Verdict.UNEXPECTED)
                .isEmpty();
        assertThat(Diff.of(
                                out.resolve("valkey.json"),
                                List.of(out.resolve("valkey-again.json")),
                                KnownDifferences.none())
                        .differences())
                .isEmpty();
    }

    /** All but those that measure for seconds; mvn verify runs what is run by default, and compares it in full. */
    private static List<Scenario> quick() {
        return Scenarios.load().stream()
                .filter(scenario -> !scenario.id().matches("memory-eviction/(?!lazy-freeing$).*|large-payloads/.*"))
                .toList();
    }

    private static List<Difference> differences(List<ScenarioSummary> summaries) {
        return summaries.stream()
                .flatMap(summary -> summary.differences().stream())
                .toList();
    }

    private static List<String> failures(List<ScenarioSummary> summaries) {
        List<String> failures = new ArrayList<>();
        for (ScenarioSummary summary : summaries) {
            for (List<LaneResult> lanes : summary.lanes().values()) {
                for (LaneResult lane : lanes) {
                    if (lane.outcome().status() == Outcome.Status.ERRORED) {
                        failures.add(summary.scenario().id() + ": " + lane.outcome());
                    }
                    lane.checks().stream()
                            .filter(check -> !check.passed())
                            .map(Check::toString)
                            .forEach(failures::add);
                }
            }
        }
        return failures;
    }
}
