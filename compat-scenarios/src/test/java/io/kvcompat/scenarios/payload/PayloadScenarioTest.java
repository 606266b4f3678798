package io.kvcompat.scenarios.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.result.Check;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Metric;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.Series;
import io.kvcompat.run.Run;
import io.kvcompat.run.ScenarioSummary;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenarios.LaunchedRun;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured of 1 KB and 32 KB in three rounds, as the build says for tests. */
class PayloadScenarioTest {
    @TempDir
    private Path out;

    private static Scenario scenario(String name) {
        return new PayloadScenarios()
                .scenarios().stream()
                        .filter(scenario -> scenario.id().equals("large-payloads/" + name))
                        .findFirst()
                        .orElseThrow();
    }

    private LaneResult run(TargetSpec target, Scenario scenario) {
        try (Run run = LaunchedRun.open(target, EnumSet.of(Protocol.RESP3), out)) {
            ScenarioSummary summary = run.execute(scenario);
            return summary.lanes().get(target.name()).get(0);
        }
    }

    @Test
    void strings_are_measured_by_size_and_read_back_as_they_were() {
        LaneResult lane = run(LaunchedRun.redis(), scenario("random-strings"));
        assertThat(lane.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(lane.checks()).hasSize(2).allMatch(Check::passed);
        assertThat(lane.exchanges()).isEqualTo(4);
        Map<String, Metric> metrics =
                lane.metrics().stream().collect(Collectors.toMap(Metric::name, Function.identity()));
        for (String size : List.of("1 KB", "32 KB")) {
            for (String command : List.of("SET ", "GET ")) {
                Metric median = metrics.get("p50 of " + command + size);
                assertThat(median.rounds()).hasSize(3).allMatch(nanos -> nanos > 0);
                assertThat(median.tolerance()).isEqualTo(0.1);
                assertThat(metrics.get("p99 of " + command + size).value())
                        .isBetween(
                                metrics.get("p90 of " + command + size).value(),
                                metrics.get("max of " + command + size).value());
                assertThat(metrics.get("p99 of " + command + size).tolerance()).isNull();
                assertThat(metrics.get("throughput of " + command + size).value())
                        .isPositive();
            }
            assertThat(metrics).containsKeys("used_memory before " + size, "used_memory_rss with " + size);
        }
        assertThat(metrics.get("memory usage of 32 KB").value()).isBetween(32_768.0, 60_000.0);
        assertThat(metrics.get("used_memory with 32 KB").value()
                        - metrics.get("used_memory before 32 KB").value())
                .isGreaterThan(32_768.0);
        assertThat(lane.series())
                .extracting(Series::name)
                .containsExactly(
                        "p50 of SET by size",
                        "p50 of GET by size",
                        "p99 of SET by size",
                        "p99 of GET by size",
                        "memory usage by size");
        assertThat(lane.series())
                .allSatisfy(one ->
                        assertThat(one.points()).extracting(Series.Point::x).containsExactly(1024.0, 32_768.0));
    }

    @Test
    void a_stream_is_written_by_many_commands_and_measured_as_one() {
        LaneResult lane = run(LaunchedRun.redis(), scenario("big-stream"));
        assertThat(lane.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(lane.checks()).hasSize(2).allMatch(Check::passed);
        assertThat(lane.metrics()).extracting(Metric::name).contains("p50 of XADD 32 KB", "p50 of XRANGE 32 KB");
    }

    @Test
    void a_server_with_too_little_room_is_left_alone() {
        try (Client client = Client.create();
                Target redis = Targets.open(LaunchedRun.redis(), Set.of(Protocol.RESP2), client);
                LaunchedServer server = redis.disposable().orElseThrow().launch(List.of("--maxmemory", "2mb"))) {
            TargetSpec full =
                    new TargetSpec("full", "redis://" + server.endpoint().address());
            Outcome outcome = run(full, scenario("random-strings")).outcome();
            assertThat(outcome.status()).isNotEqualTo(Outcome.Status.PASSED);
            assertThat(outcome.reason()).contains("maxmemory");
        }
    }

    @Test
    void a_server_without_room_for_a_mark_is_refused() {
        try (Client client = Client.create();
                Target redis = Targets.open(LaunchedRun.redis(), Set.of(Protocol.RESP2), client);
                LaunchedServer server = redis.disposable().orElseThrow().launch(List.of("--maxmemory", "700kb"))) {
            TargetSpec full =
                    new TargetSpec("full", "redis://" + server.endpoint().address());
            assertThatThrownBy(() -> run(full, scenario("random-strings"))).hasMessageContaining("maxmemory");
        }
    }
}
