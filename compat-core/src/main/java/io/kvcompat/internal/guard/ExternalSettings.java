package io.kvcompat.internal.guard;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Asks for the settings of an external server, over a RESP2 session. */
final class ExternalSettings {
    private static final Pattern NAME = Pattern.compile("[a-z0-9._-]+");
    private static final Pattern KEYS = Pattern.compile("db([0-9]+):keys=.*");

    private ExternalSettings() {}

    static Map<String, String> read(Session session) {
        List<String> texts = GuardReplies.texts(
                session.call(Command.of("CONFIG", "GET", "*")).reply());
        Map<String, String> settings = new TreeMap<>();
        for (int i = 0; i + 1 < texts.size(); i += 2) {
            settings.put(texts.get(i), texts.get(i + 1));
        }
        return settings;
    }

    /** Tells whether the server may have a setting of that name, with another value. */
    static boolean mayChange(Session session, String name, String value) {
        if (!NAME.matcher(name).matches()) {
            return name.matches(".*[*?\\[\\\\].*");
        }
        Reply reply = session.call(Command.of("CONFIG", "GET", name)).reply();
        List<String> pair = GuardReplies.texts(reply);
        return reply.isError() || pair.size() == 2 && !pair.get(1).equals(value) || pair.size() > 2;
    }

    /** Tells whether databases other than {@code working} may hold keys. */
    static boolean hasOtherKeys(Session session, int working) {
        Reply reply = session.call(Command.of("INFO", "keyspace")).reply();
        return reply.isError()
                || GuardReplies.text(reply)
                        .lines()
                        .map(KEYS::matcher)
                        .anyMatch(line -> line.matches() && !line.group(1).equals(Integer.toString(working)));
    }

    /** Returns which settings are not as in {@code start}, as {@code name (before -> now)}. */
    static List<String> differing(Map<String, String> start, Session session) {
        Map<String, String> now = read(session);
        List<String> differing = new ArrayList<>();
        start.forEach((name, before) -> {
            String value = now.get(name);
            if (value != null && !value.equals(before)) {
                differing.add(ChangeableSettings.contains(name) ? name + " (" + before + " -> " + value + ")" : name);
            }
        });
        return differing;
    }
}
