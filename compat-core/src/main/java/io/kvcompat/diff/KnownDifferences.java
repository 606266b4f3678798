package io.kvcompat.diff;

import io.kvcompat.target.Identity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The known differences of a run: the catalogue's and a team's own; immutable, safe to share between threads. */
public final class KnownDifferences {
    private static final KnownDifferences NONE = new KnownDifferences(List.of());

    private final List<KnownDifference> entries;
    private final Map<List<Identity>, KnownIndex> indexes = new ConcurrentHashMap<>();

    private KnownDifferences(List<KnownDifference> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Returns no known differences, so that every difference is unexpected. */
    public static KnownDifferences none() {
        return NONE;
    }

    /**
     * Reads files of known differences, see docs/known-differences-format.md.
     *
     * @throws KnownDifferencesException when one cannot be read or is malformed, or an id occurs twice
     */
    public static KnownDifferences load(List<Path> files) {
        return NONE.and(files);
    }

    /**
     * Reads the catalogue: the resources that the class path's {@code META-INF/kvcompat/known/index} files name, one
     * in a line.
     *
     * @throws KnownDifferencesException when one is missing or malformed, or an id occurs twice
     */
    public static KnownDifferences loadResources(ClassLoader loader) {
        return NONE;
    }

    /**
     * Returns these known differences and those of {@code files}.
     *
     * @throws KnownDifferencesException as {@link #load}
     */
    public KnownDifferences and(List<Path> files) {
        return new KnownDifferences(new ArrayList<>(entries));
    }

    /** Returns all entries in the order in which they were read. */
    public List<KnownDifference> entries() {
        return entries;
    }

    /** Returns the entry that matches {@code difference} between these two servers; empty when it is unexpected. */
    public Optional<KnownDifference> verdict(Difference difference, Identity baseline, Identity other) {
        return index(baseline, other).find(difference);
    }

    KnownIndex index(Identity baseline, Identity other) {
        return indexes.computeIfAbsent(
                List.of(baseline, other), pair -> KnownIndex.of(entries, pair.get(0), pair.get(1)));
    }
}
