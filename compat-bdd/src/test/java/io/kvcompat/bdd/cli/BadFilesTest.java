package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no report, and no kept run, is told in one line with exit code 2. */
@Timeout(60)
class BadFilesTest {
    @TempDir
    private Path folder;

    static Stream<String> contents() {
        return Stream.of(
                "",
                " ",
                "{",
                "[1, 2",
                "null",
                "{}",
                "\u0000\uFFFF",
                "not JSON",
                "{\"schema\": 1}",
                "{\"schema\": \"kvcompat-report/99\", \"complete\": true}",
                "{\"name\": \"package\", \"version\": \"1.0.0\"}",
                "{\"schema\": \"kvcompat-report/1\", \"complete\": true}",
                "[".repeat(5000));
    }

    private void assertRefused(Cli cli, Path file) {
        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.errors()).singleElement().asString().startsWith("compat: " + file + ":");
        assertThat(cli.out()).isEmpty();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(Files.createDirectories(folder.resolve("runs")).resolve("it.json"), content);
    }

    private Cli diff(Path file) {
        return Cli.run(
                "diff",
                file.toString(),
                file.toString(),
                "--out",
                folder.resolve("out").toString());
    }

    @ParameterizedTest
    @MethodSource("contents")
    void diff_refuses_it(String content) throws IOException {
        Path file = file(content);

        assertRefused(diff(file), file);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void history_refuses_it(String content) throws IOException {
        Path file = file(content);

        assertRefused(Cli.run("history", file.getParent().toString()), file);
    }

    @Test
    void a_huge_file_is_refused_without_being_read_into_memory() throws IOException {
        Path file = file("");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"numbers\": [0");
            for (int i = 0; i < 20_000_000; i++) {
                out.write(",1234");
            }
            out.write("]}");
        }

        assertRefused(diff(file), file);
        assertRefused(Cli.run("history", file.getParent().toString()), file);
    }

    @Test
    void a_folder_in_place_of_a_file_is_refused() {
        assertRefused(diff(folder), folder.resolve("diff.json"));
    }

    @Test
    void a_folder_without_runs_says_so() throws IOException {
        Cli cli = Cli.run("history", folder.toString());

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out()).isEqualTo("No run has been kept in " + folder + "\n");
    }
}
