package io.kvcompat.report;

import io.kvcompat.reproduction.Reproduction;
import io.kvcompat.reproduction.Reproduction.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a terminal shows of how to see a difference again: a few lines whole, of more where they are. */
final class ReproductionLines {
    private static final int MOST = 6;

    private static final int FEW = 4;

    /** The least to type first: a few lines for redis-cli, a scenario of its own, more lines, a script. */
    static final Comparator<Reproduction> BY_EFFORT = Comparator.comparingInt(ReproductionLines::effort)
            .thenComparingInt(how -> how.lines().size())
            .thenComparingLong(Reproduction::length);

    private ReproductionLines() {}

    private static int effort(Reproduction how) {
        return switch (how.form()) {
            case REDIS_CLI -> how.lines().size() <= MOST ? 0 : 2;
            case SCENARIO -> 1;
            case SCRIPT -> 3;
        };
    }

    /** Tells whether there are a few lines, none longer than {@code width}. */
    static boolean isShort(Reproduction how, int width) {
        return how.form() != Form.SCRIPT
                && how.lines().size() <= FEW
                && how.lines().stream().allMatch(line -> Columns.width(line) <= width);
    }

    /** Returns the lines, each after {@code indent}; of what is not short where they are. */
    static List<String> ofKnown(Reproduction how, String indent, int width) {
        if (!isShort(how, width - indent.length() - 2)) {
            String what =
                    how.form() == Form.SCRIPT ? "a shell script" : how.lines().size() + " lines for redis-cli";
            return List.of(indent + "again: " + what + " in index.html");
        }
        return of(how, width - indent.length()).stream()
                .map(line -> indent + line)
                .toList();
    }

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
