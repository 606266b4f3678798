package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run whose commands no server knows has compared nothing, and must not be green. */
@Timeout(60)
class UncomparedCommandsTest {
    private static final String MODULE_COMMANDS = """
            Feature: F
              Scenario: S
                When I run
                  \"""
                  JSON.SET doc $ 1
                  CLIENT NOSUCH
                  SET k v
                  \"""
                Then the replies are the same
            """;

    @TempDir
    private Path folder;

    private Cli run(String feature, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("f.feature"), feature);
        List<String> args = new ArrayList<>(List.of(
                "run",
                "--features",
                file.toString(),
                "--target",
                "a=launch:redis:7.2",
                "--target",
                "b=launch:redis:7.2",
                "--resp",
                "2",
                "--out",
                folder.resolve("out").toString()));
        args.addAll(List.of(more));
        return Cli.run(args);
    }

    @Test
    void commands_that_no_server_knows_fail_the_run_and_are_named() throws IOException {
        Cli cli = run(MODULE_COMMANDS);

        assertThat(cli.out())
                .containsIgnoringWhitespaces(
                        "COMPARED IN PART: No new difference was found, but steps compared nothing:"
                                + " CLIENT NOSUCH (no server knows it), JSON.SET (no server knows it).")
                .contains("compared nothing: 2 steps");
        assertThat(cli.exitCode()).isOne();
        assertThat(folder.resolve("out/diff.json"))
                .content()
                .contains("\"command\":\"JSON.SET\",\"reason\":\"unknown-command\",\"steps\":1");
    }

    @Test
    void commands_that_are_allowed_by_name_do_not_fail_it_and_are_counted() throws IOException {
        Cli cli = run(MODULE_COMMANDS, "--allow-uncompared", "json.set,CLIENT NOSUCH");

        assertThat(cli.out()).contains("SAME: No difference was found.").contains("compared nothing: 2 steps");
        assertThat(cli.exitCode()).isZero();
    }

    @Test
    void a_reply_that_is_expected_is_no_step_that_compared_nothing() throws IOException {
        Cli cli = run("""
                Feature: F
                  Scenario: S
                    When I run
                      \"""
                      CLIENT NOSUCH
                      \"""
                    Then the reply to "CLIENT" is -ERR unknown subcommand 'NOSUCH'. Try CLIENT HELP.
                """);

        assertThat(cli.out()).contains("SAME: No difference was found.").doesNotContain("compared nothing");
        assertThat(cli.exitCode()).isZero();
    }
}
