package io.kvcompat.bdd.run;

import io.kvcompat.report.coverage.Coverage;
import io.kvcompat.run.RunReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a run as a whole is good.
 *
 * @param isGood whether nothing of what must not be was found
 * @param remarks what the report does not tell, one line each
 * @param problems what prevents the result from being whole; among the remarks, too
 * @param isUnwritten whether the reports are not where they were wanted, which a remark tells
 */
public record RunVerdict(boolean isGood, List<String> remarks, List<String> problems, boolean isUnwritten) {
    /** Returns the verdict on a run. */
    static RunVerdict of(
            RunReport report,
            List<Coverage> coverage,
            List<String> stepErrors,
            FailureLimits limits,
            @Nullable String unwritten) {
        List<String> lacking = lacking(coverage, limits.minCoverage());
        boolean unlimited = limits.failOn() == FailOn.NEVER;
        boolean good = !limits.areExceededBy(report.diff()) && (unlimited || stepErrors.isEmpty() && lacking.isEmpty());
        List<String> remarks = new ArrayList<>(stepErrors);
        remarks.addAll(lacking);
        remarks.addAll(report.remarks());
        remarks.addAll(report.problems());
        if (unwritten != null) {
            remarks.add(unwritten);
        }
        return new RunVerdict(
                good && report.problems().isEmpty() && unwritten == null,
                remarks,
                report.problems(),
                unwritten != null);
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
