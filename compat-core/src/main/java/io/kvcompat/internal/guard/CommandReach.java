package io.kvcompat.internal.guard;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells from a command alone what it reaches beyond named keys of its own database: the one place that knows.
 *
 * <p>What only the server can tell (whose a user or a script is, what a command does that is not known here) is told by
 * {@link ServerGuard}.
 */
public final class CommandReach {
    private CommandReach() {}

    /**
     * Returns what {@code command} reaches.
     *
     * @param databases those of the server, one of which the session is in
     */
    public static Set<CommandEffect> of(Command command, Databases databases) {
        String name = command.name();
        Set<CommandEffect> plain = ReachTable.of(name);
        if (plain == ReachTable.BY_ARGUMENTS) {
            return ArgumentRules.of(name, command.parts(), databases);
        }
        if (command.parts().size() == 1) {
            return plain == null ? unknown() : plain;
        }
        if (plain != null && !hasSubcommands(name)) {
            return plain;
        }
        String full = name + ":" + word(command.parts(), 1);
        Set<CommandEffect> sub = ReachTable.of(full);
        if (sub == ReachTable.BY_ARGUMENTS) {
            return ArgumentRules.of(full, command.parts(), databases);
        }
        if (sub != null) {
            return sub;
        }
        return plain == null ? unknown() : plain;
    }

    private static boolean hasSubcommands(String name) {
        return switch (name) {
            case "CLUSTER", "COMMAND", "DEBUG", "MODULE" -> true;
            default -> false;
        };
    }

    /** Returns what a script reaches that calls {@code words}, of which those are null that its text does not tell. */
    static Set<CommandEffect> ofScriptCall(List<@Nullable String> words, Databases databases) {
        String first = words.get(0);
        if (first == null) {
            return EnumSet.of(CommandEffect.INTERPRETER);
        }
        String name = first.toUpperCase(Locale.ROOT);
        boolean told = !words.contains(null);
        if (told) {
            return of(Command.of(words.toArray(new String[0])), databases);
        }
        Set<CommandEffect> plain = ReachTable.of(name);
        return plain == null || plain == ReachTable.BY_ARGUMENTS || hasSubcommands(name)
                ? EnumSet.of(CommandEffect.INTERPRETER)
                : plain;
    }

    /** Returns the part at {@code index} in upper case; empty where there is none. */
    static String word(List<Bytes> parts, int index) {
        return index < parts.size() ? parts.get(index).utf8().toUpperCase(Locale.ROOT) : "";
    }

    static Set<CommandEffect> unknown() {
        return EnumSet.of(CommandEffect.UNKNOWN);
    }
}
