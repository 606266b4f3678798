package io.kvcompat.catalogue.config;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.ErrorReply;
import io.kvcompat.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Asks a server for its settings, over a session in RESP2. */
record ConfigSession(Session session) {
    Map<String, String> all() {
        List<String> words =
                texts(session.call(Command.of("CONFIG", "GET", "*")).reply());
        Map<String, String> settings = new TreeMap<>();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            settings.put(words.get(i), words.get(i + 1));
        }
        return settings;
    }

    boolean knows(String name) {
        return !texts(session.call(Command.of("CONFIG", "GET", name)).reply()).isEmpty();
    }

    boolean knowsCommand(String name) {
        Reply reply = session.call(Command.of("COMMAND", "INFO", name)).reply();
        return reply instanceof ArrayReply array && array.items().stream().anyMatch(ArrayReply.class::isInstance);
    }

    /** Returns the error, or empty when it was done. */
    Optional<String> refusal(Command command) {
        return session.call(command).reply() instanceof ErrorReply error
                ? Optional.of(error.value().utf8())
                : Optional.empty();
    }

    /** Returns the commands of a category of the ACL; none when the server does not know it. */
    List<String> category(String name) {
        return texts(session.call(Command.of("ACL", "CAT", name)).reply());
    }

    private static List<String> texts(Reply reply) {
        List<String> texts = new ArrayList<>();
        if (reply instanceof ArrayReply array) {
            for (Reply item : array.items()) {
                texts.add(item instanceof BulkStringReply text ? text.value().utf8() : "");
            }
        }
        return texts;
    }
}
