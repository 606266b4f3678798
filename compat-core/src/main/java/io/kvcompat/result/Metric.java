package io.kvcompat.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that a scenario measured on one lane.
 *
 * @param name unique in the scenario
 * @param value the number, finite; of a repeated measurement the median of its rounds
 * @param unit {@code bytes}, {@code ns}, {@code keys}, {@code ops/s}, {@code ratio} and the like
 * @param tolerance how far it may be from the baseline's, as a share of it (0.05 is 5 %); of a repeated measurement
 *     the least effect that is called a difference; null when it is not compared
 * @param rounds one value for each round of a repeated measurement, in the order of the rounds; empty for a single one
 */
public record Metric(
        String name, double value, String unit, @Nullable Double tolerance, List<Double> rounds) {
    public Metric {
        rounds = List.copyOf(rounds);
    }

    /** Makes a single measurement. */
    public Metric(String name, double value, String unit, @Nullable Double tolerance) {
        this(name, value, unit, tolerance, List.of());
    }

    /**
     * Returns a repeated measurement, whose value is the median of its rounds.
     *
     * @param leastEffect the least share of the baseline's value that is called a difference
     * @throws IllegalArgumentException when there is no round, or one is not finite
     */
    public static Metric repeated(String name, List<Double> rounds, String unit, double leastEffect) {
        if (rounds.isEmpty() || !rounds.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("The repeated metric " + name + " has no finite rounds: " + rounds);
        }
        return new Metric(name, median(rounds), unit, leastEffect, rounds);
    }

    /** Returns this metric with another tolerance. */
    public Metric tolerating(double share) {
        return new Metric(name, value, unit, share, rounds);
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
