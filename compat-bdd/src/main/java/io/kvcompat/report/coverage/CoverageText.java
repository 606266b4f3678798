package io.kvcompat.report.coverage;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints coverage as plain text: one line, or all that is missing by name. */
public final class CoverageText {
    private CoverageText() {}

    /** Returns how much was exercised, in one line without its end. */
    public static String line(Coverage coverage) {
        return String.format(
                Locale.ROOT,
                "coverage of %s (%s): %d of %d commands, %d of %d options, %.1f %%; left out: %d",
                coverage.target().target(),
                coverage.target().identity().displayName(),
                coverage.exercised(),
                coverage.commands().size(),
                coverage.optionsExercised(),
                coverage.options(),
                coverage.percent(),
                coverage.leftOut().size());
    }

    /** Returns that line, and below it by name what was not exercised and what is left out with the reason. */
    public static String print(Coverage coverage) {
        StringBuilder out = new StringBuilder(line(coverage)).append('\n');
        section(
                out,
                "Not sent",
                coverage.missing().stream()
                        .filter(command -> command.refused() == 0)
                        .map(CommandCoverage::name)
                        .toList());
        section(
                out,
                "Only refused",
                coverage.missing().stream()
                        .filter(command -> command.refused() > 0)
                        .map(command -> command.name() + " (" + command.refused() + " errors)")
                        .toList());
        section(
                out,
                "Options not exercised",
                coverage.commands().values().stream()
                        .filter(command -> command.isExercised()
                                && !command.missingOptions().isEmpty())
                        .map(command -> command.name() + ": "
                                + command.missingOptions().stream().collect(Collectors.joining(", ")))
                        .toList());
        section(
                out,
                "Left out by intent",
                coverage.leftOut().entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .toList());
        return out.toString();
    }

    private static void section(StringBuilder out, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.append('\n').append(title).append(" (").append(lines.size()).append(")\n");
            lines.forEach(line -> out.append("  ").append(line).append('\n'));
        }
    }
}
