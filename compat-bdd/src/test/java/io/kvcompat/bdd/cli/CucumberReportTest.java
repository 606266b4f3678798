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
                  EVAL return(redis.call([[INFO]],[[commandstats]]):find([[geoadd]])and([[there]])or([[here]])) 0
                  \"""
              Scenario: unforeseen
                When I run
                  \"""
                  EVAL return(redis.call([[INFO]],[[commandstats]]):find([[geoadd]])and(5)or(6)) 0
                  \"""
                Then the replies are the same
                When I run, expecting
                  \"""
                  PING => +PONG
                  ECHO <b> => "</script>"
                  \"""
                Then the replies are as expected
                And the replies are the same
              Scenario: without a word about the replies
                When I run
                  \"""
                  EVAL return(redis.call([[INFO]],[[commandstats]]):find([[geoadd]])and(5)or(6)) 0
                  \"""
                And session main disconnects
            """;

    private static final String KNOWN = """
            - id: elsewhere
              title: Another place.
              baseline: {product: redis}
              other: {product: redis}
              severity: cosmetic
              cause: engine
              matches:
                - command: EVAL return(redis.call([[INFO]],[[commandstats]]):find([[geoadd]])and([[there]])or([[here]])) 0
                  baseline: '"here"'
                  other: '"there"'
            """;

    @TempDir
    private Path folder;

    @Test
    void what_was_found_is_shown_at_its_step_and_what_failed_comes_first() throws IOException {
        Path feature = Files.writeString(folder.resolve("attachments.feature"), FEATURE);
        Path known = Files.writeString(folder.resolve("known.yaml"), KNOWN);
        Path out = folder.resolve("report");
        try (Client client = Client.create();
                Target redis =
                        Targets.open(new TargetSpec("redis", "launch:redis:7.2"), Set.of(Protocol.RESP2), client)) {
            ServerLauncher launcher = redis.disposable().orElseThrow();
            try (LaunchedServer one = launcher.launch(List.of());
                    LaunchedServer other = launcher.launch(List.of())) {
                DifferingServers.mark(client, other);
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
                assertThat(cli.exitCode()).as(cli.out() + cli.err()).isEqualTo(1);
            }
        }

        Map<String, List<String>> attached = attached(out.resolve("cucumber.json"));
        assertThat(attached.get("same")).isEmpty();
        assertThat(attached.get("foreseen")).containsExactly("known differences");
        assertThat(attached.get("unforeseen")).containsExactly("exchanges", "exchanges");

        Map<String, List<String>> statuses = statuses(out.resolve("cucumber.json"));
        assertThat(statuses.get("same")).containsExactly("passed");
        assertThat(statuses.get("foreseen")).containsExactly("passed");
        assertThat(statuses.get("unforeseen")).containsExactly("passed", "failed", "passed", "failed", "passed");
        assertThat(statuses.get("without a word about the replies")).containsExactly("failed", "passed");

        String page = Files.readString(out.resolve("cucumber.html"));
        assertThat(page.substring(0, page.indexOf("<div id=\"content\">")))
                .contains(
                        "DIFFERENT: New, in no catalogue",
                        "EVAL, value: ",
                        "index.html#unexpected:",
                        "Known, cosmetic");
        JsonNode data = JsonMapper.shared()
                .readTree(page.substring(
                        page.indexOf("window.COMPAT_REPORT = ") + "window.COMPAT_REPORT = ".length(),
                        page.indexOf(";\n</script>", page.indexOf("window.COMPAT_REPORT"))));
        JsonNode document = data.path("documents").get(0).path("document");
        assertThat(document.path("uri").asString()).startsWith("1 failed: ").endsWith("attachments.feature");
        assertThat(document.path("feature")
                        .path("children")
                        .valueStream()
                        .map(child -> child.path("scenario").path("name").asString()))
                .containsExactly("unforeseen", "without a word about the replies", "foreseen", "same");
        assertThat(data.findValuesAsString("message"))
                .anySatisfy(message -> assertThat(message).contains("EVAL return", "a  :6", "b  :5"))
                .anySatisfy(message -> assertThat(message).contains("expected \"</script>\", was \"<b>\""));
    }

    /** Returns what became of the steps of each scenario, by the scenario's name. */
    private static Map<String, List<String>> statuses(Path report) {
        Map<String, List<String>> statuses = new LinkedHashMap<>();
        for (JsonNode feature : JsonMapper.shared().readTree(report.toFile())) {
            for (JsonNode scenario : feature.path("elements")) {
                statuses.putIfAbsent(
                        scenario.path("name").asString(),
                        scenario.path("steps")
                                .valueStream()
                                .map(step -> step.path("result").path("status").asString())
                                .toList());
            }
        }
        return statuses;
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
