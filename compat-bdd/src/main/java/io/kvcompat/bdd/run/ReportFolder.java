package io.kvcompat.bdd.run;

import io.kvcompat.diff.DiffReport;
import io.kvcompat.report.Badge;
import io.kvcompat.report.HtmlReport;
import io.kvcompat.report.JunitXml;
import io.kvcompat.report.PairGuide;
import io.kvcompat.report.SummaryMarkdown;
import io.kvcompat.report.coverage.Coverage;
import io.kvcompat.report.coverage.CoverageHtml;
import io.kvcompat.report.coverage.CoverageJson;
import io.kvcompat.report.coverage.LeftOut;
import io.kvcompat.report.history.History;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Writes the reports that are made of what differs, beside diff.json. */
public final class ReportFolder {
    private ReportFolder() {}

    /**
     * Writes {@code index.html}, {@code guide.html}, {@code badge.json}, {@code summary.md} and {@code junit.xml} into {@code out}, which
     * exists.
     */
    public static void write(DiffReport report, Path out) {
        // It takes as long as the others together.
        CompletableFuture<Path> page = Background.begin("page", () -> {
            Path file = out.resolve("index.html");
            HtmlReport.write(report, file);
            return file;
        });
        PairGuide.write(report, out);
        Badge.write(report, out.resolve("badge.json"));
        SummaryMarkdown.write(report, out.resolve("summary.md"));
        JunitXml.write(report, out.resolve("junit.xml"));
        Background.join(page);
    }

    /**
     * Writes {@code index.html} into {@code out} with how the counts went in the runs kept in {@code history}.
     *
     * @throws io.kvcompat.result.ReportException as {@link History#read}
     */
    static void writeTrend(DiffReport report, Path history, Path out) {
        HtmlReport.write(report, History.read(history), out.resolve("index.html"));
    }

    /** Writes {@code coverage.json} and {@code coverage.html} about the reports of a run, and returns what they tell. */
    static List<Coverage> writeCoverage(List<Path> reports) {
        LeftOut leftOut = LeftOut.loadResources(ReportFolder.class.getClassLoader());
        List<Coverage> targets = reports.parallelStream()
                .map(report -> Coverage.ofIncomplete(report, leftOut))
                .toList();
        CoverageJson.write(targets, reports.get(0).resolveSibling("coverage.json"));
        CoverageHtml.write(targets, reports.get(0).resolveSibling("coverage.html"));
        return targets;
    }
}
