package io.kvcompat.known.rule;

import io.kvcompat.comparison.ComparedAnswer;
import io.kvcompat.reply.DoubleReply;
import io.kvcompat.reply.Reply;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number is written in another way: the other's text is that of the very same double.
 *
 * @param spelling how the other writes it
 */
record NumberSpelling(Spelling spelling) implements Relation {
    /** The decimal places of a fixed spelling. */
    private static final int PLACES = 17;

    /** A way to write a double. */
    enum Spelling {
        /** In another way than the baseline's. */
        RESPELLED,
        /** In more digits than the baseline's. */
        LONGER
    }

    @Override
    public @Nullable Rest reduce(
            Scene scene,
            Map<String, String> bindings,
            ComparedAnswer baseline,
            ComparedAnswer other,
            boolean outermost) {
        if (!baseline.isSingle()
                || !other.isSingle()
                || baseline.reply().type() != other.reply().type()) {
            return null;
        }
        String ours = text(baseline.reply());
        String theirs = text(other.reply());
        if (ours == null || theirs == null) {
            return null;
        }
        try {
            boolean same = Double.compare(Double.parseDouble(ours), Double.parseDouble(theirs)) == 0
                    || spelling == Spelling.RESPELLED && isRounded(ours, theirs);
            boolean spelled = spelling == Spelling.RESPELLED || theirs.length() > ours.length();
            return same && spelled ? Rest.NONE : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Tells whether one number is the other as servers print it that do so with a fixed number of decimal places. */
    private static boolean isRounded(String ours, String theirs) {
        BigDecimal exact = new BigDecimal(Double.parseDouble(ours)).setScale(PLACES, RoundingMode.HALF_EVEN);
        return exact.compareTo(new BigDecimal(theirs)) == 0;
    }

    private static @Nullable String text(Reply reply) {
        String text = reply instanceof DoubleReply number ? number.text() : Place.word(reply);
        return text != null && text.matches("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?") ? text : null;
    }
}
