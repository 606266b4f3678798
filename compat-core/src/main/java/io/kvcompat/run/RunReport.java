package io.kvcompat.run;

import io.kvcompat.diff.DiffReport;
import io.kvcompat.result.ReportHeader;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a run came to; the exchanges themselves are in the reports.
 *
 * @param headers of each target, the baseline first
 * @param scenarios in the order of their ids
 * @param diff what differs; with a single target it has no differences
 * @param reports the report of each target, by its name
 * @param remarks what else is to be said, what was looked into and what was not say; one sentence each
 * @param problems what prevents the result from being whole: a target that died, say; one sentence each
 * @param folder where the reports are: what was configured, or a temporary folder where that could not be written
 * @param unwritten why the reports are not where they were wanted, or are cut short; null where they are whole and there
 */
public record RunReport(
        List<ReportHeader> headers,
        List<ScenarioSummary> scenarios,
        DiffReport diff,
        SortedMap<String, Path> reports,
        List<String> remarks,
        List<String> problems,
        Path folder,
        @Nullable String unwritten) {
    @API(status = Status.INTERNAL)
    public RunReport {}
}
