package io.kvcompat.report;

import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.DiffTotals;
import io.kvcompat.result.Outcome.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The verdict in one line, with how much really ran beside it. */
final class VerdictLine {
    private VerdictLine() {}

    static String of(DiffReport report) {
        DiffTotals totals = report.totals();
        List<String> parts = new ArrayList<>();
        if (report.others().isEmpty()) {
            parts.add(
                    count(totals.scenarios() - skipped(report), "scenario") + " ran on one target, nothing to compare");
        } else {
            parts.add(totals.compared() + " of " + count(totals.scenarios(), "scenario") + " and "
                    + count(totals.exchanges(), "exchange") + " compared");
        }
        String skipped = totals.skipped().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " on " + entry.getKey())
                .collect(Collectors.joining(", "));
        parts.add("skipped: " + (skipped.isEmpty() ? "none" : skipped));
        add(parts, outcomes(report, Status.FAILED), "failed");
        add(parts, outcomes(report, Status.ERRORED), "errored");
        add(parts, report.failures().size(), "failures that are no difference");
        parts.add("unexpected: " + totals.unexpected() + following(totals));
        parts.add("known: " + totals.known());
        add(parts, report.stale().size(), "stale");
        return word(report) + ": " + String.join("; ", parts);
    }

    private static String following(DiffTotals totals) {
        return totals.following() == 0 ? "" : " (" + totals.following() + " may follow from an earlier one)";
    }

    private static int skipped(DiffReport report) {
        return report.totals().skipped().getOrDefault(report.baseline().target(), 0);
    }

    private static void add(List<String> parts, long count, String what) {
        if (count > 0) {
            parts.add(what + ": " + count);
        }
    }

    /** Returns the first word of the line. */
    static String word(DiffReport report) {
        if (report.totals().unexpected() > 0) {
            return "DIFFERENT";
        }
        if (!report.failures().isEmpty()) {
            return "FAILED";
        }
        if (report.others().isEmpty()) {
            return "RECORDED";
        }
        if (report.totals().compared() == 0) {
            return "NOTHING COMPARED";
        }
        return report.totals().known() > 0 ? "AS EXPECTED" : "SAME";
    }

    static boolean isGood(DiffReport report) {
        return List.of("RECORDED", "AS EXPECTED", "SAME").contains(word(report));
    }

    private static long outcomes(DiffReport report, Status status) {
        return report.scenarios().stream()
                .flatMap(row -> row.lanes().values().stream())
                .filter(lanes -> ScenarioTable.status(lanes) == status)
                .count();
    }

    static String count(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
