package io.kvcompat.bdd.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.command.Command;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocStringQuotesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET k \"\\\"\\\"\\\"x\"",
                "SET k \"x\\\"\\\"\\\"\"",
                "SET k \"\\\"\\\"\\\"\" \"\\\"\\\"\\\"y\\\"\\\"\\\"\"",
                "SET j \"{\\\"a\\\":\\\"\\\",\\\"b\\\":\\\"\\\"}\""
            })
    void what_gherkin_took_of_escaped_quotes_is_put_back(String written) {
        String left = written.replace("\\\"\\\"\\\"", "\"\"\"");

        assertThat(Command.parse(DocStringQuotes.restore(left))).isEqualTo(Command.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SET j '{\"a\":\"\"}'", "SET k '\"\"\"'", "GET \"open", "# a \"\"\" comment", "GET \"\"\"x"})
    void other_lines_are_left_as_they_are(String line) {
        assertThat(DocStringQuotes.restore(line)).isEqualTo(line);
    }
}
