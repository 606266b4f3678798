package io.kvcompat.profile;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * What a server that was launched without configuration says of itself; measured, never guessed.
 *
 * @param product {@code redis} or {@code valkey}
 * @param version the version that was measured
 * @param settings the settings that CONFIG GET * lists, with their defaults
 * @param ignored settings that it accepts at start and then ignores
 * @param commands its commands in lower case, {@code config|get} say, each with its ACL categories
 */
public record ServerProfile(
        String product,
        String version,
        SortedMap<String, String> settings,
        List<String> ignored,
        SortedMap<String, String> commands) {
    @API(status = Status.INTERNAL)
    public ServerProfile {
        settings = new TreeMap<>(settings);
        ignored = List.copyOf(ignored);
        commands = new TreeMap<>(commands);
    }

    /** Returns the categories of a command; empty for one that it has not. */
    public Set<String> categories(String command) {
        String categories = commands.getOrDefault(command, "");
        return categories.isEmpty() ? Set.of() : new TreeSet<>(List.of(categories.split(" ")));
    }

    /** Tells whether a start with this setting is not refused. */
    public boolean knowsSetting(String name) {
        return settings.containsKey(name) || ignored.contains(name);
    }

    /** Returns major and minor version, {@code 9.1} say: what a measurement stands for. */
    public String line() {
        String[] numbers = version.split("\\.");
        return numbers.length < 2 ? version : numbers[0] + "." + numbers[1];
    }

    /** Returns what a user writes for it, {@code valkey:9.1}. */
    public String spec() {
        return product.toLowerCase(Locale.ROOT) + ":" + line();
    }
}
