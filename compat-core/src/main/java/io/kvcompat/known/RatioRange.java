package io.kvcompat.known;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * How many times the baseline's number the other's may be, written {@code 1.1..1.4}.
 *
 * <p>For what is measured: no exact text can foresee it, and any number at all would hide that a server became worse.
 *
 * @param least the least, 0 or more
 * @param most the most, not below {@code least}
 */
@API(status = Status.INTERNAL)
public record RatioRange(double least, double most) {
    private static final String NUMBER = "(\\d{1,9}(?:\\.\\d{1,9})?)";
    private static final Pattern WRITTEN = Pattern.compile(NUMBER + "\\.\\." + NUMBER);
    private static final Pattern LEADING = Pattern.compile("^-?[0-9][0-9.Ee-]*");

    /**
     * Reads a range.
     *
     * @throws IllegalArgumentException when it is none; the message says how one looks
     */
    static RatioRange parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (matcher.matches()) {
            double least = Double.parseDouble(matcher.group(1));
            double most = Double.parseDouble(matcher.group(2));
            if (least <= most) {
                return new RatioRange(least, most);
            }
        }
        throw new IllegalArgumentException("not a range of ratios: \"" + text + "\"; write \"1.1..1.4\", say");
    }

    /** Tells whether the numbers that two texts begin with are in this ratio. */
    boolean holds(String baseline, String other) {
        OptionalDouble ours = number(baseline);
        OptionalDouble theirs = number(other);
        if (ours.isEmpty() || theirs.isEmpty() || ours.getAsDouble() == 0) {
            return false;
        }
        double ratio = theirs.getAsDouble() / ours.getAsDouble();
        return least <= ratio && ratio <= most;
    }

    private static OptionalDouble number(String text) {
        Matcher matcher = LEADING.matcher(text);
        try {
            return matcher.find() ? OptionalDouble.of(Double.parseDouble(matcher.group())) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
