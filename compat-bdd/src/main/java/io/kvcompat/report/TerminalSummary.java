package io.kvcompat.report;

import io.kvcompat.comparison.Severity;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.LaneFailure;
import io.kvcompat.diff.Verdict;
import io.kvcompat.known.StaleDifference;
import io.kvcompat.result.Outcome.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints on one screen what a run or a diff came to: the verdict, who was compared, what breaks, what to do next and where
 * the page is. All else stands in the files, and in {@link TerminalReport}.
 */
public final class TerminalSummary {
    private static final int NARROW = 40;

    /** Lines of each list; with all lists full it is still one screen of 50 lines. */
    private static final int MOST = 10;

    private static final int MOST_BREAKING = 20;
    private static final int MOST_REASONS = 3;

    private final DiffReport report;
    private final String out;
    private final int width;
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    private TerminalSummary(DiffReport report, String out, int width, boolean colours) {
        this.report = report;
        this.out = out;
        this.width = Math.max(NARROW, width);
        this.style = new Style(colours);
    }

    /**
     * Returns the summary as text, each line ended by a line feed; the first lines are the verdict.
     *
     * @param out the folder of the reports, as the user would write it
     * @param width the greatest width of a line, in columns, 40 or more; wide characters take two
     * @param colours whether to use ANSI colours
     */
    public static String print(DiffReport report, String out, int width, boolean colours) {
        TerminalSummary summary = new TerminalSummary(report, out, width, colours);
        summary.verdict();
        summary.targets();
        summary.failures();
        summary.unexpected();
        summary.breaking();
        summary.rest();
        summary.next();
        return String.join("\n", summary.lines) + "\n";
    }

    private void verdict() {
        String verdict = VerdictLine.word(report) + ": " + VerdictLine.meaning(report);
        for (String line : Columns.wrap(Columns.plain(verdict), width)) {
            lines.add(
                    switch (VerdictLine.tone(report)) {
                        case GOOD -> style.good(line);
                        case CAUTION -> style.warning(line);
                        case BAD -> style.bad(line);
                    });
        }
        lines.addAll(Columns.wrap(Columns.plain(VerdictLine.capital(VerdictLine.numbers(report)) + "."), width));
    }

    private void targets() {
        lines.add("");
        lines.addAll(Headline.targets(report, width));
        for (String warning : Headline.warnings(report)) {
            Columns.wrap("WARNING " + warning, width).forEach(line -> lines.add(style.warning(line)));
        }
        reasons("Skipped", skips());
    }

    private Map<String, Integer> skips() {
        Map<String, Set<String>> targets = new LinkedHashMap<>();
        Map<String, Set<String>> scenarios = new LinkedHashMap<>();
        report.scenarios()
                .forEach(row -> row.lanes()
                        .forEach((target, lanes) -> lanes.stream()
                                .filter(lane -> lane.outcome().status() == Status.SKIPPED)
                                .map(lane -> String.valueOf(lane.outcome().reason()))
                                .forEach(reason -> {
                                    targets.computeIfAbsent(reason, key -> new LinkedHashSet<>())
                                            .add(target);
                                    scenarios
                                            .computeIfAbsent(reason, key -> new LinkedHashSet<>())
                                            .add(row.scenario().id());
                                })));
        Map<String, Integer> reasons = new LinkedHashMap<>();
        targets.forEach((reason, on) -> reasons.put(
                "on " + String.join(", ", on) + ": " + reason,
                scenarios.getOrDefault(reason, Set.of()).size()));
        return reasons;
    }

    private void failures() {
        Map<String, Integer> texts = new LinkedHashMap<>();
        for (LaneFailure failure : report.failures()) {
            texts.merge(failure.scenario() + ": " + failure.text(), 1, Integer::sum);
        }
        if (!texts.isEmpty()) {
            lines.add("");
            reasons("Failed, not by a difference", texts);
        }
    }

    private void reasons(String title, Map<String, Integer> reasons) {
        reasons.entrySet().stream()
                .limit(MOST_REASONS)
                .forEach(entry -> line(title + " " + (entry.getValue() == 1 ? "" : "(" + entry.getValue() + " times) ")
                        + entry.getKey()));
        if (reasons.size() > MOST_REASONS) {
            line(title + " for " + (reasons.size() - MOST_REASONS) + " more reasons");
        }
    }

