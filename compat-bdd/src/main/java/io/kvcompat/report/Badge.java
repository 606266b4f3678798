package io.kvcompat.report;

import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.DiffTotals;
import io.kvcompat.result.ReportFiles;
import io.kvcompat.result.ResultJson;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes {@code badge.json}, which shields.io makes a badge of (its endpoint schema, version 1). */
public final class Badge {
    private Badge() {}

    /**
     * Writes the badge to {@code file}.
     *
     * @throws io.kvcompat.result.ReportException when it cannot be written
     */
    public static void write(DiffReport report, Path file) {
        ReportFiles.write(file, out -> {
            try (JsonGenerator json = ResultJson.generator(out)) {
                json.writeStartObject();
                json.writeNumberProperty("schemaVersion", 1);
                json.writeStringProperty("label", Columns.plain(HtmlSummary.names(report)));
                json.writeStringProperty("message", message(report));
                json.writeStringProperty("color", color(report));
                json.writeBooleanProperty("isError", !VerdictLine.isGood(report));
                json.writeEndObject();
            }
        });
    }

    /** How much ran stands beside the verdict here, too: a badge is all that many see. */
    private static String message(DiffReport report) {
        DiffTotals totals = report.totals();
        String word = VerdictLine.word(report).toLowerCase(Locale.ROOT);
        if (report.others().isEmpty()) {
            return word;
        }
        String found = totals.unexpected() > 0
                ? VerdictLine.count(totals.unexpected(), "unexpected difference")
                : totals.known() > 0 ? VerdictLine.count(Causes.of(report).size(), "known change") : "";
        return word + (found.isEmpty() ? "" : ", " + found) + ", " + totals.compared() + "/" + totals.scenarios()
                + (totals.scenarios() == 1 ? " scenario" : " scenarios");
    }

    private static String color(DiffReport report) {
        if (!VerdictLine.isGood(report)) {
            return "red";
        }
        if (VerdictLine.tone(report) == VerdictLine.Tone.CAUTION) {
            return "orange";
        }
        if (report.others().isEmpty()) {
            return "lightgrey";
        }
        return report.totals().compared() < report.totals().scenarios() ? "yellow" : "brightgreen";
    }
}
