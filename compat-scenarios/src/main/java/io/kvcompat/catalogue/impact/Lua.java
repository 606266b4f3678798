package io.kvcompat.catalogue.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is told from a Lua script without running it. */
final class Lua {
    private static final Pattern CALL =
            Pattern.compile("(?:redis|server)\\s*\\.\\s*p?call\\s*\\(?\\s*(['\"])([A-Za-z][A-Za-z._-]{1,30})\\1");

    private static final Pattern SCRIPT =
            Pattern.compile("\\b(?:redis|server)\\s*\\.\\s*(?:p?call|error_reply|status_reply"
                    + "|sha1hex|setresp|log|register_function|acl_check_cmd)\\b|\\bKEYS\\s*\\[|\\bARGV\\s*\\[");

    private Lua() {}

    /** Tells whether a literal is a script. */
    static boolean isScript(String text) {
        return text.length() > 10 && SCRIPT.matcher(text).find();
    }

    /** Returns the commands that a script calls, in upper case. */
    static List<String> commands(String code) {
        List<String> commands = new ArrayList<>();
        Matcher call = CALL.matcher(code);
        while (call.find()) {
            commands.add(call.group(2).toUpperCase(Locale.ROOT));
        }
        return commands;
    }

    /** Tells whether code uses a name, {@code os.clock} say. */
    static boolean uses(String code, String name) {
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "(?!\\w)")
                .matcher(code)
                .find();
    }
}
