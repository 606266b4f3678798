package io.kvcompat.report;

import io.kvcompat.diff.DiffReport;

/** Prints what a run or a diff came to as plain text for a terminal. */
public final class TerminalReport {
    private TerminalReport() {}

    /**
     * Returns the report as text, each line ended by a line feed; the last line is the verdict.
     *
     * @param width the greatest width of a line, in columns, 40 or more; wide characters take two
     * @param colours whether to use ANSI colours
     */
    public static String print(DiffReport report, int width, boolean colours) {
        return "";
    }
}
