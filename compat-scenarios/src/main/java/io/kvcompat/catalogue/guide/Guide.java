package io.kvcompat.catalogue.guide;

import io.kvcompat.comparison.Severity;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.known.KnownDifference.Match;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.known.ProductVersion;
import io.kvcompat.known.VerifiedPairs;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What changes for who goes from one server to another; a pure function of the catalogue.
 *
 * @param pair the two servers that were measured
 * @param topics ordered by severity, group and title; without what the scenarios about rollback tell
 * @param carried what the scenarios about rollback tell, whose links lead to the table of it
 * @param rollback what goes over and what comes back
 * @param relaxed whether RDB files that are refused load with rdb-version-check relaxed
 */
public record Guide(
        VerifiedPairs.Pair pair,
        List<Topic> topics,
        List<Topic> carried,
        List<RollbackTable.Row> rollback,
        boolean relaxed) {
    private static final String WAY_BACK = "way-back/";

    /** What writes and only the newer server has, by the entry that tells it; replicas and the AOF are told it so. */
    private static final Map<String, String> ONE_WAY = new TreeMap<>(Map.of(
            "geo-geosearch-bypolygon", "GEOSEARCHSTORE BYPOLYGON",
            "hash-field-expiry", "HSETEX",
            "hash-hgetdel", "HGETDEL",
            "msetex", "MSETEX",
            "set-ifeq", "SET IFEQ"));

    public Guide {
        topics = List.copyOf(topics);
        carried = List.copyOf(carried);
        rollback = List.copyOf(rollback);
    }

    /**
     * Makes the guide for a pair.
     *
     * @param known the catalogue
     * @param measured what was measured
     * @throws IllegalArgumentException when this pair was not; see {@link VerifiedPairs#require}
     */
    public static Guide of(KnownDifferences known, VerifiedPairs measured, ProductVersion from, ProductVersion to) {
        VerifiedPairs.Pair pair = measured.require(from, to);
        Topics topics = new Topics(pair, new CommandGroups());
        List<KnownDifference> entries = known.entries().stream()
                .flatMap(entry -> between(entry, pair).stream())
                .toList();
        List<Match> matches =
                entries.stream().flatMap(entry -> entry.shown().stream()).toList();
        return new Guide(
                pair,
                known.entries().stream()
                        .filter(entry -> !isCarried(entry))
                        .flatMap(entry -> topics.topic(entry).stream())
                        .sorted(topics.order())
                        .toList(),
                entries.stream()
                        .filter(Guide::isCarried)
                        .flatMap(entry -> topics.topic(entry).stream())
                        .sorted(topics.order())
                        .toList(),
                RollbackTable.of(matches),
                RollbackTable.loadsWhenRelaxed(matches));
    }

    /** Tells whether all of it was seen by carrying data, so that the table of the ways tells it. */
    private static boolean isCarried(KnownDifference entry) {
        return entry.shown().stream()
                .allMatch(match -> match.scenario() != null && match.scenario().startsWith(WAY_BACK));
    }

    static boolean isAbout(KnownDifference entry, VerifiedPairs.Pair pair) {
        return between(entry, pair).isPresent();
    }

    static Optional<KnownDifference> between(KnownDifference entry, VerifiedPairs.Pair pair) {
        return entry.between(pair.baseline().identity(), pair.other().identity());
    }

    /** Returns the topics of one severity. */
    List<Topic> of(Severity severity) {
        return topics.stream().filter(topic -> topic.severity() == severity).toList();
    }

    /** Returns what breaks, what most run into first; what only going back shows is among it. */
    List<Topic> breaking() {
        TopicOrder order = new TopicOrder();
        return all(Severity.BREAKING)
                .sorted(Comparator.comparingInt(topic -> order.position(topic.id())))
                .toList();
    }

    private Stream<Topic> all(Severity severity) {
        return Stream.concat(topics.stream(), carried.stream()).filter(topic -> topic.severity() == severity);
    }

    /** Returns how many changes there are of one severity: those of one title are one, as in the report of a run. */
    public long changes(Severity severity) {
        return all(severity).map(Topic::title).distinct().count();
    }

    /** Returns the ids of the entries in the order in which the guide tells them, what breaks first. */
    public List<String> order() {
        return Stream.of(Severity.values())
                .flatMap(severity -> severity == Severity.BREAKING ? breaking().stream() : all(severity))
                .map(Topic::id)
                .toList();
    }

    /** Returns commands, some with an option, that write and that the server to go back to does not have. */
    List<String> oneWay() {
        return ONE_WAY.entrySet().stream()
                .filter(one -> topics.stream().anyMatch(topic -> topic.id().equals(one.getKey())))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    /** Tells whether fields of hashes that expire close ways back, which the server to move to must have for that. */
    boolean hasExpiringFields() {
        return rollback.stream()
                .anyMatch(row -> !row.backWithFields().equals(row.back())
                        && row.backWithFields().startsWith("is refused"));
    }

    /** Returns the title of the guide. */
    public String title() {
        return "From " + pair.baseline().series().displayName() + " to "
                + pair.other().series().displayName();
    }

    /** Returns the name of the file for it without its ending, {@code redis-7.2-to-valkey-9.1} say. */
    public String fileName() {
        return pair.baseline().series().fileName() + "-to-"
                + pair.other().series().fileName();
    }

    /** Returns all names of commands in the guide, sorted. */
    List<String> commands() {
        return topics.stream()
                .flatMap(topic -> topic.commands().stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
