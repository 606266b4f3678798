package io.kvcompat.guide;

import io.kvcompat.command.Command;
import io.kvcompat.command.CommandSyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the servers call a command, and the group in which they describe it; {@code groups.txt} has the list. */
final class CommandGroups {
    /** Stands for the name where a frame came unasked. */
    static final String PUSH = "(push)";

    /** Stands for the name where something was counted or checked. */
    static final String MEASURED = "(measured)";

    private static final String PUSHES = "Pub/Sub and events";

    private static final String SERVER = "Server and introspection";

    private final List<String> order = new ArrayList<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Set<String> containers = new HashSet<>();

    CommandGroups() {
        for (String line : text().replaceAll("\\\\\n", "").lines().toList()) {
            if (!line.startsWith("#")) {
                int colon = line.indexOf(':');
                String group = line.substring(0, colon);
                order.add(group);
                for (String word : line.substring(colon + 1).strip().split("\\s+")) {
                    String name = word.replace("|", "").toUpperCase(Locale.ROOT);
                    groups.put(name, group);
                    if (word.endsWith("|")) {
                        containers.add(name);
                    }
                }
            }
        }
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(CommandGroups.class.getResourceAsStream("groups.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the name of the command of a line in redis-cli's quoting, with its subcommand where it has them. */
    String name(String line) {
        try {
            Command command = Command.parse(line);
            String name = command.name().toUpperCase(Locale.ROOT);
            boolean hasSubcommand =
                    containers.contains(name) && !command.arguments().isEmpty();
            return hasSubcommand
                    ? name + " " + command.arguments().get(0).utf8().toUpperCase(Locale.ROOT)
                    : name;
        } catch (CommandSyntaxException e) {
            // A line that was shortened has lost its closing quote.
            return line.split("\\s", 2)[0].toUpperCase(Locale.ROOT);
        }
    }

    /**
     * Returns the group to which most of these commands belong, each counted as often as it is there; the first of the
     * guide's order where several are. COMMAND, which describes the others, counts only where nothing else is there.
     *
     * @param names as {@link #name} gives them, or {@link #PUSH} or {@link #MEASURED}
     */
    String group(Collection<String> names) {
        List<String> subjects =
                names.stream().filter(name -> !name.startsWith("COMMAND ")).toList();
        Map<String, Integer> counts = new HashMap<>();
        (subjects.isEmpty() ? names : subjects).forEach(name -> counts.merge(groupOf(name), 1, Integer::sum));
        String best = SERVER;
        for (String group : order) {
            if (counts.getOrDefault(group, 0) > counts.getOrDefault(best, 0)) {
                best = group;
            }
        }
        return best;
    }

    private String groupOf(String name) {
        return switch (name) {
            case PUSH -> PUSHES;
            case MEASURED -> SERVER;
            default -> groups.getOrDefault(name.split(" ", 2)[0], "");
        };
    }

    int position(String group) {
        return order.indexOf(group);
    }
}
