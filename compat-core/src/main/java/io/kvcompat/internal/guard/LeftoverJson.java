package io.kvcompat.internal.guard;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes {@link Leftover} as JSON. */
final class LeftoverJson {
    private LeftoverJson() {}

    static void write(Leftover leftover, ObjectNode root) {
        write(root.putObject("settings"), leftover.settings());
        write(root.putObject("start"), leftover.start());
        write(root.putArray("users"), leftover.users());
        write(root.putArray("libraries"), leftover.libraries());
        root.put("mark", leftover.mark());
        root.put("lifted", leftover.lifted());
    }

    private static void write(ObjectNode node, Map<String, String> values) {
        values.forEach(node::put);
    }

    private static void write(ArrayNode node, Set<String> names) {
        names.forEach(node::add);
    }

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException when something else stands there
     */
    static Leftover read(JsonNode root) {
        return new Leftover(
                map(root, "settings"),
                map(root, "start"),
                set(root, "users"),
                set(root, "libraries"),
                text(root, "mark"),
                root.path("lifted").asBoolean(false));
    }

    /** Returns the text of that name; empty where there is none. */
    static String text(JsonNode root, String name) {
        JsonNode node = root.get(name);
        return node == null ? "" : string(node);
    }

    private static Map<String, String> map(JsonNode root, String name) {
        JsonNode node = root.get(name);
        Map<String, String> values = new LinkedHashMap<>();
        if (node != null) {
            require(node.isObject());
            node.properties().forEach(entry -> values.put(entry.getKey(), string(entry.getValue())));
        }
        return values;
    }

    private static Set<String> set(JsonNode root, String name) {
        JsonNode node = root.get(name);
        Set<String> names = new LinkedHashSet<>();
        if (node != null) {
            require(node.isArray());
            node.forEach(item -> names.add(string(item)));
        }
        return names;
    }

    private static String string(@Nullable JsonNode node) {
        require(node != null && node.isString());
        return node == null ? "" : node.asString();
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("Something else stands there");
        }
    }
}
