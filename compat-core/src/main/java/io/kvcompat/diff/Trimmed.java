package io.kvcompat.diff;

import java.util.Arrays;

/**
 * The trimmed mean of some values and its standard error, after Yuen: a tenth of the values is left out at each end of
 * twenty or more, and stands in the variance as the last one that was kept.
 *
 * @param mean the mean of what is left
 * @param squaredError the square of its standard error
 * @param freedom the degrees of freedom of Student's distribution, 0 for a single value
 */
record Trimmed(double mean, double squaredError, double freedom) {
    /** Below, a tail is too short for the error to be known. */
    private static final int FEWEST = 20;

    static Trimmed of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int cut = sorted.length < FEWEST ? 0 : sorted.length / 10;
        int kept = sorted.length - 2 * cut;
        double mean = mean(Arrays.copyOfRange(sorted, cut, sorted.length - cut));
        Arrays.fill(sorted, 0, cut, sorted[cut]);
        Arrays.fill(sorted, sorted.length - cut, sorted.length, sorted[sorted.length - cut - 1]);
        double squaredError = kept < 2 ? 0 : squaredDeviations(sorted) / kept / (kept - 1);
        return new Trimmed(mean, squaredError, kept - 1);
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double squaredDeviations(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }

    /** Returns the difference of this mean to another's, independent of it, after Welch. */
    Trimmed minus(Trimmed other) {
        double error = squaredError + other.squaredError;
        boolean isKnown = freedom >= 1 && other.freedom >= 1 && error > 0;
        double degrees = isKnown
                ? error
                        * error
                        / (squaredError * squaredError / freedom
                                + other.squaredError * other.squaredError / other.freedom)
                : Math.min(freedom, other.freedom);
        return new Trimmed(mean - other.mean, error, degrees);
    }
}
