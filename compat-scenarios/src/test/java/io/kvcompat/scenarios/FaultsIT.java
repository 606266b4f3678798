package io.kvcompat.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Client;
import io.kvcompat.client.ClientOptions;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Outcome;
import io.kvcompat.run.Run;
import io.kvcompat.run.Scenarios;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.ServerLauncher;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Scenarios about channels, scripts and transactions on servers that lack what they need. */
@Execution(ExecutionMode.CONCURRENT)
class FaultsIT {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** What blocks for ever, as whoever would end it may not write, need not be waited for long. */
    private static final ClientOptions IMPATIENT = ClientOptions.defaults().withCallTimeout(Duration.ofSeconds(2));

    private static Client client;
    private static Target target;
    private static ServerLauncher launcher;

    @TempDir
    private Path out;

    @BeforeAll
    static void open() {
        client = Client.create();
        target = Targets.open(LaunchedRun.redis(), Set.of(Protocol.RESP2), client);
        launcher = target.disposable().orElseThrow();
    }

    @AfterAll
    static void close() {
        target.close();
        client.close();
    }

    @Test
    void a_user_without_scripts_and_transactions() {
        try (LaunchedServer server = launcher.launch(List.of());
                Session admin = client.connect(server.endpoint(), Protocol.RESP2)) {
            admin.call(Command.parse("ACL SETUSER weak on >secret ~* &* +@all -eval -multi -publish"));
            everyScenarioEndsClearly(server, "weak:secret@");
            assertNothingIsLeft(admin);
        }
    }

    @Test
    void a_server_with_commands_renamed_away() {
        List<String> arguments = List.of(
                "--rename-command", "EVALSHA", "hidden-evalsha", "--rename-command", "SUBSCRIBE", "hidden-subscribe");
        endsClearlyAndLeavesNothing(arguments);
    }

    @Test
    void a_server_whose_memory_is_nearly_used_up() {
        endsClearlyAndLeavesNothing(List.of("--maxmemory", "2mb", "--maxmemory-policy", "noeviction"));
    }

    private void endsClearlyAndLeavesNothing(List<String> arguments) {
        try (LaunchedServer server = launcher.launch(arguments);
                Session admin = client.connect(server.endpoint(), Protocol.RESP2)) {
            everyScenarioEndsClearly(server, "");
            assertNothingIsLeft(admin);
        }
    }

    private void everyScenarioEndsClearly(LaunchedServer server, String credentials) {
        Endpoint endpoint = server.endpoint();
        TargetSpec spec = new TargetSpec("faulty", "redis://" + credentials + endpoint.host() + ":" + endpoint.port());
        try (Run run = LaunchedRun.open(spec, Set.of(Protocol.RESP3), out, IMPATIENT)) {
            for (Scenario scenario : ours()) {
                long start = System.nanoTime();
                List<LaneResult> lanes = run.execute(scenario).lanes().values().stream()
                        .flatMap(List::stream)
                        .toList();
                assertThat(Duration.ofNanos(System.nanoTime() - start))
                        .as(scenario.id())
                        .isLessThan(LONGEST);
                assertThat(lanes).as(scenario.id()).allSatisfy(lane -> assertIsClear(lane.outcome()));
            }
            run.finish();
        }
    }

    private static List<Scenario> ours() {
        return Scenarios.load().stream()
                .filter(scenario ->
                        scenario.id().startsWith("pubsub/") || scenario.id().startsWith("lua-and-tx/"))
                .toList();
    }

    private static void assertIsClear(Outcome outcome) {
        assertThat(outcome.equals(Outcome.PASSED)
                        || !String.valueOf(outcome.reason()).isBlank())
                .as(outcome.toString())
                .isTrue();
    }

    private static void assertNothingIsLeft(Session admin) {
        assertThat(reply(admin, "DBSIZE")).isEqualTo(":0");
        assertThat(reply(admin, "FUNCTION LIST")).isEqualTo("[]");
        assertThat(reply(admin, "PUBSUB CHANNELS")).isEqualTo("[]");
        assertThat(reply(admin, "PUBSUB NUMPAT")).isEqualTo(":0");
        assertThat(reply(admin, "CONFIG GET notify-keyspace-events")).isEqualTo("[\"notify-keyspace-events\", \"\"]");
        assertThat(reply(admin, "ACL USERS")).doesNotContain("limited").doesNotContain("reader");
    }

    private static String reply(Session admin, String line) {
        return admin.call(Command.parse(line)).reply().toString();
    }
}
