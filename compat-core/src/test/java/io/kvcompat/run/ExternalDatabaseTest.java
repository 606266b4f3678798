package io.kvcompat.run;

import static io.kvcompat.run.ExternalServer.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.client.Endpoint;
import io.kvcompat.client.RealServers;
import io.kvcompat.command.Command;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.Outcome.Status;
import io.kvcompat.scenario.Block;
import io.kvcompat.target.LaunchedServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys of a server that was there before. */
class ExternalDatabaseTest {
    @TempDir
    Path directory;

    private ExternalServer external;

    private void launch(String... arguments) {
        external = new ExternalServer(directory, arguments);
    }

    @AfterEach
    void close() {
        external.close();
    }

    @Test
    void nothing_that_leaves_the_working_database_is_sent_whatever_is_allowed() {
        launch();
        external.ask("MSET canary 0 a 0 b 0");
        external.ask("SELECT 1");
        external.ask("SET canary 1");
        try (Run run = external.open(external.spec(9))) {
            for (String line : List.of(
                    "SELECT 1",
                    "FLUSHALL",
                    "SWAPDB 0 9",
                    "RESET",
                    "MOVE x 0",
                    "COPY x b DB 0 DB 0 REPLACE",
                    "EVAL \"redis.call('SELECT', 1) return redis.call('FLUSHDB')\" 0",
                    "EVAL \"return redis.call(ARGV[1])\" 0 FLUSHALL",
                    "MIGRATE 127.0.0.1 1 x 0 10")) {
                assertThat(outcome(run, "SET x 1", "MULTI", line, "FLUSHDB", "EXEC"))
                        .as(line)
                        .satisfies(outcome -> assertThat(outcome.status()).isEqualTo(Status.SKIPPED))
                        .satisfies(outcome -> assertThat(outcome.reason()).contains("external server"));
            }
            assertThat(outcome(run, "SET x 1", "COPY x y DB @{database}", "SELECT @{database}", "FLUSHDB"))
                    .isEqualTo(Outcome.PASSED);
            run.finish();
        }
        assertThat(external.ask("GET canary")).isEqualTo("\"1\"");
        external.ask("SELECT 0");
        assertThat(external.ask("MGET canary a b")).isEqualTo("[\"0\", \"0\", \"0\"]");
        external.ask("SELECT 9");
        assertThat(external.ask("DBSIZE")).isEqualTo(":0");
    }

    @Test
    void what_is_not_recorded_is_held_back_as_well() {
        launch();
        external.ask("SET canary 0");
        try (Run run = external.open(external.spec(9))) {
            ScenarioRun scenario = ExternalServer.begin(run, "unrecorded");
            scenario.onEachLane(lane -> lane.context().session().unrecorded().call(Command.of("FLUSHALL")));
            assertThat(scenario.end().lanes().get("t0").get(0).outcome().status())
                    .isEqualTo(Status.SKIPPED);
            ScenarioRun threaded = ExternalServer.begin(run, "threaded");
            threaded.onEachLane(lane -> CompletableFuture.runAsync(
                            () -> lane.context().session().call("FLUSHALL"))
                    .join());
            assertThat(threaded.end().lanes().get("t0").get(0).outcome().status())
                    .isEqualTo(Status.SKIPPED);
            ScenarioRun elsewhere = ExternalServer.begin(run, "elsewhere");
            Endpoint zero = external.server().endpoint();
            elsewhere.onEachLane(lane -> lane.context().sessionTo("other", zero));
            assertThat(elsewhere.end().lanes().get("t0").get(0).outcome().reason())
                    .contains("has not launched a server at");
            run.finish();
        }
        assertThat(external.ask("GET canary")).isEqualTo("\"0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-dbsize", "-info", "-flushdb"})
    void a_database_that_is_not_known_to_be_empty_or_could_not_be_emptied_is_refused(String rule) {
        launch();
        external.ask("ACL SETUSER lesser on >secret ~* &* +@all " + rule);
        external.ask("SELECT 9");
        if (!rule.equals("-flushdb")) {
            external.ask("SET canary 9");
        }
        String spec = external.spec(9).replace("redis://", "redis://lesser:secret@");
        assertThatThrownBy(() -> external.open(spec).close())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(rule.substring(1).toUpperCase(Locale.ROOT))
                .hasMessageNotContaining("secret");
        assertThat(external.ask("DBSIZE")).isEqualTo(rule.equals("-flushdb") ? ":0" : ":1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DBSIZE", "FLUSHDB"})
    void a_command_that_was_renamed_says_nothing(String command) {
        launch("--rename-command", command, "");
        external.ask("SELECT 9");
        String kept = command.equals("DBSIZE") ? external.ask("SET canary 9") : "";
        assertThatThrownBy(() -> external.open(external.spec(9)).close())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(command);
        assertThat(external.ask("EXISTS canary")).isEqualTo(kept.isEmpty() ? ":0" : ":1");
    }

