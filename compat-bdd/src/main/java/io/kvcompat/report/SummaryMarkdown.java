package io.kvcompat.report;

import io.kvcompat.comparison.Severity;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Difference;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.known.StaleDifference;
import io.kvcompat.reproduction.Reproduction;
import io.kvcompat.result.ReportFiles;
import io.kvcompat.result.ReportHeader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@code summary.md}: what a run or a diff came to as GitHub-flavoured Markdown, for a job's summary. */
public final class SummaryMarkdown {
    /** A job's summary holds 1 MiB; who wants more opens the reports. */
    private static final int MOST_DIFFERENCES = 200;

    private static final int TEXT_LIMIT = 300;

    private static final int PLACES = 3;

    private static final int LINES = 8;

    /** Lines that are longer than that make a table hard to read. */
    private static final int SHORT = 100;

    /** GitHub refuses a summary of more than 1 MiB as a whole; what it adds itself has room left. */
    private static final int MOST_BYTES = 1_000_000;

    private final DiffReport report;
    private final StringBuilder out = new StringBuilder();
    private int bytes;
    private boolean cut;

    private SummaryMarkdown(DiffReport report) {
        this.report = report;
    }

    /**
     * Writes the summary to {@code file}.
     *
     * @throws io.kvcompat.result.ReportException when it cannot be written
     */
    public static void write(DiffReport report, Path file) {
        byte[] text = text(report).getBytes(StandardCharsets.UTF_8);
        ReportFiles.write(file, out -> out.write(text));
    }

    /** Returns the summary as Markdown. */
    public static String text(DiffReport report) {
        SummaryMarkdown summary = new SummaryMarkdown(report);
        summary.head();
        summary.failures();
        summary.unexpected();
        summary.known();
        summary.stale();
        summary.words();
        summary.end();
        return summary.out.toString();
    }

    private void head() {
        line("## " + text(VerdictLine.word(report) + ": " + VerdictLine.meaning(report)));
        line("");
        line(text(VerdictLine.capital(VerdictLine.numbers(report))));
        line("");
        line("| | name | version | where from | asked for |");
        line("| --- | --- | --- | --- | --- |");
        target("baseline", report.baseline());
        report.others().forEach(other -> target("target", other));
        line("");
        line("- " + text(String.join("; ", RunFacts.times(report))));
        RunFacts.targets(report)
                .forEach(target -> line("- " + text(target.target()) + ": " + text(RunFacts.settings(target))));
        for (String warning : Headline.warnings(report)) {
            line("");
            line("> **Warning** " + text(warning));
        }
    }

    private void target(String role, ReportHeader header) {
        row(
                role,
                text(header.target()),
                text(header.identity().displayName()),
                code(header.origin().source()),
                code(header.origin().asked()));
    }

    private void failures() {
        if (report.failures().isEmpty()) {
            return;
        }
        line("");
        line("### Failed, not by a difference");
        line("");
        report.failures().stream()
                .limit(MOST_DIFFERENCES)
                .forEach(failure -> line("- " + text(failure.scenario()) + " on " + text(failure.target()) + "/"
                        + failure.protocol() + ": " + code(failure.text())));
    }

    private void unexpected() {
        Map<Severity, List<DifferenceGroup>> bySeverity = new EnumMap<>(Severity.class);
        List<DifferenceGroup> groups = DifferenceGroup.unexpected(report.differences());
        groups.stream()
                .limit(MOST_DIFFERENCES)
                .forEach(group -> bySeverity
                        .computeIfAbsent(group.first().severity(), key -> new ArrayList<>())
                        .add(group));
        bySeverity.forEach((severity, some) -> {
            line("");
            line("### Unexpected, " + severity.label());
            line("");
            line("| kind | command | baseline | other | where |");
            line("| --- | --- | --- | --- | --- |");
            some.forEach(this::group);
        });
        if (groups.size() > MOST_DIFFERENCES) {
            line("");
            line("and " + (groups.size() - MOST_DIFFERENCES) + " more");
        }
    }

    private void group(DifferenceGroup group) {
        Difference first = group.first();
        String follows = group.follows() ? "<br>may follow from an earlier one" : "";
        row(
                first.kind().label() + follows,
                code(group.subject()),
                code(first.baselineText()),
                text(first.other()) + ": " + code(first.otherText()),
                places(group));
    }

