package io.kvcompat.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.client.Client;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.RealServers;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.scenario.Block;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.TargetSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingChangesTest {
    private static final String MAXMEMORY = "CONFIG GET maxmemory maxmemory-policy";

    @TempDir
    Path state;

    @TempDir
    Path out;

    private Client client;
    private LaunchedServer server;
    private Session admin;

    @BeforeEach
    void launch() {
        System.setProperty("compat.state", state.toString());
        client = Client.create();
        server = RealServers.launch("--maxmemory", "64mb");
        admin = client.connect(server.endpoint(), Protocol.RESP2);
    }

    @AfterEach
    void close() {
        admin.close();
        server.close();
        client.close();
        System.clearProperty("compat.state");
    }

    private String ask(String line) {
        return admin.call(Command.parse(line)).reply().toString();
    }

    private Run open(int... databases) {
        List<TargetSpec> targets = java.util.Arrays.stream(databases)
                .mapToObj(db ->
                        new TargetSpec("db" + db, "redis://" + server.endpoint().address() + "/" + db))
                .toList();
        return Run.open(
                RunConfig.builder()
                        .targets(targets)
                        .protocols(Set.of(Protocol.RESP2))
                        .allowed(EnumSet.allOf(Requirements.Permission.class))
                        .out(out)
                        .build(),
                RunListener.NONE);
    }

    private static ScenarioRun begin(Run run, String id) {
        return run.begin(new ScenarioInfo("test/" + id, "A test", "test"), Requirements.NONE);
    }

    private List<Path> left() throws IOException {
        if (!Files.exists(state.resolve("recovery"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(state.resolve("recovery"))) {
            return files.filter(path -> path.toString().endsWith(".json")).toList();
        }
    }

    @Test
    void what_was_before_is_on_disk_while_a_setting_is_changed_and_back_on_the_server_afterwards() throws IOException {
        String before = ask(MAXMEMORY);
        try (Run run = open(9)) {
            ScenarioRun scenario = begin(run, "change");
            scenario.run(
                    Block.parse("CONFIG SET maxmemory 1mb maxmemory-policy allkeys-lru\nCONFIG SET maxmemory 2mb"));
            assertThat(ask(MAXMEMORY)).isNotEqualTo(before);
            assertThat(Files.readString(left().get(0)))
                    .contains("\"maxmemory\" : \"67108864\"", "\"maxmemory-policy\" : \"noeviction\"")
                    .contains("redis://" + server.endpoint().address() + "/9");
            scenario.onEachLane(lane -> {
                throw new IllegalStateException("on purpose");
            });
            assertThat(scenario.end().lanes().get("db9").get(0).outcome().status())
                    .isEqualTo(Outcome.Status.ERRORED);
            assertThat(ask(MAXMEMORY)).isEqualTo(before);
            assertThat(left()).isEmpty();
            run.finish();
        }
    }

    @Test
    void two_databases_of_one_server_share_what_was_before() {
        String before = ask(MAXMEMORY);
        try (Run run = open(8, 9)) {
            ScenarioRun scenario = begin(run, "shared");
            scenario.run(Block.parse("CONFIG SET maxmemory 1mb"));
            scenario.run(Block.parse("CONFIG SET maxmemory-policy allkeys-random"));
            scenario.end();
            assertThat(ask(MAXMEMORY)).isEqualTo(before);
            run.finish();
        }
    }

    @Test
    void what_could_not_be_undone_or_would_write_a_secret_to_disk_is_not_sent() throws IOException {
        try (Run run = open(9)) {
            for (String line : List.of("CONFIG SET requirepass secret", "CONFIG REWRITE")) {
                ScenarioRun scenario = begin(run, line.substring(7, 10));
                scenario.run(Block.parse(line));
                assertThat(scenario.end().lanes().get("db9").get(0).outcome().status())
                        .isEqualTo(Outcome.Status.SKIPPED);
            }
            assertThat(ask("CONFIG GET requirepass")).isEqualTo("[\"requirepass\", \"\"]");
            assertThat(left()).isEmpty();
            run.finish();
        }
    }

    @Test
    void the_next_run_puts_back_what_was_left_even_where_it_may_not_begin() throws IOException {
        Endpoint endpoint = server.endpoint().withDatabase(9);
        RecoveryFile.of(endpoint).write(endpoint, Map.of("maxmemory", "12345678"));
        ask("SELECT 9");
        ask("SET leftover 1");
        assertThatThrownBy(() -> open(9).close())
                .hasMessageContaining("holds 1 keys")
                .hasMessageContaining("the settings that it had changed have been put back");
        assertThat(ask("CONFIG GET maxmemory")).contains("12345678");
        assertThat(left()).isEmpty();
    }

    @Test
    void a_setting_that_the_server_refuses_stays_to_be_put_back() {
        Endpoint endpoint = server.endpoint();
        RecoveryFile file = RecoveryFile.of(endpoint);
        file.write(endpoint, Map.of("maxmemory", "1000000", "nosuch", "1"));
        Recovery recovery = Recovery.pending().get(0);
        Optional<Recovery.Result> result = recovery.restore(client, endpoint);
        assertThat(result).hasValueSatisfying(done -> {
            assertThat(done.restored()).containsOnlyKeys("maxmemory");
            assertThat(done.refused()).containsOnlyKeys("nosuch");
        });
        assertThat(file.read()).containsOnlyKeys("nosuch");
    }

    @Test
    void another_run_that_is_under_way_keeps_its_settings() {
        Endpoint endpoint = server.endpoint();
        RecoveryFile file = RecoveryFile.of(endpoint);
        file.write(endpoint, Map.of("maxmemory", "1000000"));
        try (RecoveryFile.Claim held = file.claim().orElseThrow();
                Run run = open(9)) {
            assertThat(held.channel()).isNotNull();
            ScenarioRun scenario = begin(run, "second");
            scenario.run(Block.parse("CONFIG SET maxmemory 1mb"));
            assertThat(scenario.end().lanes().get("db9").get(0).outcome())
                    .isEqualTo(Outcome.skipped("Another run changes settings of " + endpoint.address()));
            assertThat(Recovery.pending().get(0).restore(client, endpoint)).isEmpty();
            run.finish();
        }
        assertThat(ask("CONFIG GET maxmemory")).contains("67108864");
        assertThat(file.read()).isNotEmpty();
    }

    @Test
    void a_damaged_file_is_named() throws IOException {
        Files.createDirectories(state.resolve("recovery"));
        Files.writeString(RecoveryFile.of(server.endpoint()).path(), "{\"settings\": {");
        assertThatThrownBy(Recovery::pending)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is damaged");
    }

    @Test
    void no_credentials_are_written() throws IOException {
        Endpoint endpoint = Endpoint.parse("redis://bob:hush@127.0.0.1:6399/3");
        RecoveryFile.of(endpoint).write(endpoint, Map.of("maxmemory", "0"));
        assertThat(Files.readString(left().get(0)))
                .contains("redis://127.0.0.1:6399/3")
                .doesNotContain("bob", "hush", "***");
    }
}
