package io.kvcompat.run;

import io.kvcompat.client.ClientException;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.LaneComparison;
import io.kvcompat.diff.TargetPair;
import io.kvcompat.reproduction.DeltaDebugging;
import io.kvcompat.result.Exchange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The two servers that gave one difference, on which it is looked for again. */
final class DifferenceMinimizer {
    private final TargetPair pair;
    private final Replay baseline;
    private final Replay other;
    private final Difference difference;
    private final Instant deadline;

    DifferenceMinimizer(TargetPair pair, Replay baseline, Replay other, Difference difference, Instant deadline) {
        this.pair = pair;
        this.baseline = baseline;
        this.other = other;
        this.difference = difference;
        this.deadline = deadline;
    }

    boolean can(List<Exchange> exchanges) {
        return baseline.can(exchanges) && other.can(exchanges);
    }

    /** Returns the fewest of {@code exchanges} that still show the difference; empty when all of them do not. */
    Optional<List<Exchange>> shortest(List<Exchange> exchanges) {
        if (!shows(exchanges)) {
            return Optional.empty();
        }
        Exchange last = exchanges.get(exchanges.size() - 1);
        List<Exchange> before = exchanges.subList(0, exchanges.size() - 1);
        return Optional.of(and(DeltaDebugging.shortest(before, some -> shows(and(some, last))), last));
    }

    private static List<Exchange> and(List<Exchange> some, Exchange last) {
        List<Exchange> all = new ArrayList<>(some);
        all.add(last);
        return all;
    }

    private boolean shows(List<Exchange> exchanges) {
        return again(exchanges, Map.of())
                .filter(one -> one.kind() == difference.kind()
                        && one.baselineText().equals(difference.baselineText())
                        && one.otherText().equals(difference.otherText()))
                .isPresent();
    }

    /**
     * Returns the settings that make the difference by their defaults alone: when the other server has the baseline's
     * values for them, both answer the same. Empty when there are none.
     */
    List<String> settings(List<Exchange> exchanges) {
        if (baseline.server().external() || other.server().external()) {
            return List.of();
        }
        other.server().prepare();
        Map<String, String> apart = AlignedSettings.of(baseline.server().control())
                .apart(other.server().control());
        if (apart.isEmpty() || !vanishes(exchanges, apart)) {
            return List.of();
        }
        return DeltaDebugging.shortest(List.copyOf(apart.keySet()), some -> {
            Map<String, String> less = new TreeMap<>(apart);
            less.keySet().retainAll(some);
            return vanishes(exchanges, less);
        });
    }

    private boolean vanishes(List<Exchange> exchanges, Map<String, String> settings) {
        return isInTime() && again(exchanges, settings).isEmpty();
    }

    private boolean isInTime() {
        return Instant.now().isBefore(deadline);
    }

    /** Returns how the last exchange differs this time; one that cannot be had says nothing of any other. */
    private Optional<Difference> again(List<Exchange> exchanges, Map<String, String> settings) {
        if (!isInTime()) {
            return Optional.empty();
        }
        try {
            return LaneComparison.compare(
                            pair,
                            difference.scenario(),
                            difference.protocol(),
                            List.of(baseline.last(exchanges, Map.of())),
                            List.of(other.last(exchanges, settings)),
                            false)
                    .stream()
                    .findFirst();
        } catch (ClientException e) {
            return settings.isEmpty() ? Optional.empty() : Optional.of(difference);
        }
    }
}
