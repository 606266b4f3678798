package io.kvcompat.diff;

import io.kvcompat.known.KnownDifferences;
import io.kvcompat.result.ReportReader;
import java.nio.file.Path;
import java.util.List;

/** Compares saved reports. */
public final class Diff {
    private Diff() {}

    /**
     * Compares the report of a baseline with those of other targets, side by side in streams, so that memory does not
     * grow with their length.
     *
     * @param baseline the baseline's report
     * @param others the other reports; none gives a report without differences
     * @throws io.kvcompat.result.ReportException when a file cannot be read, is no whole report, was written by
     *     another schema version, or the reports are about different scenarios or protocols; in one line
     */
    public static DiffReport of(Path baseline, List<Path> others, KnownDifferences known) {
        return new DiffMerge(baseline, others, known, ReportReader::open).run();
    }

    /** As {@link #of}, and takes reports that are marked as incomplete; {@link DiffReport#isComplete} is false then. */
    public static DiffReport ofIncomplete(Path baseline, List<Path> others, KnownDifferences known) {
        return new DiffMerge(baseline, others, known, ReportReader::openIncomplete).run();
    }
}
