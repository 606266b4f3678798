package io.kvcompat.bdd.proof;

import io.kvcompat.diff.TargetPair;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.known.KnownReproduction;
import io.kvcompat.reproduction.DeltaDebugging;
import io.kvcompat.reproduction.Reproduction;
import io.kvcompat.reproduction.Reproduction.Form;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The rows of known/reproductions.yaml while they are found, those of several entries at a time. */
final class KnownReproductions {
    private static final String HEAD = """
            # How each entry of the catalogue is seen again with the fewest commands, and between which servers it was.
            # Written by a program that plays them; docs/reference/known-differences-format.md says how.
            """;
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLWriteFeature.INDENT_ARRAYS)
            .build();
    private static final Duration LONGEST = Duration.ofSeconds(25);
    private static final int MOST_ATTEMPTS = 10;
    private static final int MOST_SHORTENED = 3;

    /** What the default run does not do: payloads of more than the usual sizes, and one Valkey compared with another. */
    static final Set<String> OF_OTHER_RUNS = Set.of(
            "output-buffer-limit-large-string",
            "query-buffer-limit-queued-commands",
            "large-sorted-set-memory",
            "small-stream-memory",
            "memory-per-key-since-valkey-8.1");

    private final Map<String, List<KnownReproduction>> rows = new ConcurrentSkipListMap<>();

    private KnownReproductions() {}

    static KnownReproductions of(KnownDifferences known) {
        KnownReproductions all = new KnownReproductions();
        known.entries().stream()
                .filter(entry -> !entry.reproductions().isEmpty())
                .forEach(entry -> all.rows.put(entry.id(), new ArrayList<>(entry.reproductions())));
        return all;
    }

    /** Finds what shows an entry between these servers, unless one that is here does. */
    void find(KnownDifference entry, TargetPair pair, Candidates candidates, CataloguePlayer player) {
        String here =
                KnownReproduction.pair(pair.baseline().identity(), pair.other().identity());
        List<KnownReproduction> some = rows.computeIfAbsent(entry.id(), key -> new ArrayList<>());
        some.replaceAll(one -> shownIn(
                one, one.shown().stream().filter(pairs -> !pairs.equals(here)).toList()));
        KnownReproduction found = some.stream()
                .filter(one -> one.reproduction().form() != Form.SCENARIO)
                .filter(player::shows)
                .findFirst()
                .or(() -> shortest(candidates.of(entry.id()), player))
                .orElseGet(() -> candidates.scenario(entry.id()));
        KnownReproduction alike = some.stream()
                .filter(one -> one.reproduction().equals(found.reproduction())
                        && one.server().equals(found.server()))
                .findFirst()
                .orElse(found);
        List<String> pairs = new ArrayList<>(alike.shown());
        pairs.add(here);
        some.remove(alike);
        some.add(shownIn(alike, pairs.stream().distinct().sorted().toList()));
        some.removeIf(one -> one.shown().isEmpty());
    }

    private static Optional<KnownReproduction> shortest(List<KnownReproduction> candidates, CataloguePlayer player) {
        List<KnownReproduction> found = new ArrayList<>();
        Instant end = Instant.now().plus(LONGEST);
        for (KnownReproduction one : varied(candidates)) {
            if (found.size() == MOST_SHORTENED || Instant.now().isAfter(end)) {
                break;
            }
            if (player.shows(one)) {
                found.add(shortened(one, player, end));
            }
            if (!found.isEmpty() && steps(found.get(found.size() - 1)) == 1) {
                break;
            }
        }
        return found.stream().min(Comparator.comparingInt(KnownReproductions::steps));
    }

    /** Those of other scenarios before those of one that has been tried. */
    private static List<KnownReproduction> varied(List<KnownReproduction> candidates) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        record Ranked(int round, KnownReproduction one) {}
        return candidates.stream()
                .map(one -> new Ranked(seen.merge(one.scenario() + one.server(), 1, Integer::sum), one))
                .sorted(Comparator.comparingInt(Ranked::round))
                .map(Ranked::one)
                .limit(MOST_ATTEMPTS)
                .toList();
    }

    private static int steps(KnownReproduction one) {
        return one.reproduction().steps().size();
    }

    private static KnownReproduction shortened(KnownReproduction one, CataloguePlayer player, Instant end) {
        List<String> steps = one.reproduction().steps();
        String last = steps.get(steps.size() - 1);
        List<String> before = DeltaDebugging.shortest(
                steps.subList(0, steps.size() - 1),
                some -> Instant.now().isBefore(end) && player.shows(with(one, and(some, last))));
        return with(one, and(before, last));
    }

    private static List<String> and(List<String> some, String last) {
        List<String> all = new ArrayList<>(some);
        all.add(last);
        return all;
    }

    private static KnownReproduction with(KnownReproduction one, List<String> steps) {
        Reproduction how = one.reproduction();
        return new KnownReproduction(
                one.entry(),
                one.shown(),
                one.scenario(),
                one.step(),
                one.protocol(),
                one.server(),
                Reproduction.of(how.form(), one.scenario(), one.protocol(), steps, how.note()));
    }

    private static KnownReproduction shownIn(KnownReproduction one, List<String> pairs) {
        return new KnownReproduction(
                one.entry(), pairs, one.scenario(), one.step(), one.protocol(), one.server(), one.reproduction());
    }

    /** Returns the ids of entries that have none. */
    List<String> lacking(KnownDifferences known) {
        return known.entries().stream()
                .map(KnownDifference::id)
                .filter(id -> !OF_OTHER_RUNS.contains(id))
                .filter(id -> rows.getOrDefault(id, List.of()).isEmpty())
                .toList();
    }

    String yaml() {
        return HEAD
                + YAML.writeValueAsString(rows.values().stream()
                        .flatMap(List::stream)
                        .map(KnownReproductions::row)
                        .toList());
    }

    private static Map<String, Object> row(KnownReproduction one) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", one.entry());
        row.put("shown", String.join(", ", one.shown()));
        row.put("scenario", one.scenario());
        row.put("step", one.step());
        row.put("protocol", one.protocol().name());
        row.put("form", one.reproduction().form().label());
        if (!one.server().isEmpty()) {
            row.put("server", one.server());
        }
        if (one.reproduction().note() != null && one.server().isEmpty()) {
            row.put("note", one.reproduction().note());
        }
        if (one.reproduction().form() != Form.SCENARIO) {
            row.put("lines", one.reproduction().steps());
        }
        return row;
    }
}
