package io.kvcompat.run;

import static io.kvcompat.run.ExternalServer.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.Outcome.Status;
import io.kvcompat.scenario.Block;
import io.kvcompat.scenario.Requirements.Permission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What all databases of a server that was there before share: settings, users, functions, scripts, clients. */
class ExternalStateTest {
    private static final String LIST_SETTINGS = "CONFIG GET *-max-listpack-* lua-time-limit";
    private static final String KEPT = "#!lua name=mine\nredis.register_function('kept', function() return 1 end)";

    @TempDir
    Path directory;

    private ExternalServer external;

    @BeforeEach
    void launch() {
        external = new ExternalServer(
                directory,
                "--hash-max-listpack-entries",
                "77",
                "--list-max-listpack-size",
                "-3",
                "--rename-command",
                "GETBIT",
                "bit",
                "--rename-command",
                "LASTSAVE",
                "saved");
    }

    @AfterEach
    void close() {
        external.close();
    }

    private Run open() {
        return external.open(external.spec(9));
    }

    /** Returns what is in the file about the server as a whole; that about the database is another. */
    private String serverFile() throws IOException {
        return Files.readString(external.recoveryFiles().stream()
                .filter(path -> !path.toString().contains("-db"))
                .findFirst()
                .orElseThrow());
    }

    private static void assertSkipped(Run run, String... lines) {
        assertThat(outcome(run, lines).status()).as(String.join("; ", lines)).isEqualTo(Status.SKIPPED);
    }

    @Test
    void settings_with_two_names_are_put_back_to_what_they_were_before_either_was_changed() throws IOException {
        String before = external.ask(LIST_SETTINGS);
        try (Run run = open()) {
            ScenarioRun scenario = ExternalServer.begin(run, "twins");
            scenario.run(
                    Block.parse(
                            "CONFIG SET hash-max-ziplist-entries 2\nCONFIG SET hash-max-listpack-entries 5\n"
                                    + "CONFIG SET list-max-listpack-size 7 list-max-ziplist-size 8\nCONFIG SET hash-max-ziplist-entries 9"));
            assertThat(external.ask(LIST_SETTINGS)).isNotEqualTo(before);
            assertThat(serverFile())
                    .contains("\"hash-max-ziplist-entries\" : \"77\"")
                    .contains(external.server().endpoint().address());
            scenario.onEachLane(lane -> {
                throw new IllegalStateException("on purpose");
            });
            scenario.end();
            assertThat(external.ask(LIST_SETTINGS)).isEqualTo(before);
            assertThat(run.finish().remarks()).isEmpty();
        }
        assertThat(external.recoveryFiles()).isEmpty();
    }

    @Test
    void what_is_not_as_at_the_start_is_named() {
        try (Run run = open()) {
            assertThat(outcome(run, "CONFIG SET hash-max-listpack-entries 2")).isEqualTo(Outcome.PASSED);
            external.ask("CONFIG SET set-max-intset-entries 3");
            assertThat(run.finish().remarks())
                    .containsExactly(
                            "Settings of t0 are not as at the start of the run: set-max-intset-entries (512 -> 3)");
        }
        assertThat(external.ask("CONFIG GET set-max-intset-entries")).contains("\"3\"");
    }

    @Test
    void settings_that_others_feel_or_that_cannot_be_put_back_are_not_changed() {
        external.ask("SET canary 0");
        String before = external.ask("CONFIG GET *");
        try (Run run = open()) {
            for (String setting : List.of(
                    "requirepass secret",
                    "dir /tmp",
                    "timeout 1",
                    "notify-keyspace-events KEA",
                    "slowlog-max-len 1",
                    "maxclients 5",
                    "maxmemory 1mb",
                    "maxmemory-policy allkeys-lru",
                    "maxmem* 1",
                    "hash-max-listpack-entries 2 timeout 1")) {
                assertSkipped(run, "CONFIG SET " + setting);
            }
            assertThat(outcome(run, "CONFIG SET nosuchsetting 1")).isEqualTo(Outcome.PASSED);
            run.finish();
        }
        assertThat(external.ask("CONFIG GET *")).isEqualTo(before);
    }

    @Test
    void without_permission_nothing_is_changed() {
        try (Run run = external.open(EnumSet.noneOf(Permission.class), external.spec(9))) {
            assertThat(outcome(run, "CONFIG SET hash-max-listpack-entries 2").reason())
                    .isEqualTo("CONFIG needs --allow config on an external server");
            assertThat(outcome(run, "ACL SETUSER bob").reason())
                    .isEqualTo("ACL needs --allow server on an external server");
            run.finish();
        }
    }

