package io.kvcompat.bdd.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureFilesTest {
    @TempDir
    private Path tempDir;

    private Path folder;

    @BeforeEach
    void without_links_in_the_path() throws IOException {
        folder = tempDir.toRealPath();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void assertRefused(Path path, String... mistakes) {
        assertThatThrownBy(() -> FeatureFiles.load(List.of(path.toString())))
                .isInstanceOf(FeatureException.class)
                .hasMessage(String.join("\n", mistakes));
    }

    @Test
    void a_feature_is_named_by_its_path_below_the_root() throws IOException {
        write("deep/down/a.feature", "Feature: A\n  Scenario: S\n    When I run\n");
        write("b.feature", "Feature: B\n  Scenario: S\n    When I run\n");

        assertThat(FeatureFiles.load(List.of(folder.toString())))
                .extracting(FeatureFile::name)
                .containsExactly("b.feature", "deep/down/a.feature");
    }

    @Test
    void a_file_reached_by_two_paths_is_read_once() throws IOException {
        Path file = write("a.feature", "Feature: A\n  Scenario: S\n    When I run\n");

        assertThat(FeatureFiles.load(List.of(file.toString(), folder.toString())))
                .extracting(FeatureFile::name)
                .containsExactly("a.feature");
    }

    @Test
    void features_are_found_on_the_class_path() {
        assertThat(FeatureFiles.load(List.of("classpath:features")))
                .extracting(FeatureFile::name)
                .contains("reply-types.feature");
    }

    @Test
    void a_mistyped_first_keyword_is_told_with_its_line_and_what_was_meant() throws IOException {
        Path file =
                write("a.feature", "Feature: A\n\n  Scenario: S\n    # a comment\n    Wehn I run\n    Then it is\n");

        assertRefused(file, file + ":5: `Wehn I run` is no step; did you mean `When I run`?");
    }

    @Test
    void a_description_of_a_scenario_is_refused() throws IOException {
        Path file = write("a.feature", "Feature: A\n  Scenario: S\n    As a client I read\n    When I run\n");

        assertRefused(
                file,
                file + ":3: `As a client I read` is no step: steps begin with Given, When, Then, And, But or *;"
                        + " what describes the scenario belongs into a comment (#)");
    }

    @Test
    void a_mistyped_keyword_in_a_background_is_told_too() throws IOException {
        Path file = write("a.feature", "Feature: A\n  Background:\n    Givn x\n  Scenario: S\n    When I run\n");

        assertRefused(file, file + ":3: `Givn x` is no step; did you mean `Given x`?");
    }

    @Test
    void a_mistyped_later_keyword_is_told_too() throws IOException {
        Path file = write("a.feature", "Feature: A\n  Scenario: S\n    When I run\n    Tehn it is\n");

        assertRefused(file, file + ":4: `Tehn it is` is not Gherkin here; did you mean `Then it is`?");
    }

    @Test
    void a_mistyped_heading_hides_no_scenario() throws IOException {
        Path file = write("a.feature", "Feature: A\n  Prose: is fine.\n  Scenaro: S\n    When I run\n");

        assertRefused(file, file + ":3: `Scenaro: S` is taken as a description; did you mean `Scenario: S`?");
    }

    @Test
    void keywords_of_other_languages_are_known() throws IOException {
        Path good = write("ko.feature", "# language: ko\n기능: 가\n  시나리오: 나\n    만일 I run\n");
        Path bad = write("bad.feature", "# language: ko\n기능: 가\n  시나리오: 나\n    만닐 I run\n");

        assertThat(FeatureFiles.load(List.of(good.toString()))).hasSize(1);
        assertRefused(bad, bad + ":4: `만닐 I run` is no step; did you mean `만일 I run`?");
    }

    @Test
    void a_scenario_that_does_nothing_is_refused() throws IOException {
        Path empty = write("empty.feature", "Feature: A\n  Scenario: S\n");
        Path bare = write("bare.feature", "Feature: A\n  Scenario Outline: S\n    When <x>\n");
        Path none = write("none.feature", "Feature: A\n");

        assertRefused(empty, empty + ":2: the scenario has no steps");
        assertRefused(bare, bare + ":2: the scenario outline has no examples");
        assertRefused(none, none + ":1: the feature holds no scenario");
    }

    @Test
    void a_path_without_features_is_told() throws IOException {
        Path text = write("a.txt", "");

        assertRefused(folder, folder + ": holds no .feature file");
        assertRefused(text, text + ": is not a .feature file");
        assertRefused(folder.resolve("no"), folder.resolve("no") + ": no such file or folder");
    }

    @Test
    void all_mistakes_of_all_files_are_told_at_once() throws IOException {
        Path a = write("a.feature", "Faeture: A\n");
        Path b = write("b.feature", "");

        assertRefused(
                folder,
                a + ":1: `Faeture: A` is not Gherkin here; did you mean `Feature: A`?",
                b + ": holds no `Feature:`");
    }

    @Test
    void a_docstring_that_is_not_closed_is_told_with_the_line_where_it_begins() throws IOException {
        Path file = write("a.feature", "Feature: A\n  Scenario: S\n    When I run\n      \"\"\"\n      PING\n");

        assertRefused(file, file + ":4: the docstring that begins here is not closed before the file ends");
    }

    @Test
    void bytes_that_are_no_utf8_are_told_with_their_line() throws IOException {
        Path file = folder.resolve("a.feature");
        Files.write(file, "Feature: A\n  Scenario: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertRefused(
                file,
                file + ":2: holds a byte that is not UTF-8; write bytes as \\xHH in double quotes,"
                        + " or name the file's encoding in its first line (# encoding: …)");
    }

    @Test
    void a_file_that_names_its_encoding_is_read_in_it() throws IOException {
        Path file = folder.resolve("a.feature");
        String text = "# encoding: iso-8859-1\nFeature: A\n  Scenario: caf\u00e9\n    When I run\n";
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(FeatureFiles.load(List.of(file.toString())))
                .singleElement()
                .satisfies(read ->
                        assertThat(read.feature().getPickles().get(0).getName()).isEqualTo("caf\u00e9"));
    }
}
