package io.kvcompat.known;

import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.comparison.Kind;
import io.kvcompat.known.KnownDifference.Match;
import io.kvcompat.result.ReportHeader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/** Finds the known differences of one pair that had their chance to show up and did not. */
@API(status = Status.INTERNAL)
public final class StaleTracker {
    private final ReportHeader baseline;
    private final ReportHeader other;
    private final List<KnownDifference> applicable;
    private final Set<String> awaitedCommands;
    private final Set<String> seenCommands = new HashSet<>();
    private final Set<String> ran = new HashSet<>();
    private final Map<String, Set<String>> matched = new HashMap<>();

    /** Begins with two targets of which nothing has been compared yet. */
    public StaleTracker(KnownDifferences known, ReportHeader baseline, ReportHeader other) {
        this.baseline = baseline;
        this.other = other;
        this.applicable = known.index(baseline, other).applicable();
        this.awaitedCommands = Stream.concat(
                        applicable.stream()
                                .flatMap(entry -> entry.matches().stream())
                                .filter(match -> match.scenario() == null)
                                .map(Match::command),
                        applicable.stream()
                                .flatMap(entry -> entry.rules().stream())
                                .map(one -> literal(one.rule().line())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Takes note of a lane that ran to its end on both targets. */
    public void ran(String scenario, Protocol protocol) {
        ran.add(protocol + " " + scenario);
    }

    /** Takes note of a command whose replies were compared. */
    public void compared(Command command) {
        // Making the text of every command costs; most have no entry that waits for them in any scenario.
        if (seenCommands.size() < awaitedCommands.size() && command.parts().size() < 100) {
            String line = command.toString();
            if (awaitedCommands.contains(line)) {
                seenCommands.add(line);
            }
        }
    }

    /** Takes note of an entry that showed in a scenario. */
    public void matched(String entry, String scenario) {
        matched.computeIfAbsent(entry, key -> new HashSet<>()).add(scenario);
    }

    /** Returns those that did not show, once everything was compared. */
    public List<StaleDifference> stale() {
        if (baseline.identity().equals(other.identity())) {
            // Two instances of one version: nothing was to be expected, whatever an entry's ranges are.
            return List.of();
        }
        List<StaleDifference> stale = new ArrayList<>();
        for (KnownDifference entry : applicable) {
            Set<String> shown = matched.get(entry.id());
            if (shown != null) {
                gone(entry, shown).forEach(scenario -> stale.add(stale(entry, " (no longer in " + scenario + ")")));
            } else if (hadItsChance(entry)) {
                stale.add(stale(entry, ""));
            }
        }
        return stale;
    }

    /** Returns the scenarios in which an entry that showed elsewhere did not, though none of its matches there was kept from it. */
    private List<String> gone(KnownDifference entry, Set<String> shown) {
        Map<String, List<Match>> byScenario = new TreeMap<>();
        for (Match match : entry.matches()) {
            if (match.scenario() != null) {
                byScenario
                        .computeIfAbsent(match.scenario(), key -> new ArrayList<>())
                        .add(match);
            }
        }
        byScenario.keySet().removeAll(shown);
        byScenario.values().removeIf(matches -> !matches.stream().allMatch(this::hadItsChance));
        return List.copyOf(byScenario.keySet());
    }

    private StaleDifference stale(KnownDifference entry, String where) {
        return new StaleDifference(entry.id(), entry.title() + where, other.target());
    }

    /** A command that is written without holes; null where it has some. */
    private static @Nullable String literal(@Nullable String line) {
        String text = line == null ? null : line.replace("{{", "");
        return text == null || text.contains("{") ? null : String.valueOf(line).replace("{{", "{");
    }

    /** An entry with rules shows where its shortest reproduction was made, and a team's where the very command was sent. */
    private boolean hadItsChance(KnownDifference entry) {
        boolean measured = entry.rules().stream().anyMatch(one -> one.rule().ratio() != null);
        if (entry.rules().isEmpty() || measured) {
            return !measured && entry.matches().stream().allMatch(this::hadItsChance);
        }
        if (entry.reproductions().isEmpty()) {
            return entry.matches().stream().allMatch(this::hadItsChance)
                    && entry.rules().stream()
                            .map(one -> literal(one.rule().line()))
                            .allMatch(seenCommands::contains);
        }
        return entry.reproduction(baseline.identity(), other.identity())
                .filter(one -> ran.contains(one.protocol() + " " + one.scenario()))
                .isPresent();
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