    @Test
    void users_and_libraries_of_others_stay_and_those_that_scenarios_made_go() throws IOException {
        external.ask("ACL", "SETUSER", "alice", "on", ">secret", "+get");
        external.ask("FUNCTION", "LOAD", KEPT);
        String before = external.ask("ACL LIST");
        try (Run run = open()) {
            ScenarioRun scenario = ExternalServer.begin(run, "made");
            scenario.run(Block.parse("ACL SETUSER bob on nopass +@all ~*\nB> AUTH bob x\nFUNCTION LOAD "
                    + "\"#!lua name=other\\nredis.register_function('more', function() return 2 end)\"\nFCALL more 0"));
            assertThat(serverFile()).contains("bob", "other");
            assertThat(external.ask("FCALL more 0")).isEqualTo(":2");
            assertThat(scenario.end().lanes().get("t0").get(0).outcome()).isEqualTo(Outcome.PASSED);
            for (String line : List.of(
                    "FUNCTION FLUSH",
                    "FUNCTION DELETE mine",
                    "ACL SETUSER default on >changed",
                    "ACL SETUSER alice reset",
                    "ACL DELUSER bob alice",
                    "FCALL kept 0",
                    "FUNCTION LOAD REPLACE \"#!lua name=mine\\nreturn\"")) {
                assertSkipped(run, line);
            }
            assertThat(outcome(run, "FUNCTION DELETE none", "ACL DELUSER nobody", "FCALL none 0"))
                    .isEqualTo(Outcome.PASSED);
            run.finish();
        }
        assertThat(external.ask("ACL LIST")).isEqualTo(before);
        assertThat(external.ask("FCALL kept 0")).isEqualTo(":1");
        assertThat(external.ask("FCALL more 0")).startsWith("-ERR Function not found");
        assertThat(external.recoveryFiles()).isEmpty();
    }

    @Test
    void scripts_of_others_are_neither_run_nor_lost_nor_is_their_interpreter_changed() {
        external.ask("SELECT 1");
        external.ask("SET canary 1");
        external.ask("SELECT 0");
        String digest = external.ask("SCRIPT", "LOAD", "redis.call('SELECT', 1) return redis.call('FLUSHDB')")
                .replace("\"", "");
        try (Run run = open()) {
            assertSkipped(run, "EVALSHA " + digest + " 0");
            assertSkipped(run, "EVALSHA " + digest.toUpperCase(Locale.ROOT) + " 0");
            assertSkipped(run, "SCRIPT FLUSH");
            assertSkipped(run, "EVAL \"cjson.encode_max_depth(5)\" 0");
            assertSkipped(run, "FUNCTION LOAD \"#!lua name=x\\ncjson.encode_max_depth(5)\"");
            assertThat(outcome(run, "EVALSHA ffffffffffffffffffffffffffffffffffffffff 0", "EVALSHA none 0"))
                    .isEqualTo(Outcome.PASSED);
            assertThat(outcome(run, "@sha = SCRIPT LOAD \"return redis.call('GET', KEYS[1])\"", "EVALSHA @{sha} 1 k"))
                    .isEqualTo(Outcome.PASSED);
            run.finish();
        }
        assertThat(external.ask("SCRIPT EXISTS " + digest)).isEqualTo("[:1]");
        assertThat(external.ask("EVAL \"return cjson.encode({{{{{{{{1}}}}}}}})\" 0"))
                .contains("[[[[[[[[1]]]]]]]]");
        external.ask("SELECT 1");
        assertThat(external.ask("GET canary")).isEqualTo("\"1\"");
    }

    @Test
    void clients_of_others_are_neither_ended_nor_held_up_nor_told_anything() {
        try (Session other = external.client().connect(external.server().endpoint(), Protocol.RESP2);
                Run run = open()) {
            other.call(Command.of("SUBSCRIBE", "news"));
            String id = external.ask("CLIENT LIST").replaceAll("(?s).*id=([0-9]+) [^\\n]*sub=1 .*", "$1");
            for (String line : List.of(
                    "PUBLISH news x",
                    "CLIENT KILL ID " + id,
                    "CLIENT KILL TYPE pubsub",
                    "CLIENT UNBLOCK " + id,
                    "CLIENT PAUSE 50",
                    "CLIENT TRACKING ON REDIRECT " + id,
                    "MONITOR",
                    "REPLICAOF NO ONE",
                    "EVAL \"redis.call('PUBLISH', 'news', 'x')\" 0")) {
                assertSkipped(run, line);
            }
            assertThat(outcome(run, "B> @id = CLIENT ID", "CLIENT KILL ID @{id}"))
                    .isEqualTo(Outcome.PASSED);
            assertThat(other.isOpen()).isTrue();
            assertThat(other.nextPush(Duration.ofMillis(50))).isEmpty();
            run.finish();
        }
    }

