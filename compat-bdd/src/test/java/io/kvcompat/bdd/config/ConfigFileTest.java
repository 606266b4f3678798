package io.kvcompat.bdd.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ConfigFileTest {
    @TempDir
    private Path folder;

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("compat.yaml"), yaml);
    }

    private Map<Key, Given> read(String yaml) throws IOException {
        return ConfigFile.read(file(yaml));
    }

    @Test
    void every_kind_of_setting_is_read_with_its_line() throws IOException {
        Map<Key, Given> given = read("""
                # Before the move
                targets:
                  now: redis://10.0.0.1:6379
                  next: docker:valkey/valkey:9.0
                features: [checkout, classpath:features]
                tags: "@smoke and not @resp3"
                resp: 3
                known: team.yaml
                max-differences: 2
                tolerances: {used memory: 0.2}
                """);

        assertThat(given.get(Key.TARGETS).values())
                .containsExactly("now=redis://10.0.0.1:6379", "next=docker:valkey/valkey:9.0");
        assertThat(given.get(Key.TARGETS).where()).endsWith("compat.yaml:2");
        assertThat(given.get(Key.FEATURES).values())
                .containsExactly(folder.resolve("checkout").toString(), "classpath:features");
        assertThat(given.get(Key.TAGS).values()).containsExactly("@smoke and not @resp3");
        assertThat(given.get(Key.RESP).values()).containsExactly("3");
        assertThat(given.get(Key.KNOWN).values())
                .containsExactly(folder.resolve("team.yaml").toString());
        assertThat(given.get(Key.TOLERANCES).values()).containsExactly("used memory=0.2");
        assertThat(given.get(Key.MAX_DIFFERENCES))
                .isEqualTo(new Given(List.of("2"), folder.resolve("compat.yaml") + ":9"));
    }

    @Test
    void an_empty_file_sets_nothing() throws IOException {
        assertThat(read("# nothing yet\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    out: a\\ntagz: x       | :2: "tagz" is no setting; did you mean "tags"?
                    colour: red            | :1: "colour" is no setting; there are targets, baseline
                    maxdifferences: 3      | did you mean "max-differences"?
                    tags: [a, b]           | :1: "tags" takes one text
                    targets: {a: {b: c}}   | :1: "targets" takes NAME: VALUE
                    features: {a: b}       | :1: "features" takes a text or a list of texts
                    - targets              | :1: settings are expected
                    "tags: \\"@smoke"      | is no YAML:
                    tags: a\\ntags: b      | :2: is no YAML: Duplicate
                    out:                   | :1: "out" takes one text
                    """)
    void what_is_wrong_is_told_in_one_line(String yaml, String message) throws IOException {
        assertThatThrownBy(() -> read(yaml.replace("\\n", "\n").replace("\\\"", "\"")))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .startsWith(folder.resolve("compat.yaml").toString())
                .contains(message)
                .doesNotContain("\n");
    }

    @Test
    void a_missing_file_is_told() {
        assertThatThrownBy(() -> ConfigFile.read(folder.resolve("none.yaml")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none.yaml: there is no such file");
    }

    @Test
    void the_schema_names_every_setting() {
        assertThat(JsonMapper.shared()
                        .readTree(Path.of("..", "docs", "reference", "schema", "compat.schema.json")
                                .toFile())
                        .path("properties")
                        .propertyNames())
                .containsExactlyInAnyOrderElementsOf(Key.labels());
    }
}
