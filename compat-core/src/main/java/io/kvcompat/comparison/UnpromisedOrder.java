package io.kvcompat.comparison;

import io.kvcompat.command.Command;
import io.kvcompat.comparison.Loosening.Order;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Commands whose replies come in the order of a hash table of the server, seeded anew at each start, so that two
 * launches of one server differ although no command tip says so.
 *
 * <p>Kept as short as two launches of one server allow; docs/reference/comparing.md lists it with the reasons.
 */
final class UnpromisedOrder {
    /** The servers walk a hash table of settings, commands or channels; no tip is published for the order. */
    private static final Set<String> WITHOUT_TIP =
            Set.of("CONFIG GET", "ACL CAT", "PUBSUB CHANNELS", "PUBSUB SHARDCHANNELS");

    /** The tip is published, and nested lists (subcommands, functions) come from a hash table, too. */
    private static final Set<String> AT_EVERY_DEPTH =
            Set.of("COMMAND", "COMMAND INFO", "COMMAND DOCS", "FUNCTION LIST");

    /** What RESP3 gives as a map comes as a flat list of keys and values in RESP2, and stays together when sorted. */
    private static final Set<String> FLAT_MAPS =
            Set.of("HGETALL", "CONFIG GET", "COMMAND", "COMMAND INFO", "COMMAND DOCS", "FUNCTION LIST");

    private UnpromisedOrder() {}

    static Order of(@Nullable Command command) {
        return isIn(WITHOUT_TIP, command) ? Order.OUTERMOST_FREE : Order.KEPT;
    }

    static Order byTip(@Nullable Command command) {
        return isIn(AT_EVERY_DEPTH, command) ? Order.FREE : Order.OUTERMOST_FREE;
    }

    static boolean isFlatMap(@Nullable Command command) {
        return isIn(FLAT_MAPS, command);
    }

    private static boolean isIn(Set<String> commands, @Nullable Command command) {
        if (command == null) {
            return false;
        }
        // COMMAND alone is not COMMAND COUNT; HGETALL has arguments and no subcommands.
        if (commands.contains(command.name())
                && (command.parts().size() == 1 || !command.name().equals("COMMAND"))) {
            return true;
        }
        return command.parts().size() > 1 && commands.contains(command.name() + " " + subcommand(command));
    }

    private static String subcommand(Command command) {
        // No subcommand is longer; a value may be huge.
        return command.parts().get(1).length() > 64
                ? ""
                : command.parts().get(1).utf8().toUpperCase(Locale.ROOT);
    }
}
