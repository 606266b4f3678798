package io.kvcompat.bdd.session;

import io.kvcompat.diff.DiffReport;
import io.kvcompat.report.JunitXml;
import io.kvcompat.report.SummaryMarkdown;
import java.nio.file.Path;

/** Writes the reports that are made of what differs, beside diff.json. */
public final class ReportFolder {
    private ReportFolder() {}

    /** Writes {@code summary.md} and {@code junit.xml} into {@code out}, which exists. */
    public static void write(DiffReport report, Path out) {
        SummaryMarkdown.write(report, out.resolve("summary.md"));
        JunitXml.write(report, out.resolve("junit.xml"));
    }
}
