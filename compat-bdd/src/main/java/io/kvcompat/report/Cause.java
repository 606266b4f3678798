package io.kvcompat.report;

import io.kvcompat.comparison.Severity;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.Verdict;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.reproduction.Reproduction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing to know about a target: known differences that tell the same change, or all that is unexpected of one
 * command in one way.
 *
 * @param id stable: {@code known:ID} of the first entry, or {@code unexpected:SEVERITY:KIND:COMMAND}
 * @param entries the known differences, of which the first explains best; none when unexpected
 * @param subject what an unexpected one is about: a command's name, or what was compared instead of one
 * @param variants never empty
 */
record Cause(String id, Severity severity, List<KnownDifference> entries, String subject, List<Variant> variants) {
    /** Returns the entry that explains it; null when unexpected. */
    @Nullable
    KnownDifference known() {
        return entries.isEmpty() ? null : entries.get(0);
    }

    /** Returns the addresses that lead to it: {@code known:ID} of each entry, or its id. */
    List<String> keys() {
        return entries.isEmpty()
                ? List.of(id)
                : entries.stream().map(entry -> "known:" + entry.id()).toList();
    }

    Verdict verdict() {
        return entries.isEmpty() ? Verdict.UNEXPECTED : Verdict.KNOWN;
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

    /** Returns how it is seen again with the least effort; empty where nothing says how. */
    Optional<Reproduction> reproduction() {
        return variants.stream()
                .flatMap(variant -> variant.reproduction().stream())
                .min(ReproductionLines.BY_EFFORT);
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

        /** Returns how it is seen again with the least effort; empty where nothing says how. */
        Optional<Reproduction> reproduction() {
            return places.stream()
                    .map(Difference::reproduction)
                    .filter(Objects::nonNull)
                    .min(ReproductionLines.BY_EFFORT);
        }
    }
}
