package io.kvcompat.diff;

import java.nio.file.Path;

/** Writes {@code diff.json}, described by docs/reference/schema/diff.schema.json. */
public final class DiffJson {
    /** The version of the format, raised by every change that a reader would notice. */
    public static final String SCHEMA = "kvcompat-diff/1";

    private DiffJson() {}

    /**
     * Writes {@code report} to {@code file} atomically, the same bytes for the same report.
     *
     * @throws io.kvcompat.result.ReportException when the file cannot be written
     */
    public static void write(DiffReport report, Path file) {
        DiffWriter.write(report, file);
    }
}
