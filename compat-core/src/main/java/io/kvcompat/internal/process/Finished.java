package io.kvcompat.internal.process;

import java.util.List;

/**
 * How an external command ended.
 *
 * @param exitCode its exit code; -1 when it did not end in time and was killed
 * @param output what it wrote to its standard output
 * @param errors what it wrote to its standard error
 * @param inTime whether it ended by itself within its time limit
 */
public record Finished(int exitCode, String output, String errors, boolean inTime) {
    /** Tells whether it ended in time with exit code 0. */
    public boolean succeeded() {
        return inTime && exitCode == 0;
    }

    /** Returns its last non-blank line on standard error, or else on standard output: mostly the reason of a failure. */
    public String reason() {
        if (!inTime) {
            return "no answer in time";
        }
        String text = errors.isBlank() ? output : errors;
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty()
                ? "exit code " + exitCode
                : lines.get(lines.size() - 1).strip();
    }
}
