package io.kvcompat.report;

import io.kvcompat.comparison.Severity;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.known.KnownDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is known, for a terminal: of what matters to programs each change with what shows it again, of the rest one line
 * each.
 */
final class KnownLines {
    private static final String INDENT = "        ";

    private final DiffReport report;
    private final Style style;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    KnownLines(DiffReport report, Style style, int width) {
        this.report = report;
        this.style = style;
        this.width = width;
    }

    List<String> lines() {
        List<Cause> causes = Causes.of(report);
        for (Severity severity : Severity.values()) {
            List<Cause> some = causes.stream()
                    .filter(cause -> cause.known() != null && cause.severity() == severity)
                    .toList();
            if (!some.isEmpty()) {
                section(severity, some);
            }
        }
        if (!lines.isEmpty()) {
            lines.addAll(
                    0, Columns.wrap("What is known: each line one change, after the number of its differences", width));
            lines.add(0, "");
            lines.add("");
            lines.addAll(Columns.wrap(
                    "Why, what to do, both replies and more ways to see each again: index.html#known:ID", width));
        }
        return lines;
    }

    private void section(Severity severity, List<Cause> causes) {
        lines.add("");
        Columns.wrap(heading(severity, causes), width).forEach(line -> lines.add(style.bold(line)));
        if (severity.compareTo(Severity.BEHAVIOURAL) <= 0) {
            causes.forEach(this::cause);
            return;
        }
        Table table = new Table();
        causes.forEach(cause -> {
            KnownDifference entry = cause.entries().get(0);
            table.row(
                    String.format(Locale.ROOT, "%,6d", cause.count()),
                    Causes.title(entry),
                    Columns.cut(ids(cause), width / 3));
        });
        lines.addAll(table.lines(width));
    }

    private String heading(Severity severity, List<Cause> causes) {
        int differences = causes.stream().mapToInt(Cause::count).sum();
        return "Known, " + severity.label() + ": " + VerdictLine.count(causes.size(), "change") + " in "
                + VerdictLine.count(differences, "difference") + "; " + Glossary.sense(severity, report);
    }

    private void cause(Cause cause) {
        KnownDifference entry = cause.entries().get(0);
        String times = String.format(Locale.ROOT, "%,6d  ", cause.count());
        wrapped(times, Causes.title(entry) + "   [" + ids(cause) + "]");
        cause.reproduction()
                .ifPresent(how -> lines.addAll(ReproductionLines.ofKnown(how, INDENT, width).stream()
                        .map(style::faint)
                        .toList()));
    }

    private static String ids(Cause cause) {
        int more = cause.entries().size() - 1;
        return cause.entries().get(0).id() + (more == 0 ? "" : " and " + more + " more");
    }

    private void wrapped(String indent, String text) {
        List<String> wrapped = Columns.wrap(Columns.plain(text), width - indent.length());
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? indent : INDENT) + wrapped.get(i));
        }
    }
}
