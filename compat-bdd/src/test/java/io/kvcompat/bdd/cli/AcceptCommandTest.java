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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The first red run of a team, made green by accepting what it shows, on two real servers that differ by a setting. */
@Timeout(120)
class AcceptCommandTest {
    private static Client client;
    private static Target redis;
    private static LaunchedServer plain;
    private static LaunchedServer other;

    @TempDir
    private Path folder;

    private Path known;

    @BeforeAll
    static void launch() {
        client = Client.create();
        redis = Targets.open(new TargetSpec("redis", "launch:redis:7.2"), Set.of(Protocol.RESP2), client);
        ServerLauncher launcher = redis.disposable().orElseThrow();
        plain = launcher.launch(List.of());
        other = launcher.launch(SwappedCommands.arguments());
    }

    @AfterAll
    static void close() {
        other.close();
        plain.close();
        redis.close();
        client.close();
    }

    @BeforeEach
    void where_the_file_is() {
        known = folder.resolve("known.yaml");
    }

    private Cli run(String... more) throws IOException {
        Path feature = Files.writeString(folder.resolve("it.feature"), """
                Feature: F
                  Scenario: S
                    When I run
                      \"""
                      HSET h a 1 b 2
                      INCR kind
                      INCRBY policy 5
                      INCRBY room 2
                      STRLEN kind
                      \"""
                """);
        List<String> args = new ArrayList<>(List.of(
                "run",
                "--features",
                feature.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--target",
                "a=redis://127.0.0.1:" + plain.endpoint().port(),
                "--target",
                "b=redis://127.0.0.1:" + other.endpoint().port()));
        args.addAll(List.of(more));
        return Cli.run(args);
    }

    private Cli accept(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "accept",
                "--report",
                folder.resolve("out").resolve("diff.json").toString(),
                "--known",
                known.toString(),
                "--owner",
                "team-a",
                "--reason",
                "it's ours: no # harm",
                "--expires",
                "2999-12-31"));
        for (int i = 0; i < more.length; i += 2) {
            int given = args.indexOf(more[i]);
            if (given >= 0) {
                args.set(given + 1, more[i + 1]);
            } else {
                args.addAll(List.of(more[i], more[i + 1]));
            }
        }
        return Cli.run(args);
    }

    private Cli diff() {
        return Cli.run(
                "diff",
                folder.resolve("out").resolve("a.json").toString(),
                folder.resolve("out").resolve("b.json").toString(),
                "--out",
                folder.resolve("again").toString(),
                "--known",
                known.toString(),
                "--verbose");
    }

    @Test
    void accepting_the_same_report_again_adds_nothing_and_renews_the_last_day() throws IOException {
        run();
        accept("--expires", "2098-01-31");
        String once = Files.readString(known);

        Cli again = accept("--expires", "2099-12-31");

        assertThat(again.out())
                .startsWith("0 differences accepted by 0 entries")
                .contains("accepted before: ");
        assertThat(known).content().isEqualTo(once.replace("2098-01-31", "2099-12-31"));
        Cli judged = run("--known", known.toString());
        assertThat(judged.out()).doesNotContain("stale:");
    }

    @Test
    void a_red_run_is_green_after_accepting_and_red_again_when_that_expires() throws IOException {
        assertThat(run().exitCode()).isEqualTo(1);

        Cli accepted = accept();

        assertThat(accepted.errors()).isEmpty();
        assertThat(accepted.exitCode()).isZero();
        assertThat(run("--known", known.toString()).exitCode()).isZero();

        Files.writeString(known, Files.readString(known).replace("2999-12-31", "2020-01-31"));
        Cli expired = diff();
        assertThat(expired.exitCode()).isEqualTo(1);
        assertThat(expired.out().replaceAll("\\s+", " ")).contains("of team-a expired on 2020-01-31");
    }

    @Test
    void one_cause_becomes_one_entry_and_what_is_there_is_kept() throws IOException {
        run();

        Cli first = accept("--command", "incr", "--kind", "value");
        String before = Files.readString(known);
        Cli second = accept("--kind", "value", "--command", "INCRBY");

        assertThat(first.out()).startsWith("2 differences accepted by 1 entry").contains("  accepted-incr-value\n");
        assertThat(second.exitCode()).isZero();
        assertThat(Files.readString(known)).startsWith(before);
        assertThat(Files.readString(known)).contains("""
                - id: accepted-incr-value
                  title: 'INCR: value of redis 7.""").contains("""
                  owner: 'team-a'
                  reason: 'it''s ours: no # harm'
                  expires: 2999-12-31
                  rules:
                    - command: 'INCR'
                      line: 'INCR kind'
                      baseline: ':1'
                      other: ':-1'
                - id: accepted-incrby-value
                """);
        assertThat(diff().exitCode()).as("the type was not accepted").isEqualTo(1);
        assertThat(accept("--kind", "type").exitCode()).isZero();
        assertThat(diff().exitCode()).isZero();
    }

    @Test
    void nonsense_is_refused_in_one_line_and_nothing_written() throws IOException {
        run();

        assertRefused(accept("--only", "no#such"), "No unexpected difference has the id no#such");
        assertRefused(accept("--command", "GETRANGE"), "Nothing to accept: none of the ");
        assertRefused(accept("--kind", "colour"), "\"colour\" is no kind of difference; there are missing-command");
        assertRefused(accept("--report", "no.json"), "no.json: there is no such file");
        Path text = Files.writeString(folder.resolve("text.json"), "{\n\"a\": nothing");
        assertRefused(accept("--report", text.toString()), text + ":2: is no JSON");
        Path report = folder.resolve("out").resolve("a.json");
        assertRefused(accept("--report", report.toString()), report + ": is no kvcompat-diff/1 report");
        assertRefused(accept("--expires", "soon"), "--expires soon is no date");
        assertRefused(accept("--expires", "2020-01-31"), "--expires 2020-01-31 has passed");
        assertRefused(accept("--owner", " "), "--owner is empty");
        assertThat(known).doesNotExist();

        Files.writeString(known, "- id: mine\n  titel: no\n");
        assertRefused(accept(), known + ":2: \"titel\" is not known here");
        assertThat(known).hasContent("- id: mine\n  titel: no\n");
    }

    private static void assertRefused(Cli cli, String error) {
        assertThat(cli.exitCode()).as(cli.toString()).isEqualTo(2);
        assertThat(cli.errors()).singleElement().asString().startsWith("compat: " + error);
        assertThat(cli.out()).isEmpty();
    }
}
