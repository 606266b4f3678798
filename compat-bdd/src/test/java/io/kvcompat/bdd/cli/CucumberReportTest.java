package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.ServerLauncher;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Cucumber's own reports show beside each scenario. */
@Timeout(60)
class CucumberReportTest {
    private static final String FEATURE = """
            Feature: Attachments
              Scenario: same
                When I run
                  \"""
                  CONFIG GET maxmemory-samples
                  \"""
              Scenario: foreseen
                When I run
                  \"""
                  FCALL policy 0
                  \"""
              Scenario: unforeseen
                When I run
                  \"""
                  FCALL which 0
                  \"""
                And I run
                  \"""
                  PING
                  \"""
            """;

    private static final String KNOWN = """
            - id: another-policy
              title: Another policy.
              baseline: {product: redis}
              other: {product: redis}
              severity: cosmetic
              cause: setting
              matches:
                - command: FCALL policy 0
                  baseline: '"noeviction"'
                  other: '"allkeys-lru"'
            """;

    @TempDir
    private Path folder;

    @Test
    void exchanges_are_shown_of_scenarios_that_failed_and_known_differences_in_short() throws IOException {
        Path feature = Files.writeString(folder.resolve("attachments.feature"), FEATURE);
        Path known = Files.writeString(folder.resolve("known.yaml"), KNOWN);
        Path out = folder.resolve("report");
        try (Client client = Client.create();
                Target redis =
                        Targets.open(new TargetSpec("redis", "launch:redis:7.2"), Set.of(Protocol.RESP2), client)) {
            ServerLauncher launcher = redis.disposable().orElseThrow();
            try (LaunchedServer one = launcher.launch(List.of());
                    LaunchedServer other = launcher.launch(List.of())) {
                TaughtServers.teach(client, one, "policy", "'noeviction'", "which", "'one'");
                TaughtServers.teach(client, other, "policy", "'allkeys-lru'", "which", "'other'");
                Cli cli = Cli.run(
                        "run",
                        "--features",
                        feature.toString(),
                        "--known",
                        known.toString(),
                        "--resp",
                        "2",
                        "--target",
                        "a=redis://127.0.0.1:" + one.endpoint().port(),
                        "--target",
                        "b=redis://127.0.0.1:" + other.endpoint().port(),
                        "--out",
                        out.toString());
                assertThat(cli.exitCode()).as(cli.err()).isEqualTo(1);
            }
        }

        Map<String, List<String>> attached = attached(out.resolve("cucumber.json"));
        assertThat(attached.get("same")).isEmpty();
        assertThat(attached.get("foreseen")).containsExactly("known differences");
        assertThat(attached.get("unforeseen")).containsExactly("exchanges", "exchanges");
        assertThat(out.resolve("cucumber.html")).content().contains("FCALL which 0", "\"fileName\":\"exchanges\"");
    }

    /** Returns the names of what is attached to each scenario, by the scenario's name. */
    private static Map<String, List<String>> attached(Path report) {
        Map<String, List<String>> attached = new LinkedHashMap<>();
        for (JsonNode feature : JsonMapper.shared().readTree(report.toFile())) {
            for (JsonNode scenario : feature.path("elements")) {
                attached.put(
                        scenario.path("name").asString(),
                        scenario.findValues("embeddings").stream()
                                .flatMap(some -> some.valueStream())
                                .map(one -> one.path("name").asString())
                                .toList());
            }
        }
        return attached;
    }
}
