package io.kvcompat.bdd.config;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What applies: of each key what was set in the highest layer that sets it. */
public final class Configuration {
    private static final Map<Key, String> DEFAULTS = Map.of(
            Key.TARGETS, "Redis 7.2 and Valkey 9.0, launched",
            Key.BASELINE, "the first target",
            Key.FEATURES, "those of the suite, and every Java scenario",
            Key.ALLOW, "nothing");

    private final Map<Key, Given> given = new EnumMap<>(Key.class);

    private Configuration() {}

    /** Returns what applies of several layers, the highest first. */
    @SafeVarargs
    public static Configuration of(Map<Key, Given>... layers) {
        Configuration configuration = new Configuration();
        for (Map<Key, Given> layer : layers) {
            layer.forEach(configuration.given::putIfAbsent);
        }
        return configuration;
    }

    /** Returns what applies when {@code layer} stands above this. */
    public Configuration below(Map<Key, Given> layer) {
        return of(layer, given);
    }

    /**
     * Reads system properties ({@code compat.targets}), or else the environment ({@code COMPAT_TARGETS}).
     *
     * @param paths what to make of paths, which are relative to where the user is
     */
    public static Map<Key, Given> environment(UnaryOperator<String> paths) {
        Map<Key, Given> layer = new EnumMap<>(Key.class);
        for (Key key : Key.values()) {
            put(layer, key, System.getProperty(key.property()), "-D" + key.property(), paths);
            put(layer, key, System.getenv(key.variable()), key.variable(), paths);
        }
        return layer;
    }

    private static void put(
            Map<Key, Given> layer, Key key, @Nullable String text, String where, UnaryOperator<String> paths) {
        if (text != null && !text.isBlank()) {
            List<String> values = key.split(text);
            layer.putIfAbsent(
                    key, new Given(key.isPath() ? values.stream().map(paths).toList() : values, where));
        }
    }

    /** Returns the lowest layer. */
    public static Map<Key, Given> defaults(String out) {
        return Map.of(
                Key.RESP, new Given(List.of("2", "3"), "default"),
                Key.OUT, new Given(List.of(out), "default"),
                Key.FAIL_ON, new Given(List.of("unexpected"), "default"));
    }

    /** Returns what was set of a list; empty when nothing was. */
    public List<String> all(Key key) {
        Given found = given.get(key);
        return found == null ? List.of() : found.values();
    }

    /** Returns what was set; null when nothing was. */
    public @Nullable String one(Key key) {
        List<String> values = all(key);
        return values.isEmpty() ? null : values.get(0);
    }

    /** Returns where it was set, for messages; {@code default} when nowhere. */
    public String where(Key key) {
        Given found = given.get(key);
        return found == null ? "default" : found.where();
    }

    /** Returns a line for each key: its value, without passwords, and where it was set. */
    public List<String> explain() {
        List<String> lines = new ArrayList<>();
        for (Key key : Key.values()) {
            List<String> values = all(key);
            List<String> shown = values.isEmpty() ? List.of(DEFAULTS.getOrDefault(key, "none")) : values;
            for (int i = 0; i < shown.size(); i++) {
                String name = i == 0 ? key.label() : "";
                lines.add("%-16s %-48s  %s"
                        .formatted(name, withoutPassword(shown.get(i)), i == 0 ? where(key) : "")
                        .stripTrailing());
            }
        }
        return lines;
    }

    private static String withoutPassword(String value) {
        return value.replaceAll("://[^@/]*@", "://…@");
    }
}
