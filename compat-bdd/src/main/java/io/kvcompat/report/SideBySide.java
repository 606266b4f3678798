package io.kvcompat.report;

import io.kvcompat.diff.Difference;
import java.util.ArrayList;
import java.util.List;

/** The two texts of a difference beside each other; below each other where the terminal is narrow. */
final class SideBySide {
    private static final String INDENT = "     ";

    private static final int NARROW = 80;

    /** Longer replies are in the reports. */
    private static final int MOST_LINES = 12;

    private SideBySide() {}

    static List<String> lines(Difference difference, int width, Style style) {
        int available = width - INDENT.length();
        if (width < NARROW) {
            List<String> lines = new ArrayList<>();
            lines.add(INDENT + style.faint(name(difference.baseline())));
            side(difference.baselineText(), available).forEach(line -> lines.add(INDENT + line));
            lines.add(INDENT + style.faint(name(difference.other())));
            side(difference.otherText(), available).forEach(line -> lines.add(INDENT + line));
            return lines;
        }
        int column = (available - 3) / 2;
        List<String> left = side(difference.baselineText(), column);
        List<String> right = side(difference.otherText(), column);
        List<String> lines = new ArrayList<>();
        lines.add(INDENT
                + style.faint(row(Columns.cut(name(difference.baseline()), column), name(difference.other()), column)));
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            lines.add(INDENT + row(i < left.size() ? left.get(i) : "", i < right.size() ? right.get(i) : "", column));
        }
        return lines;
    }

    private static String row(String left, String right, int column) {
        return (Columns.pad(left, column) + " | " + Columns.cut(right, column)).stripTrailing();
    }

    private static String name(String target) {
        return Columns.plain(target) + ":";
    }

    private static List<String> side(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.addAll(Columns.wrap(Columns.plain(line), width));
        }
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> head = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
        head.add("… " + (lines.size() - head.size()) + " more lines");
        return head;
    }
}
