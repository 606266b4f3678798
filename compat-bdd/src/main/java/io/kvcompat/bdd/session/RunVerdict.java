package io.kvcompat.bdd.session;

import io.kvcompat.bdd.stage.Findings;
import io.kvcompat.run.RunReport;
import io.kvcompat.run.ScenarioSummary;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a run as a whole is good.
 *
 * @param unexpected how many differences are unexpected
 * @param known how many differences are known
 * @param failures failed checks and errored lanes that no difference shows, each with its scenario's id
 * @param problems what prevents the result from being whole
 */
public record RunVerdict(long unexpected, long known, List<String> failures, List<String> problems) {
    /**
     * Returns the verdict on a run.
     *
     * @param mishaps see {@link CompatRun#mishaps()}
     */
    public static RunVerdict of(RunReport report, List<String> mishaps) {
        List<String> failures = new ArrayList<>(mishaps);
        for (ScenarioSummary summary : report.scenarios()) {
            Findings.of(summary)
                    .failures()
                    .forEach(failure -> failures.add(summary.scenario().id() + ": " + failure));
        }
        return new RunVerdict(
                report.diff().totals().unexpected(), report.diff().totals().known(), failures, report.problems());
    }

    /** Tells whether anything was found that was not foreseen. */
    public boolean isGood() {
        return unexpected == 0 && failures.isEmpty() && problems.isEmpty();
    }
}
