package io.kvcompat.bdd.cli;

import io.kvcompat.diff.Difference;
import io.kvcompat.diff.Explanation;
import io.kvcompat.proxy.ProxyReport;
import io.kvcompat.reproduction.Reproduction;
import io.kvcompat.result.ReportFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the fewest commands that show a difference as a feature that compat run plays. */
final class ReproductionFeatures {
    private ReproductionFeatures() {}

    /** Writes a file for each into the folder {@code features} of {@code out}, and returns how many. */
    static int write(ProxyReport report, Path out) {
        Map<String, Difference> differences = report.run().diff().differences().stream()
                .collect(Collectors.toMap(Difference::id, Function.identity(), (a, b) -> a));
        int written = 0;
        for (Explanation explanation : report.explanations()) {
            Difference difference = differences.get(explanation.difference());
            if (difference != null && explanation.shortest().form() == Reproduction.Form.REDIS_CLI) {
                written++;
                String text = feature(difference, explanation.shortest().lines(), written);
                ReportFiles.write(
                        out.resolve("features").resolve(name(difference, written)),
                        file -> file.write(text.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return written;
    }

    private static String command(Difference difference) {
        String command = String.valueOf(difference.command());
        int blank = command.indexOf(' ');
        return blank < 0 ? command : command.substring(0, blank);
    }

    private static String name(Difference difference, int number) {
        return String.format(
                Locale.ROOT,
                "%02d-%s.feature",
                number,
                command(difference).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
    }

    private static String feature(Difference difference, List<String> lines, int number) {
        StringBuilder text = new StringBuilder();
        String tag = difference.protocol() == io.kvcompat.client.Protocol.RESP3 ? "@resp3" : "@resp2";
        text.append("Feature: ").append(command(difference)).append(" as a program sent it\n\n");
        text.append("  # ")
                .append(difference.baseline())
                .append(": ")
                .append(line(difference.baselineText()))
                .append('\n');
        text.append("  # ")
                .append(difference.other())
                .append(": ")
                .append(line(difference.otherText()))
                .append('\n');
        text.append("  ").append(tag).append('\n');
        text.append("  Scenario: ")
                .append(command(difference))
                .append(' ')
                .append(number)
                .append('\n');
        text.append("    Given Redis and Valkey\n");
        if (lines.size() > 1) {
            text.append("    And on each target\n");
            block(text, lines.subList(0, lines.size() - 1));
        }
        text.append("    When I run\n");
        block(text, lines.subList(lines.size() - 1, lines.size()));
        text.append("    Then the replies are the same\n");
        return text.toString();
    }

    private static void block(StringBuilder text, List<String> lines) {
        text.append("      \"\"\"\n");
        lines.forEach(line -> text.append("      ").append(escaped(line)).append('\n'));
        text.append("      \"\"\"\n");
    }

    /** A docstring ends at three quotes, and keeps the backslash before any other sign. */
    private static String escaped(String line) {
        return line.replace("\"\"\"", "\\\"\\\"\\\"");
    }

    private static String line(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.length() > 160 ? first.substring(0, 160) + "…" : first;
    }
}
