package io.kvcompat.proxy;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.internal.wire.CommandTable;
import io.kvcompat.internal.wire.CommandTraits;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SetReply;
import io.kvcompat.reply.SimpleStringReply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads what a server says of its commands. */
final class CommandTables {
    /** Where a server does not list its commands, as a proxy or a managed one may. */
    private static final List<String> BLOCKING = List.of(
            "BLPOP",
            "BRPOP",
            "BRPOPLPUSH",
            "BLMOVE",
            "BLMPOP",
            "BZPOPMIN",
            "BZPOPMAX",
            "BZMPOP",
            "XREAD",
            "XREADGROUP",
            "WAIT",
            "WAITAOF");

    private CommandTables() {}

    static CommandTable read(Session session) {
        List<CommandTraits> all = new ArrayList<>();
        if (session.call(Command.of("COMMAND")).reply() instanceof ArrayReply entries) {
            for (Reply entry : entries.items()) {
                if (entry instanceof ArrayReply fields && fields.items().size() > 5) {
                    all.add(command(fields.items()));
                }
            }
        }
        if (all.isEmpty()) {
            BLOCKING.forEach(name -> all.add(new CommandTraits(name, Set.of("blocking"), 1, 1, 1, Map.of())));
        }
        return new CommandTable(all);
    }

    private static CommandTraits command(List<Reply> fields) {
        Map<String, CommandTraits> subcommands = new HashMap<>();
        if (fields.size() > 9 && fields.get(9) instanceof ArrayReply entries) {
            for (Reply entry : entries.items()) {
                if (entry instanceof ArrayReply sub && sub.items().size() > 5) {
                    CommandTraits info = command(sub.items());
                    subcommands.put(info.name().substring(info.name().indexOf('|') + 1), info);
                }
            }
        }
        Set<String> flags = new HashSet<>();
        List<Reply> listed = fields.get(2) instanceof ArrayReply array
                ? array.items()
                : fields.get(2) instanceof SetReply set ? set.items() : List.of();
        listed.forEach(flag -> flags.add(text(flag)));
        return new CommandTraits(
                text(fields.get(0)).toUpperCase(Locale.ROOT),
                flags,
                number(fields.get(3)),
                number(fields.get(4)),
                number(fields.get(5)),
                subcommands);
    }

    private static String text(Reply reply) {
        return reply instanceof BulkStringReply bulk
                ? bulk.value().utf8()
                : reply instanceof SimpleStringReply simple ? simple.value().utf8() : "";
    }

    private static int number(Reply reply) {
        return reply instanceof IntegerReply integer ? (int) integer.value() : 0;
    }
}
