package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What differs between two instances of one server is a false alarm. */
@Timeout(60)
class SelfCheckTest {
    @TempDir
    private Path folder;

    private Cli check(String command, String target) throws IOException {
        return checkFeature("""
                Feature: F
                  Scenario: S
                    When I run
                      \"""
                      %s
                      \"""
                    Then the replies are exactly the same, because it is a test
                """.formatted(command), target);
    }

    private Cli checkFeature(String text, String target) throws IOException {
        Path feature = Files.writeString(folder.resolve("f.feature"), text);
        return Cli.run(List.of(
                "run",
                "--self-check",
                "--features",
                feature.toString(),
                "--target",
                target,
                "--out",
                folder.resolve("out").toString()));
    }

    @Test
    void a_server_that_answers_the_same_twice_passes() throws IOException {
        Cli cli = check("SET k 1", "redis=launch:redis:7.2");
        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out()).contains("SAME: No difference was found.\n1 of 1 scenario");
        assertThat(folder.resolve("out/redis/redis-again.json")).exists();
    }

    @Test
    void values_that_each_instance_makes_up_are_no_difference() throws IOException {
        Cli cli = checkFeature("""
                Feature: F
                  Scenario: S
                    When I run
                      \"""
                      COMMAND INFO config
                      COMMAND DOCS acl
                      CONFIG GET dir
                      20 SET key:@{n} v
                      SCAN 0 COUNT 6
                      MEMORY STATS
                      LATENCY HISTOGRAM set
                      XADD s * f v
                      XRANGE s - +
                      ACL GENPASS
                      SUBSCRIBE a b c d e
                      UNSUBSCRIBE
                      \"""
                    Then the replies are the same
                """, "redis=launch:redis:7.2");
        assertThat(cli.out()).contains("SAME: No difference was found.\n1 of 1 scenario");
        assertThat(cli.exitCode()).isZero();
    }

    @Test
    void what_is_another_in_each_instance_is_found_out() throws IOException {
        Cli cli = check("TIME", "redis=launch:redis:7.2");
        assertThat(cli.exitCode()).isOne();
        assertThat(cli.out())
                .contains("DIFFERENT: New, in no catalogue: 1 change gives programs other results.\n1 of 1 scenario");
    }

    @Test
    void an_external_server_has_no_second_instance() throws IOException {
        Cli cli = check("SET k 1", "mine=redis://127.0.0.1:1");
        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.err())
                .isEqualToIgnoringNewLines("compat: A self-check launches each target twice, and mine is an external"
                        + " server; name a version to launch, docker:IMAGE say");
    }
}
