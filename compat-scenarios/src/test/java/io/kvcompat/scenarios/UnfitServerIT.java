package io.kvcompat.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.client.Client;
import io.kvcompat.client.ClientOptions;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Outcome;
import io.kvcompat.run.ScenarioSummary;
import io.kvcompat.run.Scenarios;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Servers that scenarios are not made for: refused, or each scenario ends with an outcome that says why. */
@Execution(ExecutionMode.CONCURRENT)
class UnfitServerIT {
    private static Client client;
    private static Target redis;

    @TempDir
    Path out;

    @BeforeAll
    static void open() {
        client = Client.create();
        redis = Targets.open(new TargetSpec("redis", "launch:redis:7.2"), EnumSet.of(Protocol.RESP2), client);
    }

    @AfterAll
    static void close() {
        redis.close();
        client.close();
    }

    @Test
    void a_user_without_permission_for_some_commands() {
        Map<String, Outcome> outcomes = run("--user", "default", "on", "nopass", "~*", "&*", "+@all", "-lpop", "-scan");
        assertThat(outcomes.get("data-structures/list-pop-counts").reason()).contains("LPOP");
        assertThat(outcomes.get("scan-and-iter/scan-complete").reason())
                .isEqualTo("the user may not run SCAN (NOPERM)");
        assertThat(outcomes.get("data-structures/hash-fields")).isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_command_renamed_away() {
        Map<String, Outcome> outcomes = run("--rename-command", "HSCAN", "", "--rename-command", "BLPOP", "");
        assertThat(outcomes.get("scan-and-iter/hscan-complete").reason()).contains("unknown command 'HSCAN'");
        assertThat(outcomes.get("data-structures/blocking-pops").status()).isEqualTo(Outcome.Status.FAILED);
        assertThat(outcomes.get("data-structures/hash-fields")).isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_cluster_with_all_its_slots() {
        assertThatThrownBy(() -> run(
                        List.of("CLUSTER ADDSLOTSRANGE 0 16383"),
                        "cluster_state:ok",
                        "CLUSTER INFO",
                        "--cluster-enabled",
                        "yes"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is a node of a cluster, which cannot be a target");
    }

    @Test
    void memory_used_up() {
        assertThatThrownBy(() -> run("--maxmemory", "500kb"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be written to (-OOM");
    }

    @Test
    void a_read_only_replica() {
        // Nobody listens on port 1: a replica that has lost its master, and answers reads alone.
        assertThatThrownBy(() -> run("--replicaof", "127.0.0.1", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is a replica, which others write to");
    }

    private Map<String, Outcome> run(String... arguments) {
        return run(List.of(), "", "PING", arguments);
    }

    /** Prepares a server of its own, waits for what it must say, runs the scenarios there and looks what is left. */
    private Map<String, Outcome> run(List<String> preparation, String awaited, String question, String... arguments) {
        try (LaunchedServer server = redis.disposable().orElseThrow().launch(List.of(arguments));
                Session session = client.connect(server.endpoint(), Protocol.RESP2)) {
            preparation.forEach(line -> session.call(Command.parse(line)));
            await(session, question, awaited);
            List<ScenarioSummary> summaries = ScenarioRuns.run(
                    ours(),
                    List.of(new TargetSpec(
                            "unfit", "redis://" + server.endpoint().address())),
                    EnumSet.of(Protocol.RESP2),
                    out,
                    // What blocks for ever, as whoever would end it may not write, need not be waited for long.
                    ClientOptions.defaults().withCallTimeout(Duration.ofSeconds(2)));
            assertThat(session.call(Command.of("DBSIZE")).reply()).hasToString(":0");
            return outcomes(summaries);
        }
    }

    private static List<Scenario> ours() {
        return Scenarios.load().stream()
                .filter(scenario -> scenario.id().matches("(basic-crud|data-structures|scan-and-iter)/.*"))
                .toList();
    }

    private static void await(Session session, String question, String awaited) {
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (!session.call(Command.parse(question)).reply().toString().contains(awaited)) {
            assertThat(System.nanoTime()).as("the server says " + awaited).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private static Map<String, Outcome> outcomes(List<ScenarioSummary> summaries) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        summaries.forEach(summary -> outcomes.put(summary.scenario().id(), outcome(summary)));
        return outcomes;
    }

    private static Outcome outcome(ScenarioSummary summary) {
        LaneResult lane = summary.lanes().get("unfit").get(0);
        Outcome outcome = lane.outcome();
        assertThat(outcome.status() == Outcome.Status.PASSED || outcome.reason() != null)
                .as(summary.scenario().id() + " says why it did not pass")
                .isTrue();
        return outcome;
    }
}
