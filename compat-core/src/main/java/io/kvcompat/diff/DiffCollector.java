package io.kvcompat.diff;

import io.kvcompat.comparison.Kind;
import io.kvcompat.comparison.Severity;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.known.KnownReproduction;
import io.kvcompat.known.SettingDifferences;
import io.kvcompat.known.StaleDifference;
import io.kvcompat.reproduction.LaneTranscript;
import io.kvcompat.reproduction.Reproduction;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.target.Identity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers what a merge finds; differences beyond what memory should hold are counted only. */
final class DiffCollector {
    /** Enough for any reader; a run that differs everywhere has more. */
    private static final int MOST_LISTED = 100_000;

    /** In characters of the texts of all listed differences. */
    private static final long MOST_TEXT = 40_000_000;

    /** In characters; past it a difference is reproduced by its whole scenario. */
    private static final long MOST_REPRODUCTION_TEXT = 20_000_000;

    private final List<Difference> differences = new ArrayList<>();
    private final LaneFailures told = new LaneFailures();
    private final List<LaneFailure> failures = new ArrayList<>();
    private final List<ScenarioRow> rows = new ArrayList<>();
    private final SortedMap<String, KnownDifference> known = new TreeMap<>();
    private final SortedMap<String, Integer> skipped = new TreeMap<>();
    private final Map<Kind, Long> byKind = new EnumMap<>(Kind.class);
    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    private final Map<String, KnownDifference> entries = new TreeMap<>();
    private final Map<String, Identity> identities = new TreeMap<>();
    private final UncomparedCommands uncompared = new UncomparedCommands();
    private final SortedMap<String, Long> noisy = new TreeMap<>();
    private int compared;
    private long exchanges;
    private long metrics;
    private long unexpected;
    private long expected;
    private long following;
    private long unlisted;
    private long text;
    private long reproductions;

    DiffCollector(List<ReportHeader> headers, KnownDifferences knownDifferences) {
        headers.forEach(header -> skipped.put(header.target(), 0));
        headers.forEach(header -> identities.put(header.target(), header.identity()));
        entries.put(SettingDifferences.ENTRY.id(), SettingDifferences.ENTRY);
        knownDifferences.entries().forEach(entry -> entries.put(entry.id(), entry));
    }

    /**
     * Adds a difference, with how to see it again.
     *
     * @param alike as {@link LaneMatcher#alike()}
     */
    void add(Difference difference, LaneTranscript transcript, long alike) {
        told.add(difference);
        byKind.merge(difference.kind(), 1L, Long::sum);
        bySeverity.merge(difference.severity(), 1L, Long::sum);
        String id = difference.knownId();
        KnownDifference entry = id == null ? null : entries.get(id);
        if (entry != null) {
            expected++;
            known.put(entry.id(), entry);
            for (String also : difference.alsoKnownIds()) {
                known.computeIfAbsent(also, entries::get);
            }
        } else {
            unexpected++;
            following += difference.follows() ? 1 : 0;
        }
        text += difference.baselineText().length() + difference.otherText().length();
        if (differences.size() < MOST_LISTED && text <= MOST_TEXT) {
            differences.add(difference.reproducedBy(reproduction(difference, transcript, alike)));
        } else {
            unlisted++;
        }
    }

    private Reproduction reproduction(Difference difference, LaneTranscript transcript, long alike) {
        if (reproductions >= MOST_REPRODUCTION_TEXT) {
            return transcript.whole("is one of very many differences");
        }
        Reproduction reproduction = shortest(difference).orElseGet(() -> transcript.upTo(difference.step(), alike));
        reproductions += reproduction.length();
        return reproduction;
    }

    /** Returns what the catalogue knows to show the very same with fewer commands. */
    private Optional<Reproduction> shortest(Difference difference) {
        String id = difference.knownId();
        KnownDifference entry = id == null ? null : entries.get(id);
        Identity baseline = identities.get(difference.baseline());
        Identity other = identities.get(difference.other());
        if (entry == null || baseline == null || other == null) {
            return Optional.empty();
        }
        return entry.reproductions().stream()
                .filter(one -> one.isOf(difference.scenario(), difference.step(), difference.protocol())
                        && one.wasShown(baseline, other))
                .map(KnownReproduction::reproduction)
                .findFirst();
    }

    void addRow(ScenarioRow row, boolean wasCompared) {
        rows.add(row);
        metrics += row.comparisons().size();
        failures.addAll(told.take(row));
        uncompared.endOf(row.scenario());
        compared += wasCompared ? 1 : 0;
        row.lanes().forEach((target, lanes) -> {
            if (lanes.stream().noneMatch(LaneMatcher::ran)) {
                skipped.merge(target, 1, Integer::sum);
            }
        });
    }

    void addCompared(long count) {
        exchanges += count;
    }

    void addNoisy(String command) {
        noisy.merge(command, 1L, Long::sum);
    }

    void addUncompared(UncomparedCommands.Step step) {
        uncompared.add(step);
    }

    private List<NoisyCommand> noisyCommands() {
        List<NoisyCommand> all = new ArrayList<>();
        noisy.forEach((command, steps) -> all.add(new NoisyCommand(command, steps)));
        return all;
    }

    DiffReport report(List<ReportHeader> headers, List<StaleDifference> stale) {
        DiffTotals totals = new DiffTotals(
                rows.size(),
                compared,
                skipped,
                exchanges,
                metrics,
                unexpected,
                expected,
                following,
                new TreeMap<>(byKind),
                new TreeMap<>(bySeverity),
                unlisted);
        return new DiffReport(
                headers.get(0),
                headers.subList(1, headers.size()),
                rows,
                differences,
                failures,
                stale,
                known,
                uncompared.all(),
                noisyCommands(),
                totals);
    }
}
