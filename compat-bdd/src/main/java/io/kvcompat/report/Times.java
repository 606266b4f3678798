package io.kvcompat.report;

import java.util.Locale;

/** Times for people. */
final class Times {
    private Times() {}

    /** Returns nanoseconds in the unit that suits them. */
    static String text(long nanos) {
        if (nanos < 1_000_000_000L) {
            return Math.max(0, Math.round(nanos / 1e6)) + " ms";
        }
        return nanos < 60_000_000_000L
                ? String.format(Locale.ROOT, "%.1f s", nanos / 1e9)
                : nanos / 60_000_000_000L + " min " + nanos / 1_000_000_000L % 60 + " s";
    }
}
