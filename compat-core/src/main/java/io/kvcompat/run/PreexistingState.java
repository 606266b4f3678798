package io.kvcompat.run;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The users and function libraries that stand on an external server: a scenario may add others, which are removed
 * afterwards, and must leave these alone.
 */
final class PreexistingState {
    private static final Pattern LIBRARY_NAME = Pattern.compile("\\bname=(\\S+)");

    private @Nullable Set<String> users;
    private @Nullable Set<String> libraries;

    /** Learns what is there, once, before the first command that changes any of it. */
    void learn(Set<ServerEffect> effects, Session control) {
        if (users == null && effects.contains(ServerEffect.USERS)) {
            users = users(control);
        }
        if (libraries == null && effects.contains(ServerEffect.FUNCTIONS)) {
            libraries = libraries(control);
        }
    }

    /** Returns why a command is never sent to an external server; empty when it may be. */
    Optional<String> refusal(Command command) {
        List<String> words = command.parts().stream()
                .map(Bytes::utf8)
                .map(word -> word.toUpperCase(Locale.ROOT))
                .toList();
        String beginning = String.join(" ", words.subList(0, Math.min(2, words.size())));
        boolean everything = switch (beginning) {
            case "FUNCTION FLUSH", "ACL LOAD", "CONFIG REWRITE" -> true;
            case "FUNCTION RESTORE" -> words.contains("FLUSH") || words.contains("REPLACE");
            default -> words.get(0).equals("FLUSHALL");
        };
        if (everything) {
            return Optional.of(beginning + " is never sent to a server that the suite did not launch");
        }
        return touchesWhatIsThere(beginning, command)
                ? Optional.of(
                        beginning
                                + " would change what stands on a server that the suite did not launch, or what is there cannot be told")
                : Optional.empty();
    }

    private boolean touchesWhatIsThere(String beginning, Command command) {
        List<String> names =
                command.arguments().stream().skip(1).map(Bytes::utf8).toList();
        return switch (beginning) {
            case "ACL SETUSER" -> users == null || names.stream().limit(1).anyMatch(users::contains);
            case "ACL DELUSER" -> users == null || names.stream().anyMatch(users::contains);
            case "FUNCTION DELETE" -> libraries == null || names.stream().anyMatch(libraries::contains);
            case "FUNCTION LOAD" -> libraries == null || libraries.contains(libraryName(names));
            default -> false;
        };
    }

    /** Returns what the first line of the code, the last argument of FUNCTION LOAD, calls the library. */
    private static String libraryName(List<String> arguments) {
        String code = arguments.isEmpty() ? "" : arguments.get(arguments.size() - 1);
        Matcher name = LIBRARY_NAME.matcher(code.lines().findFirst().orElse(""));
        return name.find() ? name.group(1) : "";
    }

    /** Removes the users and libraries that were not there. */
    void removeOthers(Session control) {
        if (users != null) {
            added(users, users(control)).forEach(name -> control.call(Command.of("ACL", "DELUSER", name)));
            users = null;
        }
        if (libraries != null) {
            added(libraries, libraries(control)).forEach(name -> control.call(Command.of("FUNCTION", "DELETE", name)));
            libraries = null;
        }
    }

    private static Set<String> added(Set<String> before, @Nullable Set<String> now) {
        Set<String> added = new TreeSet<>(now == null ? Set.of() : now);
        added.removeAll(before);
        return added;
    }

    /** Returns null where the server does not tell; then nothing is added, and nothing removed. */
    private static @Nullable Set<String> users(Session control) {
        return control.call(Command.of("ACL", "USERS")).reply() instanceof ArrayReply names
                ? new TreeSet<>(texts(names))
                : null;
    }

    private static @Nullable Set<String> libraries(Session control) {
        if (!(control.call(Command.of("FUNCTION", "LIST")).reply() instanceof ArrayReply list)) {
            return null;
        }
        Set<String> names = new TreeSet<>();
        for (Reply library : list.items()) {
            List<String> fields = texts(library);
            int name = fields.indexOf("library_name");
            if (name >= 0 && name + 1 < fields.size()) {
                names.add(fields.get(name + 1));
            }
        }
        return names;
    }

    private static List<String> texts(Reply reply) {
        List<String> texts = new ArrayList<>();
        if (reply instanceof ArrayReply array) {
            array.items().forEach(item -> texts.add(ServerSettings.text(item)));
        }
        return texts;
    }
}
