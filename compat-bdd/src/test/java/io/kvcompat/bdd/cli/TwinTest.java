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

/** What two instances of the baseline do not agree on is noise, leaf by leaf; the rest of a reply is compared. */
@Timeout(60)
class TwinTest {
    private static final String OF_THE_INSTANCE = "redis.call('TIME')[2]";

    @TempDir
    private Path folder;

    private Cli run(String script, String... more) throws IOException {
        Path feature = Files.writeString(folder.resolve("f.feature"), """
                Feature: F
                  Scenario: S
                    When I run
                      \"""
                      EVAL "return {%s}" 0
                      \"""
                    Then the replies are the same
                """.formatted(script));
        List<String> args = new ArrayList<>(List.of(
                "run",
                "--features",
                feature.toString(),
                "--target",
                "a=launch:redis:7.2",
                "--target",
                "b=launch:valkey:9.0",
                "--resp",
                "2",
                "--out",
                folder.resolve("out").toString()));
        args.addAll(List.of(more));
        return Cli.run(args);
    }

    @Test
    void a_value_that_each_instance_has_of_its_own_is_no_difference_and_is_counted() throws IOException {
        Cli cli = run("'fixed', " + OF_THE_INSTANCE);

        assertThat(cli.out())
                .contains("SAME: No difference was found.")
                .contains("not comparable in part: 1 reply (EVAL)");
        assertThat(cli.exitCode()).isZero();
        assertThat(folder.resolve("out/diff.json"))
                .content()
                .contains("\"noisy\":[{\"command\":\"EVAL\",\"steps\":1}]");
        assertThat(folder.resolve("out/a-twin.json")).doesNotExist();
    }

    @Test
    void the_rest_of_such_a_reply_is_compared() throws IOException {
        Cli cli = run(OF_THE_INSTANCE + ", redis.call('COMMAND', 'COUNT')", "--verbose");

        assertThat(cli.out()).contains("unexpected: 1 change").contains("at [1]:");
        assertThat(cli.exitCode()).isOne();
    }

    @Test
    void without_it_the_value_is_a_difference() throws IOException {
        assertThat(run("'fixed', " + OF_THE_INSTANCE, "--no-twin").exitCode()).isOne();
    }
}
