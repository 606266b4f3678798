package io.kvcompat.scenarios.rollback;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds in a server's log why it refused what it was given. */
final class ServerLog {
    private static final Pattern HEAD = Pattern.compile("^\\s*\\d+:[A-Z] \\d+ \\w+ \\d+ [\\d:.]+ [.*#-] ");

    private static final Pattern REASON =
            Pattern.compile("Can't handle RDB|Can't store key|[Ww]rong signature|Unknown command|unknown command"
                    + "|Bad file format|Internal error in RDB|Unknown RDB|Unrecoverable|Error reading the RDB|corrupt"
                    + "|Failed trying to load|Invalid object|Error loading");

    private ServerLog() {}

    /** Returns the first line that gives a reason, without time and process. */
    static Optional<String> reason(String log) {
        return log.lines()
                .filter(line -> REASON.matcher(line).find())
                .map(line -> HEAD.matcher(line).replaceFirst("").strip())
                .findFirst();
    }

    /** Returns what came of a server that did not start. */
    static String refused(String log) {
        return "is refused: " + reason(log).orElse("the server does not start");
    }
}
