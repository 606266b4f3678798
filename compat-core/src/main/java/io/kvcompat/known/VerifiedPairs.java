package io.kvcompat.known;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The pairs of servers on which the whole suite was run, every difference of which the catalogue explains.
 *
 * <p>An entry's range of versions says where it may match; only for a measured pair is it known that it does, and that
 * nothing else differs. That is why there is no guide for any other pair.
 *
 * @param pairs the pairs, each with the full versions that ran
 */
public record VerifiedPairs(List<Pair> pairs) {
    private static final String RESOURCE = "META-INF/kvcompat/known/measured";

    private static final VerifiedPairs NONE = new VerifiedPairs(List.of());

    public VerifiedPairs {
        pairs = List.copyOf(pairs);
    }

    /** Returns no pairs: nothing is said of any. */
    public static VerifiedPairs none() {
        return NONE;
    }

    /**
     * A measured pair.
     *
     * @param baseline the server that one comes from
     * @param other the one that one goes to
     */
    public record Pair(ProductVersion baseline, ProductVersion other) {
        @Override
        public String toString() {
            return baseline + " to " + other;
        }
    }

    /**
     * Reads {@code META-INF/kvcompat/known/measured} wherever it is on the class path: {@code redis:7.2.6 valkey:9.1.2}
     * in a line, the baseline first; empty lines and those that begin with {@code #} are skipped.
     *
     * @throws IllegalArgumentException when a line is malformed or a file cannot be read
     */
    public static VerifiedPairs load(ClassLoader loader) {
        List<Pair> pairs = new ArrayList<>();
        try {
            for (URL file : Collections.list(loader.getResources(RESOURCE))) {
                try (InputStream in = file.openStream()) {
                    pairs.addAll(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot read which servers were measured: " + e.getMessage());
        }
        return new VerifiedPairs(pairs);
    }

    /**
     * Reads the text of such a file.
     *
     * @throws IllegalArgumentException when a line is malformed
     */
    public static List<Pair> parse(String text) {
        List<Pair> pairs = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.split("\\s+");
            if (words.length != 2) {
                throw new IllegalArgumentException(
                        "measured:" + number + ": two servers are expected, redis:7.2.6 valkey:9.1.2 say");
            }
            pairs.add(new Pair(ProductVersion.parse(words[0]), ProductVersion.parse(words[1])));
        }
        return pairs;
    }

    /** Returns the pair that was measured for {@code from} and {@code to}; empty when none was. */
    public Optional<Pair> find(ProductVersion from, ProductVersion to) {
        return pairs.stream()
                .filter(pair -> from.covers(pair.baseline()) && to.covers(pair.other()))
                .findFirst();
    }

    /**
     * Returns the pair that was measured for {@code from} and {@code to}.
     *
     * @throws IllegalArgumentException when none was: in one line, with those that were and what to do
     */
    public Pair require(ProductVersion from, ProductVersion to) {
        return find(from, to)
                .orElseThrow(() -> new IllegalArgumentException(from.displayName() + " to " + to.displayName()
                        + " was not measured, so there is no guide; there is one for " + list()
                        + "; compare your servers with compat run"));
    }

    private String list() {
        return pairs.isEmpty() ? "no pair" : pairs.stream().map(Pair::toString).collect(Collectors.joining(", "));
    }
}
