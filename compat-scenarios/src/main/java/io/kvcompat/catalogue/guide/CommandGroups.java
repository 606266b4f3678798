package io.kvcompat.catalogue.guide;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the servers call a command, and the group in which they describe it; {@code groups.txt} has the list. */
final class CommandGroups {
    /** Stands for the name where a frame came out-of-band. */
    static final String PUSH = "(push)";

    /** Stands for the name where something was counted or checked. */
    static final String MEASURED = "(measured)";

    /** Stands for the name where a line of a log was looked at, or what a server prints that cannot start. */
    static final String LOG = "(log)";

    private static final String PUSHES = "Pub/Sub and events";

    private static final String SERVER = "Server and introspection";

    private static final String MEASUREMENTS = "Memory and speed";

    /** Begins a line that says which scenarios are about a group, whatever they send. */
    private static final String SCENARIOS = "scenarios of ";

    /** Begins a line that says which entries are about a group, whatever they were seen with. */
    private static final String ENTRIES = "entries of ";

    private final List<String> order = new ArrayList<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Set<String> containers = new HashSet<>();
    private final Map<String, String> folders = new LinkedHashMap<>();
    private final Map<String, String> entries = new HashMap<>();

    CommandGroups() {
        for (String line : text().replaceAll("\\\\\n", "").lines().toList()) {
            int colon = line.indexOf(':');
            if (line.startsWith(SCENARIOS)) {
                String group = line.substring(SCENARIOS.length(), colon);
                for (String folder : line.substring(colon + 1).strip().split("\\s+")) {
                    folders.put(folder, group);
                }
            } else if (line.startsWith(ENTRIES)) {
                for (String id : line.substring(colon + 1).strip().split("\\s+")) {
                    entries.put(id, line.substring(ENTRIES.length(), colon));
                }
            } else if (!line.startsWith("#")) {
                String group = line.substring(0, colon);
                order.add(group);
                for (String word : line.substring(colon + 1).trim().split("\\s+")) {
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
     * What was seen once.
     *
     * @param scenario the scenario's id; null when it may be any
     * @param name as {@link #name} gives it, or {@link #PUSH} or {@link #MEASURED}
     */
    record Seen(@Nullable String scenario, String name) {}

    /**
     * Returns the group that the list names for an entry, else that to which most of what was seen belongs: that of its scenario where this is about a group whatever
     * it sends, else that of its command; the first of the guide's order where several are. COMMAND, which describes the
     * others, counts only where nothing else is there.
     */
    String group(String id, Collection<Seen> all) {
        String named = entries.get(id);
        return named != null ? named : group(all);
    }

    private String group(Collection<Seen> all) {
        List<Seen> subjects =
                all.stream().filter(seen -> !seen.name().startsWith("COMMAND ")).toList();
        Map<String, Integer> counts = new HashMap<>();
        (subjects.isEmpty() ? all : subjects).forEach(seen -> counts.merge(groupOf(seen), 1, Integer::sum));
        String best = SERVER;
        for (String group : order) {
            if (counts.getOrDefault(group, 0) > counts.getOrDefault(best, 0)) {
                best = group;
            }
        }
        return best;
    }

    private String groupOf(Seen seen) {
        String scenario = seen.scenario();
        for (Map.Entry<String, String> folder : folders.entrySet()) {
            if (scenario != null && scenario.startsWith(folder.getKey())) {
                return folder.getValue();
            }
        }
        String name = seen.name();
        return switch (name) {
            case PUSH -> PUSHES;
            case MEASURED -> MEASUREMENTS;
            case LOG -> SERVER;
            default -> groups.getOrDefault(name.split(" ", 2)[0], "");
        };
    }

    int position(String group) {
        return order.indexOf(group);
    }
}
