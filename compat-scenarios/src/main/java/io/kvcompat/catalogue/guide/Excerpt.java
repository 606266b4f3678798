package io.kvcompat.catalogue.guide;

/**
 * Two replies, shortened to the place where they differ.
 *
 * @param baseline the baseline's
 * @param other the other's
 */
record Excerpt(String baseline, String other) {
    private static final int LIMIT = 240;

    /** What both have in common before the difference, for the reader to find the place. */
    private static final int BEFORE = 60;

    private static final String CUT = "…";

    static Excerpt of(String baseline, String other) {
        String ours = baseline.strip();
        String theirs = other.strip();
        if (ours.length() <= LIMIT && theirs.length() <= LIMIT) {
            return new Excerpt(ours, theirs);
        }
        int common = 0;
        while (common < Math.min(ours.length(), theirs.length()) && ours.charAt(common) == theirs.charAt(common)) {
            common++;
        }
        int start = common <= BEFORE * 2 ? 0 : common - BEFORE;
        return new Excerpt(part(ours, start), part(theirs, start));
    }

    /** Returns a text that need not be compared, shortened. */
    static String of(String text) {
        return part(text.strip(), 0);
    }

    private static String part(String text, int start) {
        int from = inside(text, start);
        int to = inside(text, Math.min(text.length(), from + LIMIT));
        return (from > 0 ? CUT : "") + text.substring(from, to) + (to < text.length() ? CUT : "");
    }

    /** Splits no surrogate pair. */
    private static int inside(String text, int index) {
        return index > 0
                        && index < text.length()
                        && Character.isLowSurrogate(text.charAt(index))
                        && Character.isHighSurrogate(text.charAt(index - 1))
                ? index - 1
                : Math.min(index, text.length());
    }
}
