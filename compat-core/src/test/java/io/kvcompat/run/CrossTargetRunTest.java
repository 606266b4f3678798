package io.kvcompat.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Protocol;
import io.kvcompat.result.Metric;
import io.kvcompat.result.Series;
import io.kvcompat.scenario.CrossTargetScenario;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.target.Targets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios that drive all lanes of a protocol together. */
class CrossTargetRunTest {
    @TempDir
    static Path out;

    private static Run run;
    private static int scenarios;

    @BeforeAll
    static void open() {
        run = Run.open(
                RunConfig.builder()
                        .targets(Targets.defaultSpecs())
                        .protocols(EnumSet.allOf(Protocol.class))
                        .out(out)
                        .build(),
                RunListener.NONE);
    }

    @AfterAll
    static void close() {
        run.close();
    }

    /** Two lanes at a time, as they were handed over, and what is done with them. */
    private record Together(List<List<String>> calls, Body body) implements CrossTargetScenario {
        private interface Body {
            void run(List<ScenarioContext> lanes) throws Exception;
        }

        @Override
        public String id() {
            return "test/" + ++scenarios;
        }

        @Override
        public String title() {
            return "A test";
        }

        @Override
        public Requirements requirements() {
            return Requirements.NONE.alone();
        }

        @Override
        public void runTogether(List<ScenarioContext> lanes) throws Exception {
            calls.add(lanes.stream()
                    .map(lane -> lane.server().product() + "/" + lane.protocol())
                    .toList());
            body.run(lanes);
        }
    }

    private static List<String> outcomes(ScenarioSummary summary, String target) {
        return summary.lanes().get(target).stream()
                .map(lane ->
                        lane.outcome().status().label() + " " + lane.outcome().reason())
                .toList();
    }

    @Test
    void a_scenario_may_drive_all_lanes_of_a_protocol_together() {
        List<List<String>> calls = new ArrayList<>();
        ScenarioSummary summary = run.execute(new Together(
                calls,
                lanes -> lanes.forEach(lane -> {
                    lane.repeated("r", List.of(3.0, 1.0, 2.0), "ns", 0.1);
                    lane.series(new Series("s", "s", "keys", List.of(new Series.Point(1, 2))));
                })));
        assertThat(calls)
                .containsExactly(List.of("redis/RESP2", "valkey/RESP2"), List.of("redis/RESP3", "valkey/RESP3"));
        assertThat(summary.lanes().get("valkey")).hasSize(2).allSatisfy(lane -> {
            assertThat(lane.metrics()).containsExactly(Metric.repeated("r", List.of(3.0, 1.0, 2.0), "ns", 0.1));
            assertThat(lane.metrics().get(0).value()).isEqualTo(2.0);
            assertThat(lane.series()).extracting(Series::name).containsExactly("s");
        });
        assertThat(summary.differences()).isEmpty();
    }

    @Test
    void what_one_lane_throws_ends_it_and_the_others_are_skipped_for_its_sake() {
        ScenarioSummary summary = run.execute(new Together(new ArrayList<>(), lanes -> {
            lanes.forEach(lane -> lane.session().call("PING"));
            lanes.get(1).skip("no such thing");
        }));
        assertThat(outcomes(summary, "valkey")).containsOnly("skipped no such thing");
        assertThat(outcomes(summary, "redis"))
                .containsExactly(
                        "skipped Measured together with valkey/RESP2, which could not go on: no such thing",
                        "skipped Measured together with valkey/RESP3, which could not go on: no such thing");
    }

    @Test
    void a_lost_connection_is_told_of_the_lane_that_lost_it() {
        ScenarioSummary summary = run.execute(new Together(new ArrayList<>(), lanes -> {
            lanes.get(1).session().call("CLIENT KILL TYPE normal SKIPME no");
            lanes.get(1).session().call("PING");
        }));
        assertThat(outcomes(summary, "valkey")).allMatch(outcome -> outcome.startsWith("errored "));
        assertThat(outcomes(summary, "redis")).allMatch(outcome -> outcome.startsWith("skipped Measured together"));
    }

    @Test
    void a_failed_attempt_ends_its_lane_alone() {
        List<Boolean> attempts = new ArrayList<>();
        ScenarioSummary summary = run.execute(new Together(new ArrayList<>(), lanes -> {
            for (ScenarioContext lane : lanes) {
                attempts.add(lane.attempt(() -> lane.check("reached", true, "so", null)));
                attempts.add(lane.attempt(() -> {
                    if (lane == lanes.get(0)) {
                        throw new IllegalStateException("broken");
                    }
                }));
            }
        }));
        assertThat(attempts).containsExactly(true, false, true, true, true, false, true, true);
        assertThat(outcomes(summary, "redis")).containsOnly("errored IllegalStateException: broken");
        assertThat(outcomes(summary, "valkey")).containsOnly("passed null");
    }

    @Test
    void a_fault_of_the_scenario_ends_every_lane() {
        ScenarioSummary summary = run.execute(new Together(new ArrayList<>(), lanes -> {
            throw new IllegalStateException("broken");
        }));
        assertThat(outcomes(summary, "redis")).containsOnly("errored IllegalStateException: broken");
        assertThat(outcomes(summary, "valkey")).containsOnly("errored IllegalStateException: broken");
    }
}
