package io.kvcompat.report;

import io.kvcompat.comparison.Severity;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.DiffTotals;
import io.kvcompat.diff.NoisyCommand;
import io.kvcompat.diff.UncomparedCommand;
import io.kvcompat.diff.Verdict;
import io.kvcompat.result.Outcome.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The verdict: a word, what it means for programs, and how much really ran; the same words in every report. */
final class VerdictLine {
    /** How a verdict looks. */
    enum Tone {
        /** Nothing that a program would notice. */
        GOOD,
        /** Nothing new, but known changes that programs notice: no failure, and no leave to move either. */
        CAUTION,
        /** Something new, or something that failed. */
        BAD
    }

    /** Commands in the verdict's line. */
    private static final int MOST_NAMED = 5;

    private final DiffReport report;
    private final List<Cause> causes;

    private VerdictLine(DiffReport report, List<Cause> causes) {
        this.report = report;
        this.causes = causes;
    }

    /** Returns the verdict in one line. */
    static String of(DiffReport report) {
        VerdictLine line = new VerdictLine(report, Causes.of(report));
        return line.word() + ": " + line.meaning() + " " + capital(line.numbers());
    }

    /** Returns the first word, or words, of the line. */
    static String word(DiffReport report) {
        return new VerdictLine(report, Causes.of(report)).word();
    }

    /** Returns what the verdict means for programs, new and known apart: a sentence or two. */
    static String meaning(DiffReport report) {
        return new VerdictLine(report, Causes.of(report)).meaning();
    }

    /** Returns how much ran, and how much was found, each number with its unit. */
    static String numbers(DiffReport report) {
        return new VerdictLine(report, Causes.of(report)).numbers();
    }

    static Tone tone(DiffReport report) {
        return switch (word(report)) {
            case "RECORDED", "AS EXPECTED", "SAME" -> Tone.GOOD;
            case "BREAKING, ALL KNOWN", "CHANGED, ALL KNOWN" -> Tone.CAUTION;
            default -> Tone.BAD;
        };
    }

    /** Tells whether nothing new was found and nothing failed; known changes may break programs nevertheless. */
    static boolean isGood(DiffReport report) {
        return tone(report) != Tone.BAD;
    }

    private String word() {
        if (!report.isComplete()) {
            return "INCOMPLETE";
        }
        if (report.totals().unexpected() > 0) {
            return "DIFFERENT";
        }
        if (!report.failures().isEmpty()) {
            return "FAILED";
        }
        if (report.others().isEmpty()) {
            return "RECORDED";
        }
        if (!report.failingUncompared().isEmpty()) {
            return "COMPARED IN PART";
        }
        if (report.totals().compared() == 0) {
            return "NOTHING COMPARED";
        }
        if (changes(Verdict.KNOWN, Severity.BREAKING) > 0) {
            return "BREAKING, ALL KNOWN";
        }
        if (changes(Verdict.KNOWN, Severity.BEHAVIOURAL) > 0) {
            return "CHANGED, ALL KNOWN";
        }
        return report.totals().known() > 0 ? "AS EXPECTED" : "SAME";
    }

    private String meaning() {
        String known = report.totals().known() == 0 ? "" : " Known: " + worst(Verdict.KNOWN) + ".";
        return switch (word()) {
            case "INCOMPLETE" -> "Not everything ran, so that nothing is told of the rest." + known;
            case "DIFFERENT" -> "New, in no catalogue: " + worst(Verdict.UNEXPECTED) + "." + known;
            case "FAILED" -> "No new difference was found, but something failed." + known;
            case "RECORDED" -> "One target ran; nothing was compared.";
            case "NOTHING COMPARED" -> "No scenario ran on both sides.";
            case "COMPARED IN PART" ->
                "No new difference was found, but steps compared nothing: " + uncompared() + "." + known;
            case "SAME" -> "No difference was found.";
            default -> "Nothing new was found." + known;
        };
    }

    /** Names the commands that compared nothing and were not meant to, and why. */
    private String uncompared() {
        List<UncomparedCommand> failing = report.failingUncompared();
        String named = failing.stream()
                .limit(MOST_NAMED)
                .map(one -> Columns.plain(one.command()) + " (" + one.reason().text() + ")")
                .collect(Collectors.joining(", "));
        return failing.size() > MOST_NAMED ? named + " and " + (failing.size() - MOST_NAMED) + " more" : named;
    }

