package io.kvcompat.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures, pads, cuts and wraps text by the columns that it takes on a terminal.
 *
 * <p>Written here because the table libraries count characters (ascii-table), and those that know wide characters
 * bring a command line or a terminal along (picocli, JLine), which what embeds this has no use for.
 */
public final class Columns {
    private Columns() {}

    /** Returns the width of a character by Unicode's East Asian Width: 2 for wide, 0 for combining, else 1. */
    static int width(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || codePoint >= 0x1160 && codePoint <= 0x11FF) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= 0x1100 && codePoint <= 0x115F
                || codePoint >= 0x2E80 && codePoint <= 0x303E
                || codePoint >= 0x3041 && codePoint <= 0xA4CF
                || codePoint >= 0xA960 && codePoint <= 0xA97F
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFE30 && codePoint <= 0xFE6F
                || codePoint >= 0xFF00 && codePoint <= 0xFF60
                || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
                || codePoint >= 0x1F300 && codePoint <= 0x1F64F
                || codePoint >= 0x1F680 && codePoint <= 0x1F6FF
                || codePoint >= 0x1F900 && codePoint <= 0x1FAFF
                || codePoint >= 0x20000 && codePoint <= 0x3FFFD;
    }

    /** Returns how many columns a text takes. */
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /** Returns the text with what would move the cursor or change colours replaced. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || isBidirectional(c) ? c == '\n' ? ' ' : 0xFFFD : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Marks that reorder what follows could make a reply look like another one. */
    private static boolean isBidirectional(int codePoint) {
        return codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** Returns the text cut to {@code width} columns, the last one an ellipsis where something was cut. */
    public static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        return text.substring(0, fitting(text, 0, width - 1)) + "…";
    }

    /** Returns the text in lines of at most {@code width} columns, broken at blanks where there are any; paths stay whole. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            wrapLine(line, width, lines);
        }
        return lines;
    }

    private static void wrapLine(String line, int width, List<String> lines) {
        int start = 0;
        while (width(line.substring(start)) > width) {
            int end = fitting(line, start, width);
            int blank = line.lastIndexOf(' ', end);
            int next = line.indexOf(' ', end) < 0 ? line.length() : line.indexOf(' ', end);
            if (blank < end && isPath(line.substring(Math.max(start, blank + 1), next))) {
                // On a line of its own: one that is broken cannot be copied.
                end = blank > start ? blank : next;
            } else if (blank > start + (end - start) / 2) {
                end = blank;
            }
            lines.add(line.substring(start, end).stripTrailing());
            start = end;
            while (start < line.length() && line.charAt(start) == ' ') {
                start++;
            }
        }
        lines.add(line.substring(start));
    }

    private static boolean isPath(String word) {
        return word.indexOf('/') >= 0;
    }

    /** Returns the index up to which {@code text} from {@code start} fits into {@code width}; past one character at least. */
    private static int fitting(String text, int start, int width) {
        int end = start;
        int used = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            used += width(codePoint);
            if (used > width && end > start) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }
}
