package io.kvcompat.scenarios;

import io.kvcompat.reply.ReplySyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a script.
 *
 * @param command what stands before the arrow, a line of a block
 * @param expectation what stands after it; null for none
 * @param exact whether it is compared exactly, whatever the servers promise
 */
record ScriptLine(String command, @Nullable Expectation expectation, boolean exact) {
    private static final Set<String> ARROWS = Set.of(" => ", " =~ ", " == ");

    static ScriptLine parse(String raw) {
        String line = raw.strip();
        int arrow = line.startsWith("#") ? -1 : arrow(line);
        if (arrow >= 0) {
            char kind = line.charAt(arrow + 2);
            Expectation expected = Expectation.parse(line.substring(arrow + 4).strip(), kind == '~');
            return new ScriptLine(line.substring(0, arrow).strip(), expected, kind == '=');
        }
        if (line.endsWith(" =>") || line.endsWith(" =~")) {
            throw new ReplySyntaxException("no reply stands after the arrow");
        }
        boolean exact = line.endsWith(" ==") && !line.startsWith("#");
        return new ScriptLine(exact ? line.substring(0, line.length() - 3).strip() : line, null, exact);
    }

    /** Returns where the first arrow outside of quotes begins, -1 where there is none; quotes are redis-cli's. */
    private static int arrow(String line) {
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                if (c == '\\' && (quote == '"' || line.startsWith("'", i + 1))) {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == ' ' && i + 4 <= line.length() && ARROWS.contains(line.substring(i, i + 4))) {
                return i;
            }
        }
        return -1;
    }
}
