package io.kvcompat.comparison;

import org.jspecify.annotations.Nullable;

/**
 * That and how two recorded exchanges differ, see {@link Comparison}.
 *
 * @param kind what differs
 * @param baselineText what was compared of the baseline's: replies in text notation
 * @param otherText what was compared of the other's
 * @param note where the first difference is, for people; null for nothing to add
 */
public record Finding(
        Kind kind,
        String baselineText,
        String otherText,
        @Nullable String note) {
    /** The greatest length of a text, in characters, before it is cut. */
    public static final int TEXT_LIMIT = 8192;
}
