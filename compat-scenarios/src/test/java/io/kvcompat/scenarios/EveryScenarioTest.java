package io.kvcompat.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Protocol;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.Verdict;
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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EveryScenarioTest {
    private static final String REDIS = "launch:redis:7.2";
    private static final String VALKEY = "launch:valkey:9.0";

    @TempDir
    Path out;

    @Test
    void two_launches_of_redis_differ_in_nothing_and_what_differs_on_valkey_is_known() {
        List<Difference> differences = differences(run(REDIS, REDIS, VALKEY));
        assertThat(differences)
                .filteredOn(difference -> difference.other().equals("b"))
                .isEmpty();
        assertThat(differences)
                .filteredOn(difference -> difference.verdict() == Verdict.UNEXPECTED)
                .isEmpty();
    }

    @Test
    void two_launches_of_valkey_differ_in_nothing() {
        assertThat(differences(run(VALKEY, VALKEY))).isEmpty();
    }

    private List<ScenarioSummary> run(String... servers) {
        List<TargetSpec> targets = IntStream.range(0, servers.length)
                .mapToObj(n -> new TargetSpec(Character.toString('a' + n), servers[n]))
                .toList();
        List<ScenarioSummary> summaries = ScenarioRuns.run(quick(), targets, EnumSet.allOf(Protocol.class), out);
        assertThat(summaries).hasSizeGreaterThan(80);
        assertThat(failures(summaries)).isEmpty();
        return summaries;
    }

    /** Of those that measure for seconds one each; mvn verify runs what is run by default, and compares it in full. */
    private static List<Scenario> quick() {
        return Scenarios.load().stream()
                .filter(scenario -> !scenario.id()
                        .matches("memory-eviction/(?!noeviction$).*|large-payloads/(?!random-strings$).*"))
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
