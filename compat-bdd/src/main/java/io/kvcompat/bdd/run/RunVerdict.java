package io.kvcompat.bdd.run;

import io.kvcompat.report.coverage.Coverage;
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
    static RunVerdict of(RunReport report, List<Coverage> coverage, List<String> stepErrors, FailureLimits limits) {
        List<String> lacking = lacking(coverage, limits.minCoverage());
        boolean unlimited = limits.failOn() == FailOn.NEVER;
        boolean good = !limits.areExceededBy(report.diff()) && (unlimited || stepErrors.isEmpty() && lacking.isEmpty());
        List<String> remarks = new ArrayList<>(stepErrors);
        remarks.addAll(lacking);
        remarks.addAll(report.remarks());
        remarks.addAll(report.problems());
        return new RunVerdict(good && report.problems().isEmpty(), remarks, report.problems());
    }

    private static List<String> lacking(List<Coverage> coverage, double least) {
        return coverage.stream()
                .filter(target -> target.percent() < least)
                .map(target -> String.format(
                        Locale.ROOT,
                        "%s: %.1f %% of its commands and options were exercised, less than %s %%; see coverage.html",
                        target.target().target(),
                        target.percent(),
                        least))
                .toList();
    }
}
