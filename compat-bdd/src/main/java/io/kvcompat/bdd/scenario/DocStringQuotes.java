package io.kvcompat.bdd.scenario;

import io.kvcompat.command.Command;
import io.kvcompat.command.CommandSyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts three escaped quotes of a docstring back where a command needs them.
 *
 * <p>Gherkin takes {@code \"\"\"} for its own way to write {@code """} in a docstring, so that of
 * {@code SET k "\"\"\"x"} only {@code SET k """"x"} is left, which is no command any more.
 */
final class DocStringQuotes {
    private static final Pattern RUN = Pattern.compile("\"{3,}");
    private static final String ESCAPED = "\\\"\\\"\\\"";

    private DocStringQuotes() {}

    /** Returns {@code text} with the lines mended that can be read as commands only so. */
    static String restore(String text) {
        return text.contains("\"\"\"")
                ? text.lines().map(DocStringQuotes::restoreLine).collect(Collectors.joining("\n"))
                : text;
    }

    private static String restoreLine(String line) {
        return isCommand(line) ? line : restored(line, 0, line);
    }

    /** Tries each place in each run of quotes from {@code from} on; the line as it was when none makes a command of it. */
    private static String restored(String line, int from, String original) {
        Matcher run = RUN.matcher(line);
        if (!run.find(from)) {
            return isCommand(line) ? line : original;
        }
        for (int at = run.start(); at + 3 <= run.end(); at++) {
            String candidate = line.substring(0, at) + ESCAPED + line.substring(at + 3);
            // The quotes that are left of the run go on right after the three.
            String whole = restored(candidate, at + ESCAPED.length(), "");
            if (!whole.isEmpty()) {
                return whole;
            }
        }
        return original;
    }

    private static boolean isCommand(String line) {
        try {
            Command.parse(line);
            return true;
        } catch (CommandSyntaxException e) {
            return line.isBlank();
        }
    }
}
