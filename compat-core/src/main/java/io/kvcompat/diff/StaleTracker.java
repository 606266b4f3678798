package io.kvcompat.diff;

import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.diff.KnownDifference.Match;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the known differences of one pair that had their chance to show up and did not. */
final class StaleTracker {
    private final Pair pair;
    private final List<KnownDifference> applicable;
    private final Set<String> awaitedCommands;
    private final Set<String> seenCommands = new HashSet<>();
    private final Set<String> ran = new HashSet<>();
    private final Set<String> matched = new HashSet<>();

    StaleTracker(Pair pair) {
        this.pair = pair;
        this.applicable = pair.known().index(pair.baseline(), pair.other()).applicable();
        this.awaitedCommands = applicable.stream()
                .flatMap(entry -> entry.matches().stream())
                .filter(match -> match.scenario() == null)
                .map(Match::command)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Takes note of a lane that ran to its end on both targets. */
    void ran(String scenario, Protocol protocol) {
        ran.add(protocol + " " + scenario);
    }

    void compared(Command command) {
        // Making the text of every command costs; most have no entry that waits for them in any scenario.
        if (seenCommands.size() < awaitedCommands.size() && command.parts().size() < 100) {
            String line = command.toString();
            if (awaitedCommands.contains(line)) {
                seenCommands.add(line);
            }
        }
    }

    void matched(String entry) {
        matched.add(entry);
    }

    List<StaleDifference> stale() {
        if (pair.baseline().identity().equals(pair.other().identity())) {
            // Two instances of one version: nothing was to be expected, whatever an entry's ranges are.
            return List.of();
        }
        return applicable.stream()
                .filter(entry -> !matched.contains(entry.id()))
                .filter(entry -> entry.matches().stream().allMatch(this::hadItsChance))
                .map(entry -> new StaleDifference(
                        entry.id(), entry.title(), pair.other().target()))
                .toList();
    }

    private boolean hadItsChance(Match match) {
        if (match.kind() == Kind.METRIC) {
            // That a measurement could not be told apart this time does not prove it the same.
            return false;
        }
        if (match.scenario() == null) {
            return match.command() != null && seenCommands.contains(match.command());
        }
        return match.protocol() != null
                ? ran.contains(match.protocol() + " " + match.scenario())
                : ran.contains(Protocol.RESP2 + " " + match.scenario())
                        || ran.contains(Protocol.RESP3 + " " + match.scenario());
    }
}
