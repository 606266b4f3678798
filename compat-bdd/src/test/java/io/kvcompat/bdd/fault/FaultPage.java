package io.kvcompat.bdd.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table of docs/reference/faults.md: written from what was played, and compared with it. */
final class FaultPage {
    private static final String HEAD = """
            # Faults

            What was made to go wrong, and how the command line ended: each row was played against real servers by
            `FaultTableIT`, which writes this page (`mvn verify -Dproof.faults=write`) and otherwise fails when an outcome or an
            exit code is another. `mvn verify` plays those that take a second or two, `-Dproof.faults=all` all of them. A temporary
            folder stands as DIR, a port as PORT. The seconds are those of one run on two busy processors; no fault may take over
            %d, and none prints a stack trace or over %d lines of errors.

            | where | what goes wrong | exit code | outcome | seconds |
            | --- | --- | --- | --- | --- |
            """;

    private static final int LONGEST = 100;
    private static final String CUT = "… |";

    private FaultPage() {}

    static Path file() {
        return Path.of(System.getProperty("compat.root", "..")).resolve("docs/reference/faults.md");
    }

    /** Returns the cells of a fault's row that do not change from run to run. */
    static String row(Fault fault, Ending ending) {
        return "| " + cell(fault.group()) + " | " + cell(fault.name()) + " | " + ending.exitCode() + " | "
                + cut(cell(ending.outcome())) + " |";
    }

    /** Cut when what changes from run to run, the length of a path say, is out of it. */
    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static String cell(String text) {
        return text.replaceAll("/[^ :;,()]*junit-?[0-9]+(/f[0-9]+)?", "DIR")
                .replaceAll("/[^ :;,()]*kvcompat-reports-[0-9]+", "OTHER-DIR")
                .replaceAll("127\\.0\\.0\\.1:\\d{4,5}", "127.0.0.1:PORT")
                .replaceAll("process \\d+ since [^)]*", "process N since TIME")
                .replaceAll("Redis \\d+\\.\\d+\\.\\d+", "Redis VERSION")
                .replace("|", "\\|")
                .strip();
    }

    static void write(Map<String, Double> rows) throws IOException {
        StringBuilder page = new StringBuilder(HEAD.formatted(FaultTableIT.LONGEST_SECONDS, FaultTableIT.MOST_LINES));
        rows.forEach((row, seconds) -> page.append(row).append(String.format(Locale.ROOT, " %.1f |%n", seconds)));
        Files.writeString(file(), page, StandardCharsets.UTF_8);
    }

    /** Returns the rows of the page, without the seconds. */
    static List<String> read() throws IOException {
        return Files.readAllLines(file()).stream()
                .filter(line -> line.matches("\\| .* \\| [0-9] \\| .*"))
                .map(line -> line.replaceAll(" [0-9.]+ \\|$", ""))
                .toList();
    }

    /** Tells whether a row of the page says what this one does, as far as the page goes. */
    static boolean tells(String row) throws IOException {
        return read().stream()
                .anyMatch(told -> told.equals(row) || told.endsWith(CUT) && row.startsWith(told.replace(CUT, "")));
    }
}
