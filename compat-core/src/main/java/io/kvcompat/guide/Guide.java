package io.kvcompat.guide;

import io.kvcompat.diff.KnownDifference;
import io.kvcompat.diff.KnownDifferences;
import io.kvcompat.diff.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changes for who goes from one server to another; a pure function of the catalogue.
 *
 * @param pair the two servers that were measured
 * @param topics ordered by severity, group and title
 */
public record Guide(Measured.Pair pair, List<Topic> topics) {
    public Guide {
        topics = List.copyOf(topics);
    }

    /**
     * Makes the guide for a pair.
     *
     * @param known the catalogue
     * @param measured what was measured
     * @throws IllegalArgumentException when this pair was not; see {@link Measured#require}
     */
    public static Guide of(KnownDifferences known, Measured measured, Server from, Server to) {
        Measured.Pair pair = measured.require(from, to);
        Map<String, List<KnownDifference>> byTitle = new LinkedHashMap<>();
        known.entries().stream()
                .filter(entry -> isAbout(entry, pair))
                .forEach(entry -> byTitle.computeIfAbsent(key(entry), title -> new ArrayList<>())
                        .add(entry));
        Topics topics = new Topics(pair, measured, new CommandGroups());
        List<Topic> all = new ArrayList<>();
        byTitle.values().forEach(entries -> all.add(topics.topic(entries)));
        all.sort(topics.order());
        return new Guide(pair, all);
    }

    /** Entries of one title say the same of different commands. */
    private static String key(KnownDifference entry) {
        return entry.severity() + " " + Topics.title(entry);
    }

    static boolean isAbout(KnownDifference entry, Measured.Pair pair) {
        return isAbout(entry.baseline(), pair.baseline())
                && isAbout(entry.other(), pair.other())
                && entry.matches().stream().anyMatch(match -> isAbout(match, pair));
    }

    static boolean isAbout(KnownDifference.Match match, Measured.Pair pair) {
        return match.baselineVersions().contains(pair.baseline().version())
                && match.otherVersions().contains(pair.other().version());
    }

    private static boolean isAbout(KnownDifference.Applies applies, Server server) {
        return (applies.product().equals("any") || applies.product().equals(server.product()))
                && applies.versions().contains(server.version());
    }

    /** Returns the topics of one severity. */
    List<Topic> of(Severity severity) {
        return topics.stream().filter(topic -> topic.severity() == severity).toList();
    }

    /** Returns the title of the guide. */
    String title() {
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