    @Test
    void a_run_marks_its_database_and_no_other_run_begins_there() {
        launch("--unixsocket", directory.resolve("s.sock").toString());
        external.ask("SELECT 9");
        try (Run run = external.open(external.spec(9))) {
            assertThat(external.ask("GET kvcompat:run")).contains("host=", "process=", "since=");
            for (String other : List.of(
                    external.spec(9),
                    external.spec(9).replace("127.0.0.1", "localhost"),
                    "redis+uds://" + directory.resolve("s.sock") + "?db=9")) {
                assertThatThrownBy(() -> external.open(other).close()).hasMessageContaining("database 9 of");
            }
            assertThat(outcome(run, "SET a 1", "GET a")).isEqualTo(Outcome.PASSED);
            assertThat(external.ask("EXISTS kvcompat:run")).isEqualTo(":1");
            run.finish();
        }
        assertThat(external.ask("DBSIZE")).isEqualTo(":0");
        assertThatThrownBy(
                        () -> external.open(external.spec(9), external.spec(9).replace("127.0.0.1", "localhost"))
                                .close())
                .hasMessageContaining("the database of another target");
        assertThat(external.ask("DBSIZE")).isEqualTo(":0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SETRANGE k 30000000 x", "SETBIT k 240000000 1", "4000 RPUSH l @{large}"})
    void no_key_of_others_is_evicted_for_a_large_value(String line) {
        launch("--maxmemory", "24mb", "--maxmemory-policy", "allkeys-lru");
        for (int i = 0; i < 200; i++) {
            external.ask("SET", "canary:" + i, "x".repeat(50_000));
        }
        String evicted = external.ask("INFO stats").replaceAll("(?s).*(evicted_keys:[0-9]+).*", "$1");
        try (Run run = external.open(external.spec(9))) {
            assertThat(outcome(run, "@large = EVAL \"return string.rep('x', 10000)\" 0", line)
                            .reason())
                    .contains("so near to its maxmemory");
            assertThat(outcome(run, "SET a 1", "GET a")).isEqualTo(Outcome.PASSED);
            run.finish();
        }
        assertThat(external.ask("DBSIZE")).isEqualTo(":200");
        assertThat(external.ask("INFO stats")).contains(evicted + "\\r");
    }

    @Test
    void a_database_that_bears_the_mark_of_another_machine_is_left_alone() {
        launch();
        external.ask("SELECT 9");
        external.ask("MSET kvcompat:run \"host=elsewhere process=7 since=2026-01-01T00:00:00Z run=abc\" canary 9");
        assertThatThrownBy(() -> external.open(external.spec(9)).close())
                .hasMessageContaining("in use by another run (process 7 on elsewhere")
                .hasMessageContaining("restore --target");
        assertThat(external.ask("DBSIZE")).isEqualTo(":2");
        assertThat(Recovery.restoreMarked(external.client(), Endpoint.parse(external.spec(9))))
                .isPresent();
        assertThat(external.ask("DBSIZE")).isEqualTo(":0");
    }

    @Test
    void scenarios_do_not_see_the_mark() {
        launch();
        try (Run run = external.open(external.spec(9))) {
            for (Map.Entry<String, String> one : Map.of(
                            "DBSIZE", ":0",
                            "KEYS *", "[]",
                            "RANDOMKEY", "$-1",
                            "SCAN 0", "[\"0\", []]",
                            "EVAL \"return redis.call('DBSIZE')\" 0", ":0")
                    .entrySet()) {
                ScenarioRun scenario = ExternalServer.begin(
                        run, "mark-" + Math.abs(one.getKey().hashCode()));
                scenario.run(Block.parse(one.getKey()));
                assertThat(scenario.lastBlock(scenario.lanes().get(0)).get(0).replies())
                        .as(one.getKey())
                        .singleElement()
                        .asString()
                        .startsWith(one.getValue()
                                .substring(0, Math.min(2, one.getValue().length())));
                scenario.end();
                external.ask("SELECT 9");
            }
            run.finish();
        }
    }

    @Test
    void a_server_that_was_restarted_with_keys_in_the_database_is_left_alone() throws IOException {
        launch();
        try (LaunchedServer first = RealServers.launch();
                Relay relay = new Relay(first.endpoint());
                Run run = external.open(relay.spec(9))) {
            external.ask("SELECT 9");
            external.ask("SET canary 9");
            assertThat(outcome(run, "SET a 1")).isEqualTo(Outcome.PASSED);
            ScenarioRun under = ExternalServer.begin(run, "under-way");
            relay.put(external.server().endpoint());
            under.run(Block.parse("B> FLUSHDB"));
            assertThat(under.end().lanes().get("t0").get(0).outcome().reason()).contains("was restarted meanwhile");
            Outcome after = outcome(run, "SET a 2");
            assertThat(after.status()).isEqualTo(Status.ERRORED);
            assertThat(after.reason()).contains("holds keys since the server was restarted");
            assertThat(outcome(run, "SET a 3").status()).isEqualTo(Status.ERRORED);
            assertThat(run.finish().problems())
                    .singleElement()
                    .asString()
                    .contains("holds keys since the server was restarted");
        }
        assertThat(external.ask("KEYS *")).isEqualTo("[\"canary\"]");
    }

    @Test
    void a_server_that_was_restarted_empty_is_taken_up_again() throws IOException {
        launch();
        external.ask("SELECT 9");
        try (LaunchedServer first = RealServers.launch();
                Relay relay = new Relay(first.endpoint());
                Run run = external.open(relay.spec(9))) {
            assertThat(outcome(run, "SET a 1")).isEqualTo(Outcome.PASSED);
            relay.put(external.server().endpoint());
            assertThat(outcome(run, "SET a 2", "GET a")).isEqualTo(Outcome.PASSED);
            assertThat(external.ask("EXISTS a kvcompat:run")).isEqualTo(":2");
            run.finish();
        }
        assertThat(external.ask("DBSIZE")).isEqualTo(":0");
    }

    @Test
    void keys_of_somebody_who_emptied_the_database_meanwhile_stay() {
        launch();
        external.ask("SELECT 9");
        try (Run run = external.open(external.spec(9))) {
            external.ask("FLUSHALL");
            external.ask("SET canary 9");
            assertThat(outcome(run, "SET a 1").reason()).contains("somebody else has emptied it");
            run.finish();
        }
        assertThat(external.ask("KEYS *")).isEqualTo("[\"canary\"]");
    }
}
