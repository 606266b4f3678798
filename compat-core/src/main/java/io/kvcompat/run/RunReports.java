package io.kvcompat.run;

import io.kvcompat.diff.Diff;
import io.kvcompat.diff.DiffJson;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Explanation;
import io.kvcompat.diff.Explanations;
import io.kvcompat.internal.guard.ServerGuard;
import io.kvcompat.result.OutputFolder;
import io.kvcompat.result.ReportException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the reports of a run that has come to its end, elsewhere if need be. */
final class RunReports {
    private final RunConfig config;
    private final List<TargetRun> targets;
    private final List<ScenarioSummary> summaries;
    private final Duration took;
    private final List<String> problems;
    private final List<String> gaps;

    /**
     * @param took how long the run took
     * @param problems what went wrong, one sentence each
     * @param gaps why the reports are not whole; empty where they are
     */
    RunReports(
            RunConfig config,
            List<TargetRun> targets,
            List<ScenarioSummary> summaries,
            Duration took,
            List<String> problems,
            List<String> gaps) {
        this.config = config;
        this.targets = targets;
        this.summaries = summaries;
        this.took = took;
        this.problems = problems;
        this.gaps = gaps;
    }

    /**
     * Writes them into the folder of the run, or into a temporary one where that cannot be written.
     *
     * @param stopped why the run could not record all of it; null where it did
     * @param written is handed the reports of the targets, the baseline's first, before they are compared
     */
    RunReport write(@Nullable String stopped, Consumer<List<Path>> written) {
        try {
            return write(config.out(), stopped, written);
        } catch (ReportException e) {
            String unwritten = stopped == null ? String.valueOf(e.getMessage()) : stopped;
            return write(OutputFolder.elsewhere(), unwritten, written);
        }
    }

    private RunReport write(Path out, @Nullable String unwritten, Consumer<List<Path>> written) {
        SortedMap<String, Path> reports = new TreeMap<>();
        for (TargetRun target : targets) {
            target.writeReport(took, gaps, out);
            reports.put(target.target().name(), target.reportFile());
        }
        List<Path> files = targets.stream().map(TargetRun::reportFile).toList();
        written.accept(files);
        DiffReport compared = Diff.ofIncomplete(files.get(0), files.subList(1, files.size()), config.known())
                .allowingUncompared(config.allowUncompared());
        Diagnosis diagnosis = new Diagnosis(targets, config.diagnosis());
        if (problems.isEmpty()) {
            diagnosis.into(compared);
        }
        List<String> remarks = differingSettings();
        remarks.addAll(diagnosis.remarks());
        Explanations.write(diagnosis.found(), out);
        DiffReport diff = Explanation.apply(diagnosis.found(), compared);
        DiffJson.write(diff, out.resolve("diff.json"));
        return new RunReport(
                targets.stream().map(TargetRun::header).toList(),
                Summaries.merge(summaries),
                diff,
                reports,
                List.copyOf(remarks),
                List.copyOf(problems),
                out,
                unwritten);
    }

    /** Names what is set otherwise on external servers than when the first setting was changed. */
    private List<String> differingSettings() {
        List<String> remarks = new ArrayList<>();
        for (TargetRun target : targets) {
            List<String> differing =
                    target.guard().map(ServerGuard::differingSettings).orElse(List.of());
            if (!differing.isEmpty()) {
                remarks.add("Settings of " + target.target().name() + " are not as at the start of the run: "
                        + String.join(", ", differing));
            }
        }
        return remarks;
    }
}
