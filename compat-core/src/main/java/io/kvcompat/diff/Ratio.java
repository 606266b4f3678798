package io.kvcompat.diff;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The ratio of two repeated measurements with its confidence interval.
 *
 * <p>The logarithms of the rounds are compared, so that the ratio of two sides is the inverse of that of the sides
 * swapped. Rounds measured in turn go by pairs, so that what slowed down the machine for a while slowed down both; the
 * trimmed mean of their log ratios has an interval by Student's distribution. A round that was disturbed makes it wider,
 * not false. Otherwise the means of the logarithms are compared after Welch. Where a round is zero or below, the numbers
 * themselves are compared, as shares of the baseline's mean. All results are rounded to four decimals, as the last
 * digits of logarithms are not the same on every machine.
 *
 * @param value the ratio; null where the baseline's mean is zero or below
 * @param low the lower end of its interval; null where the rounds are too few
 * @param high the upper end; null with {@code low}
 */
record Ratio(
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high) {
    /** How often a report may hold a difference where there is none. */
    private static final double REPORT_ERROR = 0.05;

    /** Among how many comparisons the error is divided (Bonferroni). */
    private static final int COMPARISONS = 1000;

    private static final double TAIL = REPORT_ERROR / COMPARISONS / 2;

    private static final double DECIMALS = 1e4;

    /** How rounds are made comparable by their differences, and a difference made a ratio. */
    private record Scale(DoubleUnaryOperator there, DoubleUnaryOperator back) {
        static final Scale LOGARITHMIC = new Scale(StrictMath::log, StrictMath::exp);

        static Scale linear(double unit) {
            return new Scale(value -> value / unit, difference -> Math.max(0, 1 + difference));
        }

        double[] of(List<Double> rounds) {
            return rounds.stream().mapToDouble(Double::doubleValue).map(there).toArray();
        }
    }

    /** Compares rounds that were measured in turn, as many on both sides. */
    static Ratio paired(List<Double> baseline, List<Double> other) {
        Scale scale = scale(baseline, other);
        if (scale == null) {
            return new Ratio(null, null, null);
        }
        double[] ours = scale.of(baseline);
        double[] differences = scale.of(other);
        for (int i = 0; i < differences.length; i++) {
            differences[i] -= ours[i];
        }
        return of(scale, Trimmed.of(differences));
    }

    /** Compares rounds that have nothing to do with each other. */
    static Ratio unpaired(List<Double> baseline, List<Double> other) {
        Scale scale = scale(baseline, other);
        if (scale == null) {
            return new Ratio(null, null, null);
        }
        return of(scale, Trimmed.of(scale.of(other)).minus(Trimmed.of(scale.of(baseline))));
    }

    private static @Nullable Scale scale(List<Double> baseline, List<Double> other) {
        if (baseline.stream().allMatch(round -> round > 0) && other.stream().allMatch(round -> round > 0)) {
            return Scale.LOGARITHMIC;
        }
        double unit =
                Trimmed.mean(baseline.stream().mapToDouble(Double::doubleValue).toArray());
        return unit > 0 ? Scale.linear(unit) : null;
    }

    private static Ratio of(Scale scale, Trimmed difference) {
        double value = rounded(scale.back().applyAsDouble(difference.mean()));
        if (difference.freedom() < 1) {
            return new Ratio(value, null, null);
        }
        double quantile = TDistribution.of(difference.freedom()).inverseSurvivalProbability(TAIL);
        double half = quantile * StrictMath.sqrt(difference.squaredError());
        return new Ratio(
                value,
                rounded(scale.back().applyAsDouble(difference.mean() - half)),
                rounded(scale.back().applyAsDouble(difference.mean() + half)));
    }

    private static double rounded(double value) {
        return value < Long.MAX_VALUE / DECIMALS ? StrictMath.rint(value * DECIMALS) / DECIMALS : Double.MAX_VALUE;
    }

    /** Tells whether the interval lies wholly above a ratio of 1 and the least effect. */
    boolean isGreater(double leastEffect) {
        return low != null && low > 1 + leastEffect;
    }

    /** Tells whether the interval lies wholly below what {@link #isGreater} is the other way round. */
    boolean isLess(double leastEffect) {
        return high != null && high < 1 / (1 + leastEffect);
    }
}
