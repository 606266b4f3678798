package io.kvcompat.scenarios.server;

/** Tells what kind of value a text is: what of a field can be compared where its value is never the same twice. */
final class Kinds {
    private Kinds() {}

    /** Returns {@code number}, {@code text} or {@code empty}. */
    static String of(String value) {
        if (value.isEmpty()) {
            return "empty";
        }
        return value.matches("-?[0-9]+([.][0-9]+)?|-?(nan|inf)") ? "number" : "text";
    }
}
