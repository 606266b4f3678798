package io.kvcompat.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes properties from JSON objects; throws IllegalArgumentException naming the property that is not as expected. */
final class Nodes {
    private Nodes() {}

    static String text(JsonNode object, String name) {
        JsonNode node = object.path(name);
        if (!node.isString()) {
            throw unexpected(name, "a string", object);
        }
        return node.stringValue();
    }

    static @Nullable String optionalText(JsonNode object, String name) {
        return object.hasNonNull(name) ? text(object, name) : null;
    }

    static long integer(JsonNode object, String name) {
        JsonNode node = object.path(name);
        if (!node.canConvertToLong()) {
            throw unexpected(name, "an integer", object);
        }
        return node.longValue();
    }

    static double number(JsonNode object, String name) {
        JsonNode node = object.path(name);
        if (!node.isNumber()) {
            throw unexpected(name, "a number", object);
        }
        return node.doubleValue();
    }

    static boolean truth(JsonNode object, String name) {
        JsonNode node = object.path(name);
        if (!node.isBoolean()) {
            throw unexpected(name, "true or false", object);
        }
        return node.booleanValue();
    }

    static JsonNode array(JsonNode object, String name) {
        JsonNode node = object.path(name);
        if (!node.isArray()) {
            throw unexpected(name, "an array", object);
        }
        return node;
    }

    static List<Double> numbers(JsonNode object, String name) {
        List<Double> numbers = new ArrayList<>();
        for (JsonNode node : array(object, name)) {
            if (!node.isNumber()) {
                throw unexpected(name, "an array of numbers", object);
            }
            numbers.add(node.doubleValue());
        }
        return numbers;
    }

    static JsonNode object(JsonNode object, String name) {
        JsonNode node = object.path(name);
        if (!node.isObject()) {
            throw unexpected(name, "an object", object);
        }
        return node;
    }

    static <T> T choice(JsonNode object, String name, T[] values, Function<T, String> label) {
        String text = text(object, name);
        for (T value : values) {
            if (label.apply(value).equals(text)) {
                return value;
            }
        }
        throw new IllegalArgumentException("\"" + name + "\" is \"" + text + "\", which is not known here");
    }

    private static IllegalArgumentException unexpected(String name, String wanted, JsonNode object) {
        return new IllegalArgumentException(
                object.has(name) ? "\"" + name + "\" is not " + wanted : "\"" + name + "\" is missing");
    }
}
