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
    /** Tells whether DEL leaves a sorted set of 200 to be freed in the background, which a default setting decides. */
    private static final String LAZILY =
            "local function n() local m=redis.call('INFO','memory') return m:match('lazyfreed_objects:(%d+)')"
                    + "+m:match('lazyfree_pending_objects:(%d+)') end local b=n() for i=1,200 do redis.call('ZADD','z',i,i) end"
                    + " redis.call('DEL','z') return n()>b and 'lazily' or 'once'";

    @TempDir
    private Path folder;

    private Path features;

    @BeforeEach
    void a_transaction_and_a_default_setting() throws IOException {
        features = Files.writeString(folder.resolve("new.feature"), """
                Feature: New
                  Scenario: Product
                    When I run
                      \"""
                      SET a alpha
                      SET b 2
                      INCR b
                      EVAL "return redis.call('GET','a')..(rawget(_G,'server') and 'omega' or 'beta')" 0
                      \"""
                  Scenario: Default
                    When I run
                      \"""
                      SET a 1
                      EVAL "%s" 0
                      \"""
                """.formatted(LAZILY));
    }

    private Cli run(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "run",
                "--resp",
                "2",
                "--verbose",
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
                .contains("       SET a alpha\n       EVAL ")
                .doesNotContain("       SET b 2\n")
                .contains("[value, only a default setting]")
                .containsPattern("only a default setting\\s+differs: lazyfree-lazy-user-del");
        assertThat(cli.errors())
                .containsExactly(
                        "compat: Of 2 kinds of unexpected differences 2 were found again with the fewest commands,"
                                + " 1 of them made by a default setting alone");

        Path out = folder.resolve("out");
        String written = Files.readString(out.resolve("diff.json"));
        Cli again = Cli.run(
                "diff",
                out.resolve("redis.json").toString(),
                out.resolve("valkey.json").toString(),
                "--verbose",
                "--out",
                folder.resolve("again").toString());
        assertThat(again.out()).containsPattern("only a default setting\\s+differs: lazyfree-lazy-user-del");
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
