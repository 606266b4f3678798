package io.kvcompat.internal.guard;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenario.SkipException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The libraries of functions that stand on a server just now. */
final class ExternalLibraries {
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> libraryOf = new HashMap<>();

    private ExternalLibraries() {}

    /**
     * Asks for them, over a RESP2 session; a server without functions has none.
     *
     * @throws SkipException when it does not tell
     */
    static ExternalLibraries of(Session session) {
        Reply reply = session.call(Command.of("FUNCTION", "LIST")).reply();
        if (reply.isError()
                && !reply.toString().toLowerCase(java.util.Locale.ROOT).contains("unknown command")) {
            throw new SkipException("Whose functions stand on the server cannot be told: " + reply);
        }
        ExternalLibraries libraries = new ExternalLibraries();
        GuardReplies.items(reply).forEach(libraries::read);
        return libraries;
    }

    private void read(Reply library) {
        String name = "";
        List<Reply> fields = GuardReplies.items(library);
        for (int i = 0; i + 1 < fields.size(); i += 2) {
            switch (GuardReplies.text(fields.get(i))) {
                case "library_name" -> name = GuardReplies.text(fields.get(i + 1));
                case "functions" -> {
                    for (Reply function : GuardReplies.items(fields.get(i + 1))) {
                        function(GuardReplies.texts(function), name);
                    }
                }
                default -> {}
            }
        }
        names.add(name);
    }

    private void function(List<String> fields, String library) {
        int name = fields.indexOf("name");
        if (name >= 0 && name + 1 < fields.size()) {
            libraryOf.put(fields.get(name + 1), library);
        }
    }

    Set<String> names() {
        return names;
    }

    /** Returns the library of a function; null where there is no such function. */
    @Nullable
    String of(String function) {
        return libraryOf.get(function);
    }
}
