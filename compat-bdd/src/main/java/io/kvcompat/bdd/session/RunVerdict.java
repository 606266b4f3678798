package io.kvcompat.bdd.session;

import io.kvcompat.coverage.Coverage;
import io.kvcompat.coverage.LeftOut;
import io.kvcompat.run.RunReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether a run as a whole is good.
 *
 * @param isGood whether nothing of what must not be was found
 * @param remarks what the report does not tell, one line each
 * @param problems what prevents the result from being whole; among the remarks, too
 */
public record RunVerdict(boolean isGood, List<String> remarks, List<String> problems) {
    /** Returns the verdict on a run. */
    public static RunVerdict of(RunReport report, List<String> mishaps, FailureLimits limits) {
        List<String> lacking = lacking(report, limits.minCoverage());
        boolean unlimited = limits.failOn() == FailOn.NEVER;
        boolean good = !limits.areExceededBy(report.diff()) && (unlimited || mishaps.isEmpty() && lacking.isEmpty());
        List<String> remarks = new ArrayList<>(mishaps);
        remarks.addAll(lacking);
        remarks.addAll(report.problems());
        return new RunVerdict(good && report.problems().isEmpty(), remarks, report.problems());
    }

    private static List<String> lacking(RunReport report, double least) {
        if (least == 0) {
            return List.of();
        }
        LeftOut leftOut = LeftOut.loadResources(RunVerdict.class.getClassLoader());
        List<String> lacking = new ArrayList<>();
        report.reports().forEach((target, file) -> {
            double percent = Coverage.of(file, leftOut).percent();
            if (percent < least) {
                lacking.add(String.format(
                        Locale.ROOT,
                        "%s: %.1f %% of its commands and options were exercised, less than %s %%; see coverage.html",
                        target,
                        percent,
                        least));
            }
        });
        return lacking;
    }
}
