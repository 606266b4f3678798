package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {
    static Stream<String> commands() {
        return new picocli.CommandLine(new Main()).getSubcommands().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void no_line_is_wider_than_a_terminal_or_broken_for_no_reason(String command) {
        assertThat(Cli.run(command, "--help").out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void what_help_says_runs_on_where_lines_do() {
        assertThat(HelpText.paragraphs("a", "b", "", "Example:", "  c", "  d", "e", "f"))
                .containsExactly("a b", "", "Example:", "  c", "  d", "e f");
    }

    /** A text with a lone per cent sign is shown as it is, after warnings about it on the error stream. */
    @ParameterizedTest
    @MethodSource("commands")
    void the_help_of_a_command_is_shown_without_a_warning(String command) {
        PrintStream before = System.err;
        ByteArrayOutputStream warnings = new ByteArrayOutputStream();
        System.setErr(new PrintStream(warnings, true, StandardCharsets.UTF_8));
        try {
            assertThat(Cli.run(command, "--help").out()).startsWith("Usage: compat " + command);
        } finally {
            System.setErr(before);
        }
        assertThat(warnings.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