    /** Names the commands of whose replies a part was not compared. */
    private String noisy() {
        List<NoisyCommand> noisy = report.noisy();
        long steps = noisy.stream().mapToLong(NoisyCommand::steps).sum();
        String named = noisy.stream()
                .limit(MOST_NAMED)
                .map(one -> Columns.plain(one.command()))
                .collect(Collectors.joining(", "));
        String more = noisy.size() > MOST_NAMED ? " and " + (noisy.size() - MOST_NAMED) + " more" : "";
        return replies(steps) + " (" + named + more + ")";
    }

    /** Says in plain words how much matters. */
    private String worst(Verdict verdict) {
        long breaking = changes(verdict, Severity.BREAKING);
        long behavioural = changes(verdict, Severity.BEHAVIOURAL);
        if (breaking + behavioural == 0) {
            return "nothing that a program would notice";
        }
        List<String> parts = new ArrayList<>();
        if (breaking > 0) {
            parts.add(count(breaking, "change") + (breaking == 1 ? " breaks" : " break") + " programs");
        }
        if (behavioural > 0) {
            String what = breaking > 0 ? String.valueOf(behavioural) : count(behavioural, "change");
            parts.add(what + (behavioural == 1 ? " gives" : " give") + (breaking > 0 ? " them" : " programs")
                    + " other results");
        }
        return String.join(", ", parts);
    }

    private String numbers() {
        DiffTotals totals = report.totals();
        List<String> parts = new ArrayList<>();
        if (report.others().isEmpty()) {
            parts.add(count(totals.scenarios() - skipped(), "scenario") + " ran on one target, nothing to compare");
        } else {
            parts.add(number(totals.compared()) + " of " + count(totals.scenarios(), "scenario") + " and "
                    + replies(totals.exchanges()) + " compared");
        }
        String skipped = totals.skipped().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " on " + entry.getKey())
                .collect(Collectors.joining(", "));
        parts.add("skipped: " + (skipped.isEmpty() ? "none" : skipped));
        add(parts, outcomes(Status.FAILED), "failed");
        add(parts, outcomes(Status.ERRORED), "errored");
        add(parts, report.failures().size(), "failures that are no difference");
        if (!report.uncompared().isEmpty()) {
            long steps = report.uncompared().stream()
                    .mapToLong(UncomparedCommand::steps)
                    .sum();
            parts.add("compared nothing: " + count(steps, "step"));
        }
        if (!report.noisy().isEmpty()) {
            parts.add("not comparable in part: " + noisy());
        }
        parts.add("unexpected: " + found(Verdict.UNEXPECTED, totals.unexpected()) + following(totals));
        parts.add("known: " + found(Verdict.KNOWN, totals.known()));
        add(parts, report.stale().size(), "stale");
        return String.join("; ", parts);
    }

    /** Returns {@code 136 changes in 4,593 differences}. */
    private String found(Verdict verdict, long differences) {
        return differences == 0
                ? "none"
                : count(changes(verdict), "change") + " in " + count(differences, "difference");
    }

    private static String following(DiffTotals totals) {
        return totals.following() == 0 ? "" : " (" + number(totals.following()) + " may follow from an earlier one)";
    }

    private long changes(Verdict verdict) {
        return causes.stream().filter(cause -> cause.verdict() == verdict).count();
    }

    private long changes(Verdict verdict, Severity severity) {
        return causes.stream()
                .filter(cause -> cause.verdict() == verdict && cause.severity() == severity)
                .count();
    }

    private int skipped() {
        return report.totals().skipped().getOrDefault(report.baseline().target(), 0);
    }

    private static void add(List<String> parts, long count, String what) {
        if (count > 0) {
            parts.add(what + ": " + number(count));
        }
    }

    private long outcomes(Status status) {
        return report.scenarios().stream()
                .flatMap(row -> row.lanes().values().stream())
                .filter(lanes -> ScenarioTable.status(lanes) == status)
                .count();
    }

    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String replies(long count) {
        return number(count) + (count == 1 ? " reply" : " replies");
    }

    static String count(long count, String what) {
        return number(count) + " " + what + (count == 1 ? "" : "s");
    }
}
