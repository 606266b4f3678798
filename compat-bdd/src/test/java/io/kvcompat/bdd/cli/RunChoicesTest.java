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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a user may choose of a run: which scenarios, which baseline, what fails it, and where that is written. */
@Timeout(60)
class RunChoicesTest {
    private static Client client;
    private static Target redis;
    private static LaunchedServer plain;
    private static LaunchedServer other;

    @TempDir
    private Path folder;

    private Path features;

    @BeforeAll
    static void launch() {
        client = Client.create();
        redis = Targets.open(new TargetSpec("redis", "launch:redis:7.2"), Set.of(Protocol.RESP2), client);
        plain = redis.disposable().orElseThrow().launch(List.of());
        other = redis.disposable().orElseThrow().launch(SwappedCommands.arguments());
    }

    @AfterAll
    static void close() {
        other.close();
        plain.close();
        redis.close();
        client.close();
    }

    @BeforeEach
    void two_scenarios_one_of_which_differs() throws IOException {
        features = Files.writeString(folder.resolve("two.feature"), """
                Feature: Two
                  Scenario: Same
                    When I run
                      \"""
                      SET k v
                      \"""
                  Scenario: Other
                    When I run
                      \"""
                      INCR which
                      \"""
                """);
    }

    private static String url(LaunchedServer server) {
        return "redis://127.0.0.1:" + server.endpoint().port();
    }

    private Cli run(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "run",
                "--target",
                "a=" + url(plain),
                "--target",
                "b=" + url(other),
                "--resp",
                "3",
                "--features",
                features.toString(),
                "--out",
                folder.resolve("out").toString()));
        args.addAll(List.of(more));
        return Cli.run(args);
    }

    @Test
    void only_the_scenarios_named_run() {
        Cli cli = run("--only", "two.feature/Same");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out()).contains("1 of 1 scenario and 1 reply compared");
    }

    @Test
    void a_star_stands_for_anything() {
        assertThat(run("--only", "two.*/*").out()).contains("2 of 2 scenarios");
    }

    @Test
    void an_id_that_no_scenario_has_is_told_with_the_one_that_was_meant() {
        Cli cli = run("--only", "two.feature/Sane");

        assertThat(cli.errors())
                .containsExactly("compat: No scenario has the id `two.feature/Sane`; did you mean `two.feature/Same`?");
        assertThat(cli.exitCode()).isEqualTo(2);
    }

    @Test
    void what_failed_can_be_run_again_alone() {
        assertThat(run().exitCode()).isEqualTo(1);

        Cli again = run("--rerun-failed");

        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.out()).contains("1 of 1 scenario").contains("two.feature/Other");
    }

    @Test
    void nothing_is_run_again_where_nothing_failed() {
        run("--only", "two.feature/Same");

        Cli again = run("--rerun-failed");

        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).isEqualTo("Nothing failed in the last run; nothing to run again\n");
    }

    @Test
    void without_an_earlier_run_there_is_nothing_to_run_again() {
        Cli cli = run("--rerun-failed");

        assertThat(cli.errors()).singleElement().asString().contains("No run is known in");
        assertThat(cli.exitCode()).isEqualTo(2);
    }

    @Test
    void as_many_differences_as_allowed_do_not_fail_a_run() {
        assertThat(run("--max-differences", "1").exitCode()).isZero();
        assertThat(run("--fail-on", "never").exitCode()).isZero();
        assertThat(run("--fail-on", "any").exitCode()).isEqualTo(1);
    }

    @Test
    void what_is_no_number_is_told() {
        Cli cli = run("--max-differences", "few");

        assertThat(cli.errors())
                .containsExactly("compat: --max-differences: max-differences takes a whole number, 0 or more, not few");
        assertThat(cli.exitCode()).isEqualTo(2);
    }

    @Test
    void how_many_scenarios_run_at_a_time_is_at_least_one() {
        Cli cli = run("--parallel", "0");
        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.errors()).containsExactly("compat: A run takes 1 to 64 scenarios at a time, not 0");
    }

    @Test
    void a_tolerance_without_a_share_is_told() {
        assertThat(run("--tolerance", "used memory").errors())
                .containsExactly("compat: --tolerance: tolerances take METRIC=SHARE, \"get p99=0.1\" for 10 % say");
    }

    @Test
    void too_little_coverage_fails_a_run() {
        Cli cli = run("--only", "two.feature/Same", "--min-coverage", "50");

        assertThat(cli.errors()).hasSize(2).allMatch(line -> line.contains("of its commands and options"));
        assertThat(cli.exitCode()).isEqualTo(1);
    }

    @Test
    void whole_runs_are_kept_and_what_changed_is_told() {
        String runs = folder.resolve("runs").toString();
        run("--history", runs);
        run("--history", runs, "--baseline", "b");
        run("--history", runs, "--only", "two.feature/Same");

        Cli cli = Cli.run("history", runs);

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out().lines().filter(line -> line.contains("2 of 2 scenarios")))
                .hasSize(2);
        assertThat(cli.out())
                .contains("+ appeared, unexpected: 1", "two.feature/Other#main/INCR/1#RESP3#a", "- vanished: 1");
    }

    @Test
    void any_target_can_be_the_baseline() {
        Cli cli = run("--baseline", "b");

        assertThat(cli.out()).contains("Baseline  b: ").contains("Target    a: ");
        assertThat(run("--baseline", "c").errors())
                .containsExactly("compat: No target is named c, which is to be the baseline; there are a, b");
    }

    @Test
    void explain_tells_what_applies_and_where_it_comes_from() throws IOException {
        Path config = Files.writeString(
                folder.resolve("compat.yaml"),
                "targets:\n  one: redis://me:secret@10.0.0.1\nallow: config\nout: here\n");

        Cli cli = Cli.run("run", "--explain", "--config", config.toString(), "--out", "there");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out().lines().map(line -> line.replaceAll(" +", " ")))
                .contains(
                        "targets one=redis://…@10.0.0.1 " + config + ":1",
                        "allow config " + config + ":3",
                        "out there --out",
                        "resp 2 default",
                        "baseline the first target default");
    }

    @Test
    void a_mistake_in_the_file_is_told_before_anything_is_launched() throws IOException {
        Path config = Files.writeString(folder.resolve("my.yaml"), "tagz: x\n");

        assertThat(run("--config", config.toString()).errors())
                .containsExactly("compat: " + config + ":1: \"tagz\" is no setting; did you mean \"tags\"?");
    }
}
