package io.kvcompat.bdd.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a server of one kind answer otherwise by the names of its commands: not by a setting, which the suite would explain,
 * and not by scripts, which it does not run on a server that was there before.
 *
 * <p>INCR counts down, INCRBY too, and STRLEN is LLEN, which refuses strings.
 */
final class SwappedCommands {
    private SwappedCommands() {}

    /** Returns what a server is started with. */
    static List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        rename(arguments, "INCR", "FORMER-INCR");
        rename(arguments, "DECR", "INCR");
        rename(arguments, "INCRBY", "FORMER-INCRBY");
        rename(arguments, "DECRBY", "INCRBY");
        rename(arguments, "STRLEN", "FORMER-STRLEN");
        rename(arguments, "LLEN", "STRLEN");
        return arguments;
    }

    private static void rename(List<String> arguments, String from, String to) {
        arguments.addAll(List.of("--rename-command", from, to));
    }
}
