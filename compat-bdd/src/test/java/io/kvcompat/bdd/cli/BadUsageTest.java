package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the call itself is told in one line, before anything is launched. */
@Timeout(60)
class BadUsageTest {
    private static final String NOWHERE = "one=redis://127.0.0.1:1";

    @TempDir
    private Path tempDir;

    private Path folder;

    @BeforeEach
    void without_links_in_the_path() throws IOException {
        folder = tempDir.toRealPath();
    }

    private Path feature(String... lines) throws IOException {
        return Files.writeString(folder.resolve("it.feature"), String.join("\n", lines) + "\n");
    }

    private static Cli run(String... args) {
        List<String> all = new ArrayList<>(List.of("run", "--target", NOWHERE));
        all.addAll(List.of(args));
        return Cli.run(all);
    }

    private static void assertRefused(Cli cli, String... errors) {
        assertThat(cli.errors()).containsExactly(errors);
        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
    }

    @Test
    void a_syntax_error_is_told_with_its_line() throws IOException {
        Path file = feature("Feature: F", "  Scenario: S", "    When I run", "    | a |", "    | a | b |");

        assertRefused(
                run("--features", file.toString()), "compat: " + file + ":5: inconsistent cell count within the table");
    }

    @Test
    void an_undefined_step_is_told_with_its_line() throws IOException {
        Path file = feature("Feature: F", "  Scenario: S", "    Given a rainy day");

        assertRefused(
                run("--features", file.toString()),
                "compat: " + file
                        + ":3: no such step: `a rainy day`; docs/write/writing-features.md lists all there are");
    }

    @Test
    void a_mistyped_keyword_is_told_with_what_was_meant() throws IOException {
        Path file = feature("Feature: F", "  Scenario: S", "    Gievn the targets");

        assertRefused(
                run("--features", file.toString()),
                "compat: " + file + ":3: `Gievn the targets` is no step; did you mean `Given the targets`?");
    }

