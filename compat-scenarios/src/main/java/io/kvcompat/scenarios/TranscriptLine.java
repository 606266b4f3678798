package io.kvcompat.scenarios;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of a transcript.
 *
 * @param command what stands before the arrow, a line of a block
 * @param expectation what stands after it; null for none
 * @param exact whether it is compared exactly, whatever the servers promise
 */
record TranscriptLine(String command, @Nullable Expectation expectation, boolean exact) {
    private static final Pattern ARROW = Pattern.compile("(.*?)\\s(=>|=~)\\s(.*)");

    static TranscriptLine parse(String raw) {
        String line = raw.strip();
        Matcher arrow = ARROW.matcher(line);
        if (line.startsWith("#") || !arrow.matches()) {
            boolean exact = line.endsWith(" ==") && !line.startsWith("#");
            return new TranscriptLine(
                    exact ? line.substring(0, line.length() - 3).strip() : line, null, exact);
        }
        boolean anyOrder = arrow.group(2).equals("=~");
        return new TranscriptLine(
                arrow.group(1).strip(), Expectation.parse(arrow.group(3).strip(), anyOrder), false);
    }
}
