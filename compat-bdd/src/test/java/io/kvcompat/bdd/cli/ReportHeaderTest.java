package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands at the head of the reports of a run. */
@Timeout(60)
class ReportHeaderTest {
    @TempDir
    private Path folder;

    @Test
    void tells_how_long_the_run_took_and_what_is_set_on_the_server_but_no_secret() throws IOException {
        Path feature = Files.writeString(folder.resolve("ping.feature"), """
                Feature: F
                  Scenario: S
                    When I run
                      \"""
                      PING
                      \"""
                """);
        Path out = folder.resolve("report");
        try (Client client = Client.create();
                Target redis =
                        Targets.open(new TargetSpec("redis", "launch:redis:7.2"), Set.of(Protocol.RESP2), client);
                LaunchedServer server = redis.disposable()
                        .orElseThrow()
                        .launch(List.of("--hz", "11", "--masterauth", "hidden-word", "--maxmemory-samples", "7"))) {
            String url = "it=redis://127.0.0.1:" + server.endpoint().port();
            Cli cli = Cli.run(
                    "run", "--features", feature.toString(), "--target", url, "--verbose", "--out", out.toString());
            assertThat(cli.exitCode()).as(cli.err()).isZero();
            assertThat(cli.out())
                    .contains("settings that are not the defaults: hz 11, masterauth (set), maxmemory-samples 7")
                    .containsPattern("Run +began 20[^,]*Z, took ");
        }

        for (String name : List.of("it.json", "diff.json")) {
            JsonNode report = JsonMapper.shared().readTree(out.resolve(name).toFile());
            JsonNode header = report.has("baseline") ? report.get("baseline") : report;
            assertThat(header.path("durationMillis").asLong(-1)).isBetween(1L, 60_000L);
            assertThat(header.path("deviations").path("defaultsOf").asString()).startsWith("Redis 7.");
            assertThat(header.path("deviations").path("settings").properties())
                    .extracting(one -> one.getKey() + " " + one.getValue().asString())
                    .contains("hz 11", "masterauth (set)", "maxmemory-samples 7")
                    .noneMatch(one -> one.startsWith("maxclients") || one.startsWith("slave"));
        }
        try (Stream<Path> reports = Files.list(out)) {
            assertThat(reports)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("hidden-word"));
        }
    }
}
