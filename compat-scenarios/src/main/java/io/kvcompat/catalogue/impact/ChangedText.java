package io.kvcompat.catalogue.impact;

import java.util.List;

/**
 * A text that a server sends or logs, and what stands in its place on the other server.
 *
 * @param entry the entry of the catalogue that says so
 * @param kind what it is
 * @param baseline the text, without the minus sign of an error
 * @param others what the other server says instead, in each case that was measured
 */
record ChangedText(String entry, Kind kind, String baseline, List<String> others) {
    ChangedText {
        others = List.copyOf(others);
    }

    /** What a text is. */
    enum Kind {
        /** An error that a command is answered. */
        ERROR,
        /** A line of the log, or what the server's program prints. */
        OUTPUT
    }
}
