package io.kvcompat.run;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SimpleStringReply;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads and puts back a server's configuration, over a RESP2 session. */
final class ServerSettings {
    private static final String LIMIT = "maxmemory";

    private ServerSettings() {}

    /** Returns what CONFIG GET tells; empty where it is denied. */
    static Map<String, String> read(Session session) {
        Map<String, String> settings = new TreeMap<>();
        if (session.call(Command.of("CONFIG", "GET", "*")).reply() instanceof ArrayReply pairs) {
            List<Reply> items = pairs.items();
            for (int i = 0; i + 1 < items.size(); i += 2) {
                settings.put(text(items.get(i)), text(items.get(i + 1)));
            }
        }
        return settings;
    }

    /** Sets back every setting that is not as in {@code wanted}. */
    static void restore(Session session, Map<String, String> wanted) {
        Map<String, String> now = read(session);
        wanted.forEach((name, value) -> {
            if (!value.equals(now.get(name))) {
                session.call(Command.of("CONFIG", "SET", name, value));
            }
        });
    }

    /**
     * Sets back settings of an external server, and removes from {@code wanted} what is as it was.
     *
     * @return what the server refused: its error by name
     */
    static Map<String, String> putBack(Session session, Map<String, String> wanted) {
        Map<String, String> refused = new TreeMap<>();
        // The limit first: with another policy, and a limit that is still low, keys would go.
        if (wanted.containsKey(LIMIT)) {
            putBack(session, LIMIT, wanted, refused);
        }
        for (String name : List.copyOf(wanted.keySet())) {
            putBack(session, name, wanted, refused);
        }
        return refused;
    }

    private static void putBack(Session session, String name, Map<String, String> wanted, Map<String, String> refused) {
        String value = wanted.get(name);
        Reply reply = value == null
                ? null
                : session.call(Command.of("CONFIG", "SET", name, value)).reply();
        if (reply != null && reply.isError()) {
            refused.put(name, reply.toString());
        } else {
            wanted.remove(name);
        }
    }

    static String text(Reply reply) {
        if (reply instanceof BulkStringReply bulk) {
            return bulk.value().utf8();
        }
        return reply instanceof SimpleStringReply simple ? simple.value().utf8() : reply.toString();
    }
}
