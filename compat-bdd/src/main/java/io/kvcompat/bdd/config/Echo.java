package io.kvcompat.bdd.config;

import io.kvcompat.scenarios.text.Spelling;
import java.util.List;

/**
 * Repeats what a user gave where it is plainly meant for what was asked: a number, or nearly a word that is expected.
 * Anything else may be a password that stands in the wrong place, and is not repeated.
 */
public final class Echo {
    private Echo() {}

    /** Returns {@code , not GIVEN}, or nothing where it is not to be repeated. */
    public static String not(String given, String... expected) {
        return mayBeRepeated(given, expected) ? ", not " + given : "";
    }

    /** Returns {@code GIVEN}, or {@code what was given} where it is not to be repeated. */
    public static String of(String given, String... expected) {
        return mayBeRepeated(given, expected) ? given : "what was given";
    }

    private static boolean mayBeRepeated(String given, String... expected) {
        return given.isEmpty()
                || given.matches("-?\\d{1,5}(\\.\\d{1,5})?( ?[%a-z])?|[A-Za-z]{1,3}")
                || Spelling.nearest(given, List.of(expected)).isPresent();
    }
}
