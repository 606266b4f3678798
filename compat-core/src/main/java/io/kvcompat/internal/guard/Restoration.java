package io.kvcompat.internal.guard;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What became of what was to be put back.
 *
 * @param left what the server did not take back
 * @param done what was put back, one line for people each
 * @param refused what the server refused: its error by what it was about
 */
record Restoration(Leftover left, Set<String> done, Map<String, String> refused) {
    /** Puts settings, users and libraries back over a RESP2 session, what was changed last first. */
    static Restoration putBack(Session session, Leftover leftover) {
        Map<String, String> settings = new LinkedHashMap<>(leftover.settings());
        Set<String> users = new LinkedHashSet<>(leftover.users());
        Set<String> libraries = new LinkedHashSet<>(leftover.libraries());
        Restoration restoration = new Restoration(
                new Leftover(Map.of(), leftover.start(), Set.of(), Set.of(), "", false),
                new LinkedHashSet<>(),
                new TreeMap<>());
        for (Map.Entry<String, String> setting : leftover.settingsBackwards()) {
            String name = setting.getKey();
            String value = setting.getValue();
            if (restoration.call(session, name, name + " " + quoted(value), "CONFIG", "SET", name, value)) {
                settings.remove(name);
            }
        }
        users.removeIf(
                name -> restoration.call(session, "user " + name, "without user " + name, "ACL", "DELUSER", name));
        libraries.removeIf(name ->
                restoration.call(session, "library " + name, "without library " + name, "FUNCTION", "DELETE", name));
        Leftover left = new Leftover(settings, leftover.start(), users, libraries, "", false);
        return new Restoration(left, restoration.done(), restoration.refused());
    }

    private boolean call(Session session, String what, String told, String... command) {
        Reply reply = session.call(Command.of(command)).reply();
        boolean gone = reply.toString().toLowerCase(Locale.ROOT).contains("library not found");
        if (reply.isError() && !gone) {
            refused.put(what, reply.toString());
            return false;
        }
        done.add(told);
        return true;
    }

    private static String quoted(String value) {
        return value.isEmpty() || value.contains(" ") ? '"' + value + '"' : value;
    }
}
