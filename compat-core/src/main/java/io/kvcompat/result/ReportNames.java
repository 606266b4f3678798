package io.kvcompat.result;

import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** The names of the files that stand beside the reports of the targets in a folder of reports. */
@API(status = Status.INTERNAL)
public final class ReportNames {
    /** The lock of the run under way. */
    public static final String LOCK = ".kvcompat.lock";

    /** All of them, but for the targets' own; written anew by each run. */
    public static final List<String> FILES = List.of(
            "badge.json",
            "coverage.html",
            "coverage.json",
            "cucumber-pass2.html",
            "cucumber-pass2.json",
            "cucumber.html",
            "cucumber.json",
            "diff.json",
            "explanations.json",
            "index.html",
            "junit.xml",
            "summary.md");

    /** What is still being written, see {@link ReportFiles}, and what a run spools. */
    private static final List<String> DRAFTS = List.of(ReportFiles.DRAFT, FileReportSpool.SUFFIX);

    private ReportNames() {}

    /** Tells whether the report of a target of that name would be one of these files. */
    public static boolean isReserved(String target) {
        // Not every file system tells upper case from lower case.
        return FILES.contains(target.toLowerCase(Locale.ROOT) + ".json");
    }

    /** Tells whether a file of that name belongs to an earlier run, and would pass for one of the next when that is cut short. */
    static boolean isStale(String name) {
        return FILES.contains(name) || DRAFTS.stream().anyMatch(name::endsWith);
    }
}