    @Test
    void a_command_that_is_not_known_is_sent_only_where_the_server_says_that_it_reaches_keys_alone() {
        try (Run run = open()) {
            assertThat(outcome(run, "bit k 1", "NOSUCHCOMMAND 1")).isEqualTo(Outcome.PASSED);
            assertThat(outcome(run, "GETBIT k 1").reason()).isEqualTo("GETBIT is disabled or renamed on this server");
            assertThat(outcome(run, "saved").reason()).contains("is not known to the suite");
            run.finish();
        }
    }

    @Test
    void two_databases_of_one_server_share_what_was_before() {
        String before = external.ask(LIST_SETTINGS);
        try (Run run = external.open(external.spec(8), external.spec(9).replace("127.0.0.1", "localhost"))) {
            ScenarioRun scenario = ExternalServer.begin(run, "shared");
            scenario.run(Block.parse("CONFIG SET hash-max-listpack-entries 3\nACL SETUSER bob on"));
            scenario.run(Block.parse("CONFIG SET hash-max-ziplist-entries 4\nACL SETUSER bob off"));
            assertThat(scenario.end().lanes().values())
                    .allSatisfy(lanes -> assertThat(lanes.get(0).outcome()).isEqualTo(Outcome.PASSED));
            assertThat(external.ask(LIST_SETTINGS)).isEqualTo(before);
            assertThat(external.ask("ACL USERS")).isEqualTo("[\"default\"]");
            run.finish();
        }
    }

    @Test
    void what_a_run_changed_on_a_server_that_another_stands_in_for_is_not_put_back_there() throws IOException {
        external.ask("ACL SETUSER alice on");
        external.ask("FUNCTION", "LOAD", KEPT);
        Path file = directory.resolve("state/recovery/0123.json");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "{\"server\": \"redis://" + external.server().endpoint().address()
                        + "\", \"runId\": \"0123\", \"settings\":"
                        + " {\"hash-max-listpack-entries\": \"5\"}, \"users\": [\"alice\"], \"libraries\": [\"mine\"]}");
        String before = external.ask("CONFIG GET *") + external.ask("ACL LIST");
        try (Run run = open()) {
            assertThat(outcome(run, "SET a 1")).isEqualTo(Outcome.PASSED);
            run.finish();
        }
        assertThat(external.ask("CONFIG GET *") + external.ask("ACL LIST")).isEqualTo(before);
        assertThat(external.ask("FCALL kept 0")).isEqualTo(":1");
        assertThat(external.recoveryFiles()).isEmpty();
    }

    @Test
    void a_file_that_is_damaged_keeps_no_other_from_being_read() throws IOException {
        Path folder = directory.resolve("state/recovery");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("a.json"), "{\"server\": null}");
        Files.writeString(folder.resolve("b.json"), "null");
        Files.writeString(folder.resolve("c.json"), "{\"settings\": {");
        Files.writeString(
                folder.resolve("d.json"),
                "{\"server\": \"redis://" + external.server().endpoint().address()
                        + "\", \"settings\": {\"hash-max-listpack-entries\": \"55\"}}");
        Recovery.Pending pending = Recovery.pending();
        assertThat(pending.damaged()).hasSize(3).allMatch(message -> message.contains("is damaged"));
        assertThat(pending.recoveries()).hasSize(1);
        try (Run run = open()) {
            assertThat(external.ask("CONFIG GET hash-max-listpack-entries")).contains("\"55\"");
            run.finish();
        }
    }

    @Test
    void a_run_that_cannot_write_what_it_would_have_to_put_back_does_not_begin() throws IOException {
        Files.writeString(directory.resolve("state"), "a file where a folder should be");
        assertThatThrownBy(() -> open().close()).hasMessageContaining("COMPAT_STATE");
        external.ask("SELECT 9");
        assertThat(external.ask("DBSIZE")).isEqualTo(":0");
    }
}
