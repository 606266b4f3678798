package io.kvcompat.diff;

import io.kvcompat.client.Protocol;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * How a repeated measurement of a target relates to the baseline's, whether it differs or not.
 *
 * <p>The interval is made so that all intervals of a report hold together with 95 %, see docs/reference/comparing.md.
 *
 * @param metric the name of the measurement
 * @param protocol the lane
 * @param other the name of the other target
 * @param unit the unit of both values
 * @param baselineValue the median of the baseline's rounds
 * @param otherValue the median of the other's rounds
 * @param ratio the other's share of the baseline's; null where there is none, the baseline's being zero say
 * @param low the lower end of the ratio's confidence interval; null where the rounds are too few to tell
 * @param high the upper end; null with {@code low}
 * @param leastEffect the least difference, as a share of the baseline's, that is called one
 * @param inTurn whether both were measured in turn in one run, and so round by round under the same conditions
 * @param effect what can be told
 */
public record MetricComparison(
        String metric,
        Protocol protocol,
        String other,
        String unit,
        double baselineValue,
        double otherValue,
        @Nullable Double ratio,
        @Nullable Double low,
        @Nullable Double high,
        double leastEffect,
        boolean inTurn,
        Effect effect) {
    @API(status = Status.INTERNAL)
    public MetricComparison {}

    /** Returns ratio and interval in words, {@code 1.31 times the baseline's (1.2 to 1.43)} say. */
    public String text() {
        if (ratio == null) {
            return "no ratio: zero or below";
        }
        String times = number(ratio) + " times the baseline's";
        return low == null || high == null
                ? times + " (too few rounds for an interval)"
                : times + " (" + number(low) + " to " + number(high) + ")";
    }

    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
