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

/** What a run tells of differences that nobody foresaw. */
@Timeout(60)
class DiagnoseOptionTest {
    @TempDir
    private Path folder;

    private Path features;

    @BeforeEach
    void a_transaction_and_a_default_setting() throws IOException {
        features = Files.writeString(folder.resolve("new.feature"), """
                Feature: New
                  Scenario: Nested
                    When I run
                      \"""
                      SET a 1
                      SET b 2
                      MULTI
                      INCR b
                      WATCH a
                      \"""
                  Scenario: Default
                    When I run
                      \"""
                      SET a 1
                      CONFIG GET lazyfree-lazy-expire
                      \"""
                """);
    }

    private Cli run(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "run",
                "--resp",
                "2",
                "--verbose",
                "--baseline",
                "valkey",
                "--features",
                features.toString(),
                "--out",
                folder.resolve("out").toString()));
        args.addAll(List.of(more));
        return Cli.run(args);
    }

    @Test
    void each_is_shown_with_the_fewest_commands_and_a_default_setting_that_makes_it() throws IOException {
        Cli cli = run();

        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.out())
                .contains("       MULTI\n       WATCH a\n")
                .contains("CONFIG GET lazyfree-lazy-expire   [value, only a default setting]")
                .contains("only a default setting differs: lazyfree-lazy-expire");
        assertThat(cli.errors())
                .containsExactly(
                        "compat: Of 2 kinds of unexpected differences 2 were found again with the fewest commands,"
                                + " 1 of them made by a default setting alone");

        Path out = folder.resolve("out");
        String written = Files.readString(out.resolve("diff.json"));
        Cli again = Cli.run(
                "diff",
                out.resolve("valkey.json").toString(),
                out.resolve("redis.json").toString(),
                "--verbose",
                "--out",
                folder.resolve("again").toString());
        assertThat(again.out()).contains("only a default setting differs: lazyfree-lazy-expire");
        assertThat(folder.resolve("again").resolve("diff.json")).hasContent(written);

        assertThat(run("--diagnose", "never").out()).contains("SET b 2").doesNotContain("only a default setting");
        assertThat(out.resolve("explanations.json")).doesNotExist();
    }

    @Test
    void what_it_takes_is_told() {
        Cli cli = run("--diagnose", "always");

        assertThat(cli.errors()).containsExactly("compat: --diagnose: diagnose takes launched, external or never");
        assertThat(cli.exitCode()).isEqualTo(2);
    }
}
