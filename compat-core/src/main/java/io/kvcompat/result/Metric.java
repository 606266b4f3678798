package io.kvcompat.result;

import org.jspecify.annotations.Nullable;

/**
 * A number that a scenario measured on one lane.
 *
 * @param name unique in the scenario
 * @param value the number; finite
 * @param unit {@code bytes}, {@code ns}, {@code keys}, {@code ops/s}, {@code ratio} and the like
 * @param tolerance how far it may be from the baseline's, as a share of it (0.05 is 5 %); null when it is not
 *     compared
 */
public record Metric(
        String name, double value, String unit, @Nullable Double tolerance) {}
