package io.kvcompat.report;

import io.kvcompat.comparison.Kind;
import io.kvcompat.comparison.Severity;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.LaneFailure;
import io.kvcompat.diff.LikelyCause;
import io.kvcompat.diff.SinceVersions;
import io.kvcompat.known.StaleDifference;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Outcome.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints what a run or a diff came to as plain text for a terminal. */
public final class TerminalReport {
    private static final int NARROW = 40;

    private static final int PLACES = 3;

    /** Reasons of skips and failures are told one by one up to here. */
    private static final int REASONS = 10;

    private final DiffReport report;
    private final int width;
    private final Style style;
    private final SinceVersions since;
    private final StringBuilder out = new StringBuilder();

    private TerminalReport(DiffReport report, int width, boolean colours) {
        this.report = report;
        this.width = Math.max(NARROW, width);
        this.style = new Style(colours);
        this.since = SinceVersions.of(report);
    }

    /**
     * Returns the report as text, each line ended by a line feed; the last line is the verdict.
     *
     * @param width the greatest width of a line, in columns, 40 or more; wide characters take two
     * @param colours whether to use ANSI colours
     */
    public static String print(DiffReport report, int width, boolean colours) {
        TerminalReport terminal = new TerminalReport(report, width, colours);
        terminal.head();
        terminal.scenarios();
        terminal.measurements();
        terminal.skipped();
        terminal.failures();
        terminal.unexpected();
        terminal.known();
        terminal.stale();
        terminal.verdict();
        return terminal.out.toString();
    }

    private void head() {
        Headline.lines(report, width).forEach(this::line);
        for (String warning : Headline.warnings(report)) {
            Columns.wrap("WARNING " + warning, width).forEach(line -> line(style.warning(line)));
        }
    }

    private void scenarios() {
        line("");
        List<String> lines = new ScenarioTable(report).lines(width);
        line(style.bold(lines.get(0)));
        lines.subList(1, lines.size()).forEach(this::line);
    }

    private void measurements() {
        List<String> lines = new MeasurementTable(report).lines(width);
        if (!lines.isEmpty()) {
            line("");
            line(style.bold(lines.get(0)));
            lines.subList(1, lines.size()).forEach(this::line);
        }
    }

    /** Tells why scenarios were skipped, one line for all that say the same on the same target. */
    private void skipped() {
        Map<String, List<String>> scenarios = new LinkedHashMap<>();
        report.scenarios()
                .forEach(row -> row.lanes()
                        .forEach((target, lanes) -> lanes.stream()
                                .filter(lane -> lane.outcome().status() == Status.SKIPPED)
                                .map(lane -> target + ": " + reason(lane))
                                .distinct()
                                .forEach(reason -> scenarios
                                        .computeIfAbsent(reason, key -> new ArrayList<>())
                                        .add(row.scenario().id()))));
        reasons("Skipped", scenarios);
    }

    /** Tells what went wrong on all targets alike, or on the only one. */
    private void failures() {
        Map<String, List<String>> scenarios = new LinkedHashMap<>();
        for (LaneFailure failure : report.failures()) {
            scenarios
                    .computeIfAbsent(failure.scenario() + ": " + failure.text(), key -> new ArrayList<>())
                    .add(failure.target() + "/" + failure.protocol());
        }
        reasons("Failed, not by a difference", scenarios);
    }

    private void reasons(String title, Map<String, List<String>> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        heading(title);
        reasons.entrySet().stream()
                .limit(REASONS)
                .forEach(entry -> wrapped("  ", entry.getKey() + " [" + some(entry.getValue()) + "]"));
        if (reasons.size() > REASONS) {
            line("  and " + (reasons.size() - REASONS) + " more reasons");
        }
    }

    private static String reason(LaneResult lane) {
        return Objects.requireNonNullElse(lane.outcome().reason(), "no reason given");
    }

    private void unexpected() {
        List<DifferenceGroup> groups = DifferenceGroup.unexpected(report.differences());
        @Nullable Severity severity = null;
        int number = 0;
        for (DifferenceGroup group : groups) {
            if (group.first().severity() != severity) {
                severity = group.first().severity();
                heading("Unexpected, " + severity.label());
            }
            group(++number, group);
        }
        if (report.totals().unlisted() > 0) {
            line("");
            line("and " + report.totals().unlisted() + " more, counted only");
        }
    }

    private void group(int number, DifferenceGroup group) {
        Difference first = group.plainest();
        String times = group.differences().size() == 1
                ? ""
                : ", " + group.differences().size() + " times";
        String follows = group.follows() ? ", may follow from an earlier difference" : "";
        line("");
        wrapped(
                String.format(Locale.ROOT, "%3d. ", number),
                group.subject() + "   [" + first.kind().label() + times + likely(first) + follows + "]");
        SideBySide.lines(first, width, style).forEach(this::line);
        if (first.note() != null) {
            wrapped("     ", first.note());
        }
        wrapped(
                "     ",
                "in " + some(group.places())
                        + since.of(first).map(versions -> "; " + versions).orElse(""));
        if (first.reproduction() != null) {
            ReproductionLines.of(first.reproduction(), width - 5).forEach(line -> line("     " + line));
        }
    }

    /** Tells the likely cause where the kind does not say as much. */
    private String likely(Difference difference) {
        return switch (LikelyCause.of(difference, report)) {
            case PRODUCT_NAME -> ", only the product's name or version";
            case MISSING -> difference.kind() == Kind.MISSING_COMMAND ? "" : ", an option that one side lacks";
            case SETTING_DEFAULT -> ", only a default setting";
            case ORDER, WORDING, ENGINE -> "";
        };
    }

    private void known() {
        new KnownLines(report, style, width).lines().forEach(this::line);
    }

    private void stale() {
        if (report.stale().isEmpty()) {
            return;
        }
        heading("Known, but no longer there: take the entry out, or narrow its versions");
        for (StaleDifference stale : report.stale()) {
            wrapped("  ", stale.id() + ": " + stale.title() + " (" + stale.other() + ")");
        }
    }

    private void verdict() {
        line("");
        String verdict = Columns.plain(VerdictLine.of(report));
        line(
                switch (VerdictLine.tone(report)) {
                    case GOOD -> style.good(verdict);
                    case CAUTION -> style.warning(verdict);
                    case BAD -> style.bad(verdict);
                });
    }

    private static String some(List<String> all) {
        String rest = all.size() > PLACES ? " and " + (all.size() - PLACES) + " more" : "";
        return all.stream().limit(PLACES).collect(Collectors.joining(", ")) + rest;
    }

    private void heading(String text) {
        line("");
        Columns.wrap(text, width).forEach(line -> line(style.bold(line)));
    }

    /** Prints a text after {@code indent}, its further lines below its first. */
    private void wrapped(String indent, String text) {
        int left = Columns.width(indent);
        List<String> lines = Columns.wrap(Columns.plain(text), width - left);
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? indent : " ".repeat(left)) + lines.get(i));
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
