package io.kvcompat.result;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * How an exchange is compared with the baseline's.
 *
 * @param match what must agree
 * @param within for {@link Match#WITHIN}, the greatest difference of two numbers, 0 or more; else 0
 * @param pattern for {@link Match#MATCHING}, the regular expression that the text notation of both replies must
 *     match as a whole; else null
 * @param reason why it is loosened, for people; null for {@link Match#EXACT}, or where none was given
 * @param noise the parts that are not compared, as two instances of one server differ there; as paths, see docs/reference/comparing.md
 */
public record Policy(
        Match match,
        double within,
        @Nullable String pattern,
        @Nullable String reason,
        List<String> noise) {
    /** What must agree. */
    public enum Match {
        /** Type and bytes; with a reason also where the servers' command tips would loosen it. */
        EXACT("exact"),
        /** Type and bytes, the elements of the outermost aggregate in any order. */
        UNORDERED("unordered"),
        /** Type and bytes at every depth, elements in any order. */
        UNORDERED_DEEP("unordered-deep"),
        /** The types at every depth and the number of elements; errors exactly. */
        SHAPE("shape"),
        /** The type of the reply; errors by code. */
        TYPE("type"),
        /** Type and bytes, but numbers (those written as strings, too) may be up to {@code within} apart. */
        WITHIN("within"),
        /** Both replies match {@code pattern}. */
        MATCHING("matching"),
        /** Nothing. */
        IGNORED("ignored");

        private final String label;

        Match(String label) {
            this.label = label;
        }

        /** Returns the name used in JSON, docs and output. */
        public String label() {
            return label;
        }
    }

    /** Type and bytes must agree: the default. */
    public static final Policy EXACT = new Policy(Match.EXACT, 0, null, null, List.of());

    public Policy {
        noise = List.copyOf(noise);
        if (match == Match.MATCHING) {
            try {
                Pattern.compile(String.valueOf(pattern));
            } catch (PatternSyntaxException e) {
                throw new IllegalArgumentException(
                        "Not a regular expression: " + pattern + " (" + e.getDescription() + ")");
            }
        }
    }

    /** Returns a policy without a parameter. */
    public static Policy of(Match match, @Nullable String reason) {
        return new Policy(match, 0, null, reason, List.of());
    }

    /** Returns a policy by which numbers may be {@code difference} apart. */
    public static Policy within(double difference, @Nullable String reason) {
        return new Policy(Match.WITHIN, difference, null, reason, List.of());
    }

    /** Returns a policy by which both replies must match {@code pattern}. */
    public static Policy matching(String pattern, @Nullable String reason) {
        return new Policy(Match.MATCHING, 0, pattern, reason, List.of());
    }

    /** Returns this policy with parts that are not compared, in place of those it had. */
    public Policy withNoise(List<String> paths) {
        return new Policy(match, within, pattern, reason, paths);
    }
}
