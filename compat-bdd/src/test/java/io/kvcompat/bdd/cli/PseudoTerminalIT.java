package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run shows on a terminal, by way of {@code script}, which gives it one. */
@Timeout(120)
class PseudoTerminalIT {
    private static final String ESCAPE = "\u001B[";

    @TempDir
    private Path folder;

    private static Client client;
    private static Target redis;
    private static LaunchedServer server;

    @BeforeAll
    static void launch() {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "script"))),
                "No terminal was tried: script (util-linux) is not on the PATH");
        client = Client.create();
        redis = Targets.open(new TargetSpec("redis", "launch:redis:7.2"), Set.of(Protocol.RESP2), client);
        server = redis.disposable().orElseThrow().launch(List.of());
    }

    @AfterAll
    static void close() {
        if (server != null) {
            server.close();
            redis.close();
            client.close();
        }
    }

    private String run(Map<String, String> environment) throws Exception {
        Path feature = Files.writeString(folder.resolve("two.feature"), """
                Feature: F
                  Scenario: one
                    When I run
                      \"""
                      PING
                      \"""
                  Scenario: two
                    When I run
                      \"""
                      PING
                      \"""
                """);
        String command = Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "run",
                        "--features",
                        feature.toString(),
                        "--resp",
                        "2",
                        "--target",
                        "it=redis://127.0.0.1:" + server.endpoint().port(),
                        "--out",
                        folder.resolve("out").toString())
                .map(word -> "'" + word + "'")
                .reduce("exec", (all, word) -> all + " " + word);
        Path script = Files.writeString(folder.resolve("run.sh"), command + "\n");
        ProcessBuilder builder = new ProcessBuilder("script", "-qec", "sh " + script, "/dev/null")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("typed").toFile());
        builder.environment().keySet().removeAll(Set.of("CI", "NO_COLOR", "CLICOLOR", "COLUMNS"));
        builder.environment().put("TERM", "xterm");
        builder.environment().putAll(environment);
        Process process = builder.start();
        // A terminal that nobody types on; closed, the command would be told to stop.
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        String shown = Files.readString(folder.resolve("typed"), StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(shown).isZero();
        return shown;
    }

    @Test
    void a_terminal_shows_what_runs_now_in_a_line_that_is_written_over_and_the_verdict_in_colour() throws Exception {
        assertThat(run(Map.of()))
                .contains("\r" + ESCAPE + "K[1/", "]", "two.feature/one", "\r" + ESCAPE + "K[2/")
                .containsPattern("\u001B\\[32mRECORDED: One target ran; nothing was compared\\.")
                .contains(folder.resolve("out/index.html").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_COLOR=1", "CI=true"})
    void where_it_is_said_so_the_same_is_plain_text(String variable) throws Exception {
        String[] both = variable.split("=");

        assertThat(run(Map.of(both[0], both[1])))
                .doesNotContain(ESCAPE)
                .contains("RECORDED: One target ran; nothing was compared.")
                .contains("2 scenarios ran on one target")
                .contains(folder.resolve("out/index.html").toString());
    }
}
