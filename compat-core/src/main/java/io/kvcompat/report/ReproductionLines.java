package io.kvcompat.report;

import io.kvcompat.reproduction.Reproduction;
import io.kvcompat.reproduction.Reproduction.Form;
import java.util.ArrayList;
import java.util.List;

/** What a terminal shows of how to see a difference again: a few lines whole, of more where they are. */
final class ReproductionLines {
    private static final int MOST = 6;

    private ReproductionLines() {}

    /** Returns lines of which none is wider than {@code width}; lines to be pasted are not broken. */
    static List<String> of(Reproduction reproduction, int width) {
        List<String> lines = reproduction.lines();
        String where = reproduction.form() == Form.SCENARIO ? "again: " : "again in " + reproduction.start() + ": ";
        if (reproduction.form() == Form.SCRIPT) {
            return Columns.wrap("again: by the shell script in index.html and diff.json", width);
        }
        if (lines.size() == 1 && Columns.width(where + lines.get(0)) <= width) {
            return List.of(where + Columns.plain(lines.get(0)));
        }
        if (lines.size() > MOST || lines.stream().anyMatch(line -> Columns.width(line) + 2 > width)) {
            return Columns.wrap(where + "the lines in index.html and diff.json", width);
        }
        List<String> shown = new ArrayList<>(List.of(where.stripTrailing()));
        lines.forEach(line -> shown.add("  " + Columns.plain(line)));
        return shown;
    }
}
