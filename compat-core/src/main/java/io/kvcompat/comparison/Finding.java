package io.kvcompat.comparison;

import org.jspecify.annotations.Nullable;

/**
 * That and how two recorded exchanges differ, see {@link Comparison}.
 *
 * @param kind what differs
 * @param baselineText what was compared of the baseline's: replies in text notation
 * @param otherText what was compared of the other's
 * @param note where the first difference is, for people; null for nothing to add
 * @param baseline what was compared of the baseline's, whole
 * @param other what was compared of the other's, whole
 */
public record Finding(
        Kind kind,
        String baselineText,
        String otherText,
        @Nullable String note,
        ComparedAnswer baseline,
        ComparedAnswer other) {
    /** The greatest length of a text, in characters, before it is cut. */
    public static final int TEXT_LIMIT = 8192;

    /** Makes one of what is no reply: a metric, a check, an outcome. */
    public Finding(Kind kind, String baselineText, String otherText, @Nullable String note) {
        this(
                kind,
                baselineText,
                otherText,
                note,
                ComparedAnswer.ofText(baselineText),
                ComparedAnswer.ofText(otherText));
    }
}
