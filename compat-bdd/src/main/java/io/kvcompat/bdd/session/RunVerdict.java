package io.kvcompat.bdd.session;

import io.kvcompat.run.RunReport;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a run as a whole is good.
 *
 * @param asForeseen whether there is no unexpected difference and no failure; the report tells them
 * @param known how many differences are known
 * @param mishaps see {@link CompatRun#mishaps()}
 * @param problems what prevents the result from being whole
 */
public record RunVerdict(boolean asForeseen, long known, List<String> mishaps, List<String> problems) {
    /** Returns the verdict on a run. */
    public static RunVerdict of(RunReport report, List<String> mishaps) {
        return new RunVerdict(report.diff().isGood(), report.diff().totals().known(), mishaps, report.problems());
    }

    /** Tells whether nothing was found that was not foreseen. */
    public boolean isGood() {
        return asForeseen && mishaps.isEmpty() && problems.isEmpty();
    }

    /** Returns what the report does not tell, one line each. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>(mishaps);
        remarks.addAll(problems);
        return remarks;
    }
}
