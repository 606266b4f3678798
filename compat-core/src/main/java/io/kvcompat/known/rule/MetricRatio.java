package io.kvcompat.known.rule;

import io.kvcompat.comparison.ComparedAnswer;
import io.kvcompat.reply.IntegerReply;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A measurement is so many times the baseline's; or a reply that is a number, of bytes say.
 *
 * @param least the least ratio
 * @param most the greatest ratio
 */
record MetricRatio(double least, double most) implements Relation {
    private static final Pattern MEASURED = Pattern.compile("(-?[0-9][0-9.Ee-]*) ([^,]+)(?:, .*)?");

    @Override
    public @Nullable Rest reduce(
            Scene scene,
            Map<String, String> bindings,
            ComparedAnswer baseline,
            ComparedAnswer other,
            boolean outermost) {
        if (baseline.isSingle()
                && other.isSingle()
                && baseline.reply() instanceof IntegerReply left
                && other.reply() instanceof IntegerReply right) {
            double ratio = (double) right.value() / left.value();
            return least <= ratio && ratio <= most ? Rest.NONE : null;
        }
        Matcher ours = MEASURED.matcher(baseline.text());
        Matcher theirs = MEASURED.matcher(other.text());
        if (!ours.matches() || !theirs.matches() || !ours.group(2).equals(theirs.group(2))) {
            return null;
        }
        try {
            double ratio = Double.parseDouble(theirs.group(1)) / Double.parseDouble(ours.group(1));
            return least <= ratio && ratio <= most ? Rest.NONE : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
