package io.kvcompat.known.rule;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may stand in a hole of a {@link Template}, by the name in its braces. */
final class Hole {
    private static final String STRING = "(?:=[a-z]{3}:)?\"(?:[^\"\\\\]|\\\\.)*+\"(?:…<[^>]*>)?";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("n", "-?\\d+"),
            Map.entry("float", "[-+]?(?:\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?|inf|nan)"),
            Map.entry("sha", "[0-9a-f]{40}"),
            Map.entry("hex", "[0-9a-f]+"),
            Map.entry("word", "[^\\s'\",]+"),
            Map.entry("quoted", "[^']*"),
            Map.entry("line", "[^\\r\\n]*"),
            Map.entry("text", ".*?"),
            Map.entry("any", ".*"),
            Map.entry("int", "(?::-?\\d+|\\{integer})"),
            Map.entry("count", "(?::\\d+|\\{integer})"),
            Map.entry("string", "(?:" + STRING + "|\\{(?:bulk|verbatim)-string})"),
            Map.entry("double", "(?:,[^ ,\\]}]+|\\{double}|\"[-+0-9.einfa]+\")"),
            Map.entry("simple", "(?:\\+[^,\\]]*|\\{simple-string})"),
            Map.entry("sent", STRING),
            Map.entry("kept", "(?:" + STRING + "|\\$-1|_)"),
            Map.entry("error", "-[^\\r\\n]+"),
            Map.entry("nil", "(?:\\$-1|_)"),
            Map.entry("nil-array", "(?:\\*-1|_)"));

    private Hole() {}

    /** Returns the expression for a type of hole; null where there is no such type. */
    static @Nullable String expression(String type) {
        return TYPES.get(type);
    }

    /** Returns what stands for a hole where a reader sees it. */
    static String sample(String type) {
        return switch (type) {
            case "n" -> "1";
            case "int", "count" -> ":1";
            case "nil" -> "$-1";
            case "nil-array" -> "*-1";
            case "string", "sent", "kept" -> "\"…\"";
            case "double" -> ",1.5";
            case "version", "redis-version" -> "{" + type + "}";
            default -> "…";
        };
    }

    /** Returns what stands for a fact of the scene, {@code 1} for its first argument; null where it is no fact. */
    static @Nullable String fact(String name, Scene scene, boolean baseline) {
        return switch (name) {
            case "name" -> scene.name().toLowerCase(Locale.ROOT);
            case "NAME" -> scene.typed(0);
            case "subcommand" -> scene.typed(1);
            case "full-name" -> scene.fullName();
            case "container" -> scene.name();
            case "args" -> scene.quotedArguments();
            case "version" ->
                baseline ? scene.baseline().version() : scene.other().version();
            case "redis-version" ->
                baseline ? scene.baseline().redisVersion() : scene.other().redisVersion();
            case "baseline-version" -> scene.baseline().version();
            default -> name.matches("\\d{1,2}") ? scene.typed(Integer.parseInt(name)) : null;
        };
    }

    /** Tells whether a name is that of a fact. */
    static boolean isFact(String name) {
        return switch (name) {
            case "name", "NAME", "subcommand", "full-name", "container", "args", "version", "redis-version" -> true;
            case "baseline-version" -> true;
            default -> name.matches("\\d{1,2}");
        };
    }
}
