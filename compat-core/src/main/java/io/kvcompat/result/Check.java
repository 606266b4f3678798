package io.kvcompat.result;

import org.jspecify.annotations.Nullable;

/**
 * Something that a scenario asserted of one lane.
 *
 * @param name what must hold, unique in the scenario
 * @param passed whether it held
 * @param expected what was expected, for people
 * @param actual what was found; null where it adds nothing to {@code passed}
 */
public record Check(
        String name,
        boolean passed,
        String expected,
        @Nullable String actual) {}
