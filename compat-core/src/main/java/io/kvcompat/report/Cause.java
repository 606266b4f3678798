package io.kvcompat.report;

import io.kvcompat.diff.Difference;
import io.kvcompat.diff.KnownDifference;
import io.kvcompat.diff.Severity;
import io.kvcompat.diff.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to know about a target: a known difference, or all that is unexpected of one command in one way.
 *
 * @param id stable: {@code known:ID}, or {@code unexpected:SEVERITY:KIND:COMMAND}
 * @param known the known difference; null when unexpected
 * @param subject what an unexpected one is about: a command's name, or what was compared instead of one
 * @param variants never empty
 */
record Cause(String id, Severity severity, @Nullable KnownDifference known, String subject, List<Variant> variants) {
    Verdict verdict() {
        return known == null ? Verdict.UNEXPECTED : Verdict.KNOWN;
    }

    /** Returns how many differences it is about. */
    int count() {
        return variants.stream().mapToInt(variant -> variant.places().size()).sum();
    }

    /** Returns in how many scenarios it shows. */
    long scenarios() {
        return variants.stream()
                .flatMap(variant -> variant.places().stream())
                .map(Difference::scenario)
                .distinct()
                .count();
    }

    /** Tells whether each difference came after another one in its lane. */
    boolean follows() {
        return variants.stream().flatMap(variant -> variant.places().stream()).allMatch(Difference::follows);
    }

    Difference first() {
        return variants.get(0).first();
    }

    /**
     * Differences that show the same of the same command, wherever.
     *
     * @param places never empty; in the order in which they were found
     */
    record Variant(List<Difference> places) {
        Difference first() {
            return places.get(0);
        }
    }
}
