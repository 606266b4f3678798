package io.kvcompat.run;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.Reply;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the tokens of all commands' arguments from COMMAND DOCS, over a RESP2 session. */
final class CommandOptions {
    private final SortedMap<String, List<String>> options = new TreeMap<>();

    private CommandOptions() {}

    /** Returns them by the command's name in lower case; empty on servers before Redis 7.0, which have none. */
    static SortedMap<String, List<String>> read(Session session) {
        CommandOptions reader = new CommandOptions();
        reader.commands(session.call(Command.of("COMMAND", "DOCS")).reply());
        return reader.options;
    }

    /** Goes through pairs of a name and what is said of it. */
    private void commands(Reply pairs) {
        List<Reply> items = items(pairs);
        for (int i = 0; i + 1 < items.size(); i += 2) {
            String name = ServerSettings.text(items.get(i)).toLowerCase(Locale.ROOT);
            Set<String> tokens = new LinkedHashSet<>();
            arguments(value(items.get(i + 1), "arguments"), tokens);
            if (!tokens.isEmpty()) {
                options.put(name, new ArrayList<>(tokens));
            }
            value(items.get(i + 1), "subcommands").forEach(this::commands);
        }
    }

    private static void arguments(List<Reply> lists, Set<String> tokens) {
        for (Reply list : lists) {
            for (Reply argument : items(list)) {
                value(argument, "token").stream()
                        .map(ServerSettings::text)
                        .filter(token -> token.matches("[A-Za-z].*"))
                        .forEach(token -> tokens.add(token.toUpperCase(Locale.ROOT)));
                arguments(value(argument, "arguments"), tokens);
            }
        }
    }

    /** Returns the value of that name in a flat list of pairs, none or one. */
    private static List<Reply> value(Reply pairs, String name) {
        List<Reply> items = items(pairs);
        for (int i = 0; i + 1 < items.size(); i += 2) {
            if (ServerSettings.text(items.get(i)).equals(name)) {
                return List.of(items.get(i + 1));
            }
        }
        return List.of();
    }

    private static List<Reply> items(Reply reply) {
        return reply instanceof ArrayReply array ? array.items() : List.of();
    }
}
