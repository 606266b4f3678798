package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What impact tells of a running server, and what it does not take for somebody's use of it. */
@Timeout(60)
class ImpactServerTest {
    private static Client client;
    private static Target redis;
    private static LaunchedServer server;

    @BeforeAll
    static void launch() {
        client = Client.create();
        redis = Targets.open(new TargetSpec("redis", "launch:redis:7.2"), Set.of(Protocol.RESP2), client);
        server = redis.disposable().orElseThrow().launch(List.of());
    }

    @AfterAll
    static void close() {
        server.close();
        redis.close();
        client.close();
    }

    private static void play(String... commands) {
        try (Session session = client.connect(server.endpoint(), Protocol.RESP2)) {
            for (String command : commands) {
                session.call(Command.parse(command));
            }
        }
    }

    private static String impact() {
        return Cli.run(
                        "impact",
                        "--from",
                        "redis://127.0.0.1:" + server.endpoint().port(),
                        "--to",
                        "valkey:9.1",
                        "--format",
                        "json")
                .out();
    }

    private static List<String> touches(String report) {
        JsonNode findings = new JsonMapper().readTree(report).path("findings");
        return StreamSupport.stream(findings.spliterator(), false)
                .filter(finding -> !finding.path("touch").asString().equals("does-not-touch"))
                .map(finding -> finding.path("touch").asString() + " "
                        + finding.path("id").asString())
                .toList();
    }

    @Test
    void its_own_commands_are_nobodys_use() {
        play("CONFIG RESETSTAT");

        List<String> first = touches(impact());
        List<String> second = touches(impact());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_run_before_it_is_nobodys_use(@TempDir Path folder) throws IOException {
        play("CONFIG RESETSTAT", "SET k v", "GET k", "DEL k");
        List<String> before = touches(impact());
        Path feature = Files.writeString(folder.resolve("nested.feature"), """
                Feature: Transactions
                  Scenario: Nested
                    When I run
                      \"""
                      MULTI
                      MULTI
                      DISCARD
                      SCAN 0 TYPE nosuch
                      GEOADD g 1 1 here
                      \"""
                """);

        Cli run = Cli.run(
                "run",
                "--target",
                "redis=redis://127.0.0.1:" + server.endpoint().port(),
                "--features",
                feature.toString(),
                "--out",
                folder.resolve("out").toString());
        String after = impact();

        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(touches(after)).isEqualTo(before);
        assertThat(after).contains("The suite has run on this server: what was counted meanwhile, ");
        play("CONFIG RESETSTAT");
        assertThat(impact()).doesNotContain("The suite has run on this server");
    }

    @Test
    void a_value_that_keeps_the_other_server_from_starting_is_told_and_no_address() {
        play("CONFIG SET maxmemory-samples 128", "CONFIG SET cluster-announce-ip 10.9.8.7@16379");
        try {
            String report = impact();

            assertThat(touches(report))
                    .contains(
                            "touches setting-maxmemory-samples:maxmemory-samples",
                            "touches cluster-announced-names-checked:cluster-announce-ip");
            assertThat(report).doesNotContain("10.9.8.7");
        } finally {
            play("CONFIG SET maxmemory-samples 5", "CONFIG SET cluster-announce-ip \"\"");
        }
    }

    @Test
    void an_error_of_one_command_is_not_taken_for_one_of_another() {
        play("CONFIG RESETSTAT", "SET k v", "LPUSH k x", "GETEX k EX 9", "BITCOUNT k", "EVAL \"return 1\" 0");

        assertThat(touches(impact()))
                .noneMatch(finding -> finding.endsWith(" bitmap-bit-ranges-are-checked-first"))
                .noneMatch(finding -> finding.endsWith(" string-getex-checks-options-first"))
                .noneMatch(finding -> finding.endsWith(" lua-error-without-script"));
    }
}