    private void unexpected() {
        List<UnexpectedChange> changes = UnexpectedChange.of(report);
        if (changes.isEmpty()) {
            return;
        }
        heading("New, in no catalogue");
        for (UnexpectedChange change : changes.subList(0, Math.min(MOST, changes.size()))) {
            line(String.format(
                    Locale.ROOT,
                    "%,6d  %s  %s",
                    change.count(),
                    change.severity().label(),
                    change.text()));
        }
        if (changes.size() > MOST) {
            line("     …  " + VerdictLine.count(changes.size() - MOST, "more change"));
        }
    }

    private void breaking() {
        List<Cause> breaking = known(Severity.BREAKING);
        if (breaking.isEmpty()) {
            return;
        }
        heading("What breaks: " + Glossary.sense(Severity.BREAKING, report));
        List<Cause> shown = breaking.subList(0, Math.min(MOST_BREAKING, breaking.size()));
        // The title is what one reads: where it leaves no room for the id, that stands in the page.
        int widest = shown.stream()
                .mapToInt(cause -> Columns.width(row(cause, true)))
                .max()
                .orElse(0);
        shown.forEach(cause -> line(row(cause, widest <= width)));
        if (breaking.size() > MOST_BREAKING) {
            line("     …  " + VerdictLine.count(breaking.size() - MOST_BREAKING, "more change"));
        }
    }

    private static String row(Cause cause, boolean withId) {
        String row = String.format(
                Locale.ROOT,
                "%,6d  %s",
                cause.count(),
                Causes.title(cause.entries().get(0)));
        return withId ? row + "   [" + cause.entries().get(0).id() + "]" : row;
    }

    private List<Cause> known(Severity severity) {
        return Causes.of(report).stream()
                .filter(cause -> cause.verdict() == Verdict.KNOWN && cause.severity() == severity)
                .toList();
    }

    private void rest() {
        List<String> parts = new ArrayList<>();
        add(parts, known(Severity.BEHAVIOURAL), "other results");
        add(parts, known(Severity.COSMETIC), "other texts");
        add(parts, known(Severity.INFORMATIONAL), "nothing that a program would notice");
        if (!parts.isEmpty()) {
            lines.add("");
            wrapped("Known besides: " + String.join(", ", parts), 0);
        }
        List<String> stale =
                report.stale().stream().map(StaleDifference::id).distinct().toList();
        if (!stale.isEmpty()) {
            wrapped("Stale, known and not seen: " + some(stale), 0);
        }
    }

    private static void add(List<String> parts, List<Cause> causes, String what) {
        if (!causes.isEmpty()) {
            parts.add(VerdictLine.count(causes.size(), "change") + " with " + what);
        }
    }

    private void next() {
        lines.add("");
        next("Read", "whom it hits and what to do: " + out + "/index.html");
        PairGuide.of(report).forEach(guide -> next("Guide", "how to move: " + out + "/" + guide.file()));
        if (report.totals().unexpected() > 0) {
            next(
                    "Accept",
                    "what is meant: compat accept --known FILE --owner WHO --reason WHY --expires DATE --report " + out
                            + "/diff.json");
        } else if (report.totals().known() > 0) {
            next("Find", "what of it touches your program: compat impact --from SPEC --source DIR");
        }
        next("Show", "every change here: --verbose");
    }

    private void next(String what, String how) {
        String label = String.format(Locale.ROOT, "%-7s ", what);
        List<String> parts = Columns.wrap(Columns.plain(how), width - label.length());
        for (int i = 0; i < parts.size(); i++) {
            lines.add((i == 0 ? label : " ".repeat(label.length())) + parts.get(i));
        }
    }

    private static String some(List<String> all) {
        String rest = all.size() > MOST_REASONS ? " and " + (all.size() - MOST_REASONS) + " more" : "";
        return all.stream().limit(MOST_REASONS).collect(Collectors.joining(", ")) + rest;
    }

    /** Adds a text, its further lines indented. */
    private void wrapped(String text, int indent) {
        List<String> parts = Columns.wrap(Columns.plain(text), width - indent);
        for (int i = 0; i < parts.size(); i++) {
            lines.add((i == 0 ? "" : " ".repeat(indent)) + parts.get(i));
        }
    }

    private void heading(String text) {
        lines.add("");
        lines.add(style.bold(Columns.cut(Columns.plain(text), width)));
    }

    private void line(String text) {
        lines.add(Columns.cut(Columns.plain(text), width));
    }
}
