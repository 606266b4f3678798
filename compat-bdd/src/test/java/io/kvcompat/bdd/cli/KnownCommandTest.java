package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The guide as it is asked for; what is in it is the matter of GuideTest and GuidesTest. */
@Timeout(60)
class KnownCommandTest {
    @TempDir
    private Path folder;

    @Test
    void the_guide_is_printed_as_it_is_in_docs() throws IOException {
        Cli cli = Cli.run("known", "--from", "redis:7.2", "--to", "valkey:9.1");

        assertThat(cli.errors()).isEmpty();
        assertThat(cli.exitCode()).isZero();
        Path guide = Path.of("..", "docs", "guides", "redis-7.2-to-valkey-9.1.md");
        assertThat(cli.out()).startsWith("# From Redis 7.2 to Valkey 9.1\n");
        assertThat(guide).hasContent(cli.out());
    }

    @Test
    void a_file_that_ends_in_html_gets_the_page() throws IOException {
        Path file = folder.resolve("guide.html");

        Cli cli = Cli.run("known", "--from", "redis:7.2.6", "--to", "valkey:8.1", "--out", file.toString());

        assertThat(cli.exitCode()).as(cli.toString()).isZero();
        assertThat(Files.readString(file)).startsWith("<!doctype html>").contains("From Redis 7.2 to Valkey 8.1");
    }

    @Test
    void every_guide_is_written_into_a_folder() throws IOException {
        Cli cli = Cli.run("known", "--all", "--format", "html", "--out", folder.toString());

        assertThat(cli.exitCode()).as(cli.toString()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("redis-7.2-to-valkey-9.1.html", "redis-8.0-to-valkey-8.0.html")
                    .hasSize(9);
        }
    }

    @Test
    void all_guides_want_a_folder() {
        Cli cli = Cli.run("known", "--all");

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.errors().get(0)).contains("name a folder with --out");
    }

    @Test
    void what_was_not_measured_is_told() {
        Cli cli = Cli.run("known", "--from", "redis:7.2", "--to", "valkey:9.0");

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.errors())
                .singleElement()
                .asString()
                .startsWith("compat: Redis 7.2 to Valkey 9.0 was not measured");
    }

    @Test
    void what_is_no_server_is_told() {
        Cli cli = Cli.run("known", "--from", "redis 7.2", "--to", "valkey:9.1");

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.errors())
                .containsExactly(
                        "compat: \"redis 7.2\" is no server; write PRODUCT:VERSION, redis:7.2 or valkey:9.1 say");
    }
}