    private static String places(DifferenceGroup group) {
        List<String> places = group.places();
        String more = places.size() > PLACES ? "<br>and " + (places.size() - PLACES) + " more" : "";
        return places.stream().limit(PLACES).map(SummaryMarkdown::text).collect(Collectors.joining("<br>")) + more;
    }

    private void known() {
        List<Cause> causes = Causes.of(report);
        for (Severity severity : Severity.values()) {
            known(
                    severity,
                    causes.stream()
                            .filter(cause -> cause.known() != null && cause.severity() == severity)
                            .toList());
        }
    }

    /** Writes what is known of one severity, folded where no program would notice. */
    private void known(Severity severity, List<Cause> causes) {
        if (causes.isEmpty()) {
            return;
        }
        int differences = causes.stream().mapToInt(Cause::count).sum();
        String title = "Known, " + severity.label() + ": " + VerdictLine.count(causes.size(), "change") + " in "
                + VerdictLine.count(differences, "difference") + "; " + text(Glossary.sense(severity, report));
        boolean folded = severity.compareTo(Severity.BEHAVIOURAL) > 0;
        line("");
        line(folded ? "<details><summary>" + title + "</summary>" : "### " + title);
        boolean opened = folded && !cut;
        line("");
        line("| differences | change | what to do | see it again | id |");
        line("| ---: | --- | --- | --- | --- |");
        causes.forEach(this::known);
        if (opened) {
            line("");
            out.append("</details>\n");
        }
    }

    private void known(Cause cause) {
        KnownDifference first = cause.entries().get(0);
        row(
                VerdictLine.number(cause.count()),
                text(Causes.title(first)),
                first.whatToDo() == null ? "" : text(first.whatToDo()),
                cause.reproduction().map(SummaryMarkdown::again).orElse(""),
                cause.entries().stream().map(entry -> code(entry.id())).collect(Collectors.joining("<br>")));
    }

    private static String again(Reproduction how) {
        return ReproductionLines.isShort(how, SHORT) ? code(how.text()) : "in index.html";
    }

    private void stale() {
        if (report.stale().isEmpty()) {
            return;
        }
        line("");
        line("### Known, but no longer there");
        line("");
        for (StaleDifference stale : report.stale()) {
            line("- " + code(stale.id()) + " " + text(stale.title()) + " (" + text(stale.other()) + ")");
        }
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String text) {
        bytes += text.getBytes(StandardCharsets.UTF_8).length + 1;
        cut |= bytes > MOST_BYTES;
        if (!cut) {
            out.append(text).append('\n');
        }
    }

    private void words() {
        if (report.others().isEmpty() || report.differences().isEmpty()) {
            return;
        }
        line("");
        line("<details><summary>What the words mean</summary>");
        boolean opened = !cut;
        line("");
        Glossary.of(report).forEach((word, meaning) -> line("- **" + word + "**: " + text(meaning)));
        if (opened) {
            line("");
            out.append("</details>\n");
        }
    }

    private void end() {
        if (cut) {
            out.append("\n**Cut here, as a summary must not be longer; index.html has everything.**\n");
        }
    }

    /** Returns text that Markdown and HTML show as it is. */
    private static String text(String text) {
        return Columns.plain(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("([\\\\`*_\\[\\]|#~])", "\\\\$1");
    }

    /** Returns text as code, each line by itself; also in a table, where code does not protect a bar. */
    private static String code(String text) {
        List<String> lines = text.lines().toList();
        String more = lines.size() > LINES ? "<br>and " + (lines.size() - LINES) + " more lines" : "";
        return lines.stream()
                        .limit(LINES)
                        .map(line -> code1(Columns.cut(Columns.plain(line), TEXT_LIMIT)))
                        .collect(Collectors.joining("<br>"))
                + more;
    }

    private static String code1(String line) {
        String fence = "`";
        while (line.contains(fence)) {
            fence += "`";
        }
        String padding = fence.length() > 1 || line.isBlank() ? " " : "";
        return fence + padding + line.replace("|", "\\|") + padding + fence;
    }
}
