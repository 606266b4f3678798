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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of real runs that must not be compared, and kept runs that are none: one line says why, the exit code is 2. */
@Timeout(120)
class ReportsApartTest {
    @TempDir
    private static Path folder;

    private static Client client;
    private static Target redis;
    private static LaunchedServer server;
    private static Path report;
    private static Path kept;

    @BeforeAll
    static void runOnce() throws IOException {
        client = Client.create();
        redis = Targets.open(new TargetSpec("redis", "launch:redis:7.2"), Set.of(Protocol.RESP2), client);
        server = redis.disposable().orElseThrow().launch(List.of());
        report = run("whole", "Ping", "PING");
        try (Stream<Path> runs = Files.list(folder.resolve("history"))) {
            kept = runs.findFirst().orElseThrow();
        }
    }

    @AfterAll
    static void close() {
        server.close();
        redis.close();
        client.close();
    }

    private static List<String> arguments(String name, String scenario, String line) throws IOException {
        Path feature = Files.writeString(folder.resolve(name + ".feature"), """
                Feature: F
                  Scenario: %s
                    When I run
                      \"""
                      %s
                      \"""
                """.formatted(scenario, line));
        return List.of(
                "run",
                "--features",
                feature.toString(),
                "--resp",
                "2",
                "--target",
                "it=redis://127.0.0.1:" + server.endpoint().port(),
                "--history",
                folder.resolve("history").toString(),
                "--out",
                folder.resolve(name).toString());
    }

    private static Path run(String name, String scenario, String line) throws IOException {
        Cli cli = Cli.run(arguments(name, scenario, line));
        assertThat(cli.exitCode()).as(cli.err()).isZero();
        return folder.resolve(name).resolve("it.json");
    }

    private static void assertRefused(Path other, String why) {
        Path out = folder.resolve("refused");
        Cli cli = Cli.run("diff", report.toString(), other.toString(), "--out", out.toString());

        assertThat(cli.errors())
                .singleElement()
                .asString()
                .startsWith("compat: " + other + ": ")
                .contains(why);
        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    private static void assertNoHistory(Path file, String why) {
        Cli cli = Cli.run("history", file.getParent().toString());

        assertThat(cli.errors())
                .singleElement()
                .asString()
                .startsWith("compat: " + file + ": ")
                .contains(why);
        assertThat(cli.exitCode()).isEqualTo(2);
    }

    private static Path altered(String name, Path original, String from, String to) throws IOException {
        Path file = Files.createDirectories(folder.resolve(name)).resolve("run.json");
        String text = Files.readString(original);
        assertThat(text).contains(from);
        return Files.writeString(file, text.replace(from, to));
    }

    private static Path cut(String name, Path original, int percent) throws IOException {
        Path file = Files.createDirectories(folder.resolve(name)).resolve("run.json");
        String text = Files.readString(original).strip();
        return Files.writeString(file, text.substring(0, (int) ((text.length() - 1L) * percent / 100)));
    }

    @Test
    void a_report_is_the_same_as_itself() {
        Path out = folder.resolve("same");

        assertThat(Cli.run("diff", report.toString(), report.toString(), "--out", out.toString())
                        .exitCode())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 99, 100})
    void a_report_that_is_cut_off(int percent) throws IOException {
        assertRefused(cut("cut" + percent, report, percent), percent == 1 ? "" : "is cut off");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 100})
    void a_kept_run_that_is_cut_off(int percent) throws IOException {
        assertNoHistory(cut("history" + percent, kept, percent), "is no kept run of kvcompat");
    }

    @Test
    void a_report_of_another_schema_version() throws IOException {
        assertRefused(
                altered("newer", report, "kvcompat-report/1", "kvcompat-report/2"),
                "has the schema \"kvcompat-report/2\", but this version reads \"kvcompat-report/1\"");
    }

    @Test
    void a_kept_run_of_another_schema_version() throws IOException {
        assertNoHistory(
                altered("later", kept, "kvcompat-history/1", "kvcompat-history/2"),
                "has the schema \"kvcompat-history/2\", but this version reads \"kvcompat-history/1\"");
    }

    @Test
    void a_report_in_place_of_a_kept_run() throws IOException {
        Path file = Files.createDirectories(folder.resolve("reports")).resolve("it.json");
        assertNoHistory(Files.copy(report, file), "has the schema \"kvcompat-report/1\"");
    }

    @Test
    void reports_of_different_scenarios() throws IOException {
        assertRefused(run("another", "Pong", "PING"), "has not all scenarios that " + report + " has; missing: ");
    }
}