    @Test
    void a_malformed_block_is_told_with_the_line_in_the_file() throws IOException {
        Path file = feature(
                "Feature: F",
                "  Scenario: S",
                "    When I run",
                "      \"\"\"",
                "      SET k v",
                "      GET \"k",
                "      \"\"\"");

        Cli cli = run("--features", file.toString());

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.errors()).singleElement().asString().startsWith("compat: " + file + ":6: `GET \"k`: ");
    }

    @Test
    void a_step_without_its_block_is_told() throws IOException {
        Path file = feature(
                "Feature: F",
                "  Scenario: S",
                "    When I run",
                "  Scenario: T",
                "    Then the replies are the same",
                "      | a |");

        assertRefused(
                run("--features", file.toString()),
                "compat: " + file + ":3: `I run` needs a docstring (\"\"\") below it",
                "compat: " + file + ":5: `the replies are the same` takes nothing below it");
    }

    @Test
    void a_loosening_that_matches_no_command_is_told() throws IOException {
        Path file = feature(
                "Feature: F",
                "  Scenario: S",
                "    When I run",
                "      \"\"\"",
                "      SMEMBERS s",
                "      \"\"\"",
                "    Then the replies to \"SMEMBRS\" are the same in any order");

        assertRefused(
                run("--features", file.toString()),
                "compat: " + file + ":7: no command of the last block begins with `SMEMBRS`; it has `SMEMBERS s`");
    }

    @Test
    void replies_and_patterns_that_cannot_be_read_are_told() throws IOException {
        Path file = feature(
                "Feature: F",
                "  Background:",
                "    When I run",
                "      \"\"\"",
                "      PING",
                "      \"\"\"",
                "  Scenario: S",
                "    Then the reply to \"PING\" is PONG",
                "  Scenario: T",
                "    Then the replies match \"(\"",
                "  Scenario: U",
                "    Then the replies are",
                "      \"\"\"",
                "      +PONG",
                "      [",
                "      \"\"\"");

        Cli cli = run("--features", file.toString());

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.errors())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("compat: " + file + ":8: Not a reply at column 1"),
                        second -> assertThat(second).startsWith("compat: " + file + ":10: Not a regular expression: ("),
                        third -> assertThat(third).startsWith("compat: " + file + ":15: `[`: Not a reply"));
    }

    @Test
    void an_unknown_scenario_is_told() throws IOException {
        Path file = feature("Feature: F", "  Scenario: S", "    When the scenario \"no/such\" runs");

        assertRefused(
                run("--features", file.toString()),
                "compat: " + file + ":3: there is no scenario `no/such`; `list` shows those that there are");
    }

    @Test
    void two_scenarios_of_one_id_are_told_with_both_places() throws IOException {
        Path file = feature(
                "Feature: F", "  Scenario: S", "    Given the targets", "  Scenario: S", "    Given the targets");

        assertRefused(
                run("--features", file.toString()),
                "compat: " + file + ":4: the scenario has the same id as that of " + file
                        + ":2, `it.feature/S`: rename one, or tag it @id:…");
    }

    @Test
    void a_malformed_tag_is_told() throws IOException {
        Path file = feature("Feature: F", "  @needs:luck", "  Scenario: S", "    Given the targets");

        assertRefused(
                run("--features", file.toString()),
                "compat: " + file + ":3: @needs:luck is not known; there are @needs:config and @needs:server");
    }

    @Test
    void a_path_with_no_feature_is_told() {
        assertRefused(run("--features", folder.toString()), "compat: " + folder + ": holds no .feature file");
    }

    @Test
    void a_run_that_finds_no_scenario_fails() throws IOException {
        Path file = feature("Feature: F", "  Scenario: S", "    Given the targets");

        assertRefused(
                run("--features", file.toString(), "--tags", "@none"),
                "compat: No scenario to run: of 1 in the features, the tags leave none");
    }

    @Test
    void a_malformed_tag_expression_is_told() {
        Cli cli = run("--tags", "@a and or");

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.errors())
                .singleElement()
                .asString()
                .isEqualTo(
                        "compat: Not a tag expression: what was given; one is written \"@smoke and not (@slow or @full)\"");
    }

    @Test
    void a_malformed_target_is_told() {
        for (String spec : List.of("redis", "a b=redis://x", "x=ftp://host", "x=redis://host:port", "x=exec:")) {
            Cli cli = Cli.run("run", "--target", spec);

            assertThat(cli.exitCode()).as(spec).isEqualTo(2);
            assertThat(cli.errors()).as(spec).singleElement().asString().startsWith("compat: ");
        }
    }

    @Test
    void two_targets_of_one_name_are_told() {
        Cli cli = run("--target", "one=redis://127.0.0.1:2");

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.errors()).singleElement().asString().contains("one");
    }

    @Test
    void an_output_folder_that_cannot_be_written_is_told() throws IOException {
        Path feature = feature("Feature: F", "  Scenario: S", "    Given the targets");
        Path file = Files.writeString(folder.resolve("file"), "");

        Cli cli = run(
                "--features",
                feature.toString(),
                "--out",
                file.resolve("report").toString());

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.errors()).singleElement().asString().contains(file.toString());
    }

    @Test
    void values_that_options_do_not_take_are_told() {
        assertRefused(run("--resp", "4"), "compat: Not a protocol: 4; give 2, 3 or 2,3");
        assertRefused(
                run("--allow", "all"),
                "compat: Nothing of the name all can be allowed; give config, server or config,server");
        assertThat(run("--fail-on", "monday").exitCode()).isEqualTo(2);
        assertThat(run("--fail-on", "monday").errors()).hasSize(1);
    }

    @Test
    void a_file_of_known_differences_that_is_not_there_is_told() throws IOException {
        Path feature = feature("Feature: F", "  Scenario: S", "    Given the targets");

        Cli cli = run(
                "--features",
                feature.toString(),
                "--known",
                folder.resolve("none.yaml").toString());

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.errors()).singleElement().asString().contains("none.yaml");
    }

    @Test
    void a_malformed_file_of_known_differences_is_told_with_its_line() throws IOException {
        Path feature = feature("Feature: F", "  Scenario: S", "    Given the targets");
        Path known = Files.writeString(folder.resolve("known.yaml"), "# ours\n- id: x\n  titel: t\n");

        assertRefused(
                run("--features", feature.toString(), "--known", known.toString()),
                "compat: " + known + ":3: \"titel\" is not known here; there are [id, title, baseline, other, severity,"
                        + " cause, why, who, what-to-do, link, matches, rules, owner, reason, expires]");
    }

    @Test
    void an_unknown_option_or_command_is_told() {
        assertRefused(Cli.run("run", "--tragets"), "compat: There is no option --tragets; see compat run --help");
        assertThat(Cli.run("rnu").exitCode()).isEqualTo(2);
        assertThat(Cli.run().errors())
                .singleElement()
                .asString()
                .startsWith("compat: Name a command: run, ")
                .endsWith("; see compat --help");
    }

    @Test
    void a_report_that_is_none_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("r.json"), "{}");

        Cli cli = Cli.run("diff", file.toString(), file.toString(), "--out", folder.toString());

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.errors()).singleElement().asString().contains("r.json");
    }

    @Test
    void a_shell_can_complete_every_command() {
        Cli cli = Cli.run("completion");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out()).startsWith("#!/usr/bin/env bash").contains("run", "history", "--rerun-failed");
    }

    private static String mistake(Path file) {
        Cli cli = run("--features", file.toString());
        assertThat(cli.exitCode()).isEqualTo(2);
        return cli.errors().get(0);
    }

    @Test
    void a_step_about_replies_where_nothing_was_run_is_told() throws IOException {
        Path file = feature("Feature: F", "  Scenario: S", "    Then the replies are the same");

        assertThat(mistake(file)).startsWith("compat: " + file + ":3: nothing was run before this step");
    }

    @Test
    void a_session_that_never_was_is_told() throws IOException {
        Path file = feature(
                "Feature: F",
                "  Scenario: S",
                "    When I run",
                "      \"\"\"",
                "      A> PING",
                "      B<",
                "      \"\"\"",
                "  Scenario: T",
                "    When session C disconnects");

        assertThat(run("--features", file.toString()).errors())
                .containsExactly(
                        "compat: " + file + ":6: `B<`: no earlier line sends anything on session B; there are A",
                        "compat: " + file + ":9: no earlier line sends anything on session C");
    }

    @Test
    void a_value_that_no_line_keeps_is_told_with_how_to_send_it_as_it_stands() throws IOException {
        Path file = feature(
                "Feature: F",
                "  Scenario: S",
                "    When I run",
                "      \"\"\"",
                "      @id = XADD s * f v",
                "      XDEL s @{idd}",
                "      \"\"\"");

        assertThat(mistake(file))
                .isEqualTo("compat: " + file + ":6: `XDEL s @{idd}`: no earlier line keeps @{idd} (kept so far: id);"
                        + " to send it as it stands write \"\\@{idd}\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OK | +OK",
                "nil | $-1",
                "(nil) | $-1",
                "(integer) 5 | :5",
                "5 | :5",
                "PONG | +PONG",
                "hello | \"hello\"",
                "(error) ERR no | -ERR no",
                "WRONGTYPE no | -WRONGTYPE no",
                "true | #t",
                "(empty array) | []"
            })
    void a_reply_written_as_redis_cli_shows_it_is_told_with_the_notation(String typed, String meant)
            throws IOException {
        Path file = feature(
                "Feature: F",
                "  Scenario: S",
                "    When I run",
                "      \"\"\"",
                "      GET k",
                "      \"\"\"",
                "    Then the reply to \"GET\" is " + typed);

        assertThat(mistake(file))
                .startsWith("compat: " + file + ":7: Not a reply")
                .contains("did you mean " + meant);
    }
}
