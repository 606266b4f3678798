package io.kvcompat.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text in columns, as wide as needed; where that is too wide, the first column gives way before the others. */
final class Table {
    private static final int GAP = 2;

    private static final int NARROWEST = 8;

    private static final int NARROWEST_FIRST = 16;

    private final List<List<String>> rows = new ArrayList<>();

    void row(String... cells) {
        row(Arrays.asList(cells));
    }

    void row(List<String> cells) {
        rows.add(cells.stream().map(Columns::plain).toList());
    }

    /** Returns the lines; columns give way where the table is wider than {@code width}. */
    List<String> lines(int width) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Columns.width(row.get(i)));
            }
        }
        narrow(widths, width - GAP * Math.max(0, columns - 1));
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static void narrow(int[] widths, int available) {
        while (Arrays.stream(widths).sum() > available) {
            int widest = 0;
            for (int i = widths[0] > NARROWEST_FIRST ? widths.length : 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                return;
            }
            widths[widest]--;
        }
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(Columns.pad(Columns.cut(row.get(i), widths[i]), widths[i] + GAP));
        }
        return line.toString().stripTrailing();
    }
}
