package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Configuration files compared with the servers that are launched where none is named: Redis 7.2 and Valkey 9. */
@Timeout(120)
class ConfigCommandTest {
    @TempDir
    private Path folder;

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    @Test
    void each_line_is_told_with_what_becomes_of_it() throws IOException {
        Path config = file(
                "redis.conf",
                "# a remark",
                "port 6379",
                "requirepass \"s3cret word\"",
                "client-output-buffer-limit replica 256mb 64mb 60",
                "slowlog-max-len 64",
                "io-threads-do-reads yes",
                "",
                "no-such-thing 1",
                "maxmemory much",
                "rename-command FLUSHALL \"\"",
                "rename-command NOSUCH \"\"",
                "user alice on >hunter2 ~* +@all -@blocking");
        Path acl = file("users.acl", "user bob on >hunter3 ~app:* +@read", "user carol on #c0ffee ~*");

        Cli cli = Cli.run("config", config.toString(), acl.toString());

        assertThat(cli.errors()).isEmpty();
        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.out().lines())
                .contains(
                        config + ":2: untried: port: it belongs to the machine; the server knows the setting",
                        config + ":5: renamed: slowlog-max-len: now called commandlog-slow-execution-max-len; the old"
                                + " name works",
                        config
                                + ":8: refused: no-such-thing: Bad directive or wrong number of arguments; the old server"
                                + " refuses it, too",
                        config + ":9: refused: maxmemory: argument must be a memory value; the old server refuses it,"
                                + " too",
                        config + ":11: refused: rename-command: there is no command NOSUCH",
                        "default: lazyfree-lazy-user-del: no becomes yes; set it to keep it")
                .anyMatch(line ->
                        line.startsWith(config + ":12: otherwise: user alice: -@blocking: the category also has wait"))
                .anyMatch(line -> line.startsWith(acl + ":2: refused: user carol: ") && line.contains("'#(password)'"))
                .anyMatch(line -> line.startsWith(
                        acl + ":1: otherwise: user bob: +@read: the category is larger by 5 new commands:"))
                .noneMatch(line -> line.contains(":4:"));
        assertThat(cli.out()).doesNotContain("s3cret", "hunter", "c0ffee");
        assertThat(cli.out().lines().reduce((a, b) -> b).orElse("")).startsWith("REFUSED: refused 4, ");
    }

    @Test
    void a_default_that_a_line_sets_by_its_other_name_is_not_told() throws IOException {
        Cli set = Cli.run("config", file("set.conf", "replica-lazy-flush no").toString());
        Cli unset = Cli.run("config", file("unset.conf", "hz 10").toString());

        assertThat(set.out()).doesNotContain("lazy-flush").contains("default: lazyfree-lazy-expire");
        assertThat(unset.out())
                .contains("default: replica-lazy-flush: no becomes yes; set it to keep it")
                .doesNotContain("slave-lazy-flush");
    }

    @Test
    void a_user_who_is_defined_twice_is_refused() throws IOException {
        Path config = file("redis.conf", "hz 10");
        Path acl = file("users.acl", "user alice on nopass ~* +get", "user alice on nopass ~* +set");

        Cli cli = Cli.run("config", config.toString(), acl.toString());

        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.out().lines())
                .contains(
                        acl + ":2: refused: user alice: Duplicate user found, each can be defined once; the old server"
                                + " refuses it, too")
                .noneMatch(line -> line.startsWith(acl + ":1:"));
    }

    @Test
    void what_is_taken_ends_well_and_json_has_every_line() throws IOException {
        Path config = file("redis.conf", "maxmemory 100mb", "hz 20");

        Cli cli = Cli.run("config", config.toString(), "--format", "json");

        assertThat(cli.exitCode()).as(cli.toString()).isZero();
        assertThat(cli.out())
                .contains("\"schema\" : \"kvcompat-config/1\"", "\"line\" : 1", "\"verdict\" : \"same\"")
                .doesNotContain("refused");
    }

    @Test
    void malformed_files_are_told_with_their_line() throws IOException {
        Path config = file("redis.conf", "maxmemory 100mb");
        Path quote = file("quote.conf", "maxmemory 100mb", "", "requirepass \"s3cret");
        Path acl = file("users.acl", "user bob on", "usr carol on");

        assertRefused(List.of(quote.toString()), quote + ":3: a quote is not closed, or something follows it");
        assertRefused(
                List.of(config.toString(), acl.toString()), acl + ":2: is no user; a line is written: user NAME rules");
        assertRefused(List.of("no.conf"), "no.conf: there is no such file");
        assertRefused(List.of(folder.toString()), folder + ": is a folder, not a file");
    }

    private static void assertRefused(List<String> files, String error) {
        Cli cli = Cli.run(Stream.concat(Stream.of("config"), files.stream()).toList());

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.errors()).containsExactly("compat: " + error);
        assertThat(cli.out()).isEmpty();
    }
}
