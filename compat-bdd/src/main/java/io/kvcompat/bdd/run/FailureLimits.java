package io.kvcompat.bdd.run;

import io.kvcompat.diff.DiffReport;

/**
 * What fails a run.
 *
 * @param failOn which differences do
 * @param maxDifferences how many unexpected differences do not
 * @param minCoverage the least share of commands and options that must be exercised on each target, in percent
 */
public record FailureLimits(FailOn failOn, long maxDifferences, double minCoverage) {
    /** Tells whether differences or failures are more than may be. */
    public boolean areExceededBy(DiffReport report) {
        boolean unforeseen = !report.failures().isEmpty()
                || !report.failingUncompared().isEmpty()
                || report.totals().unexpected() > maxDifferences;
        return switch (failOn) {
            case NEVER -> false;
            case UNEXPECTED -> unforeseen;
            case ANY -> unforeseen || report.totals().known() + report.totals().unexpected() > maxDifferences;
        };
    }
}
