package io.kvcompat.run;

import io.kvcompat.client.Protocol;
import io.kvcompat.comparison.Kind;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.Explanation;
import io.kvcompat.diff.TargetPair;
import io.kvcompat.diff.Verdict;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.reproduction.LaneTranscript;
import io.kvcompat.reproduction.Reproduction;
import io.kvcompat.reproduction.Reproduction.Form;
import io.kvcompat.result.Exchange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks into unexpected differences while the servers are still up: of those that show
 * the same one, which fewest commands still show it, and whether a default setting alone makes it.
 *
 * <p>Bounded in number and time, as a run in which everything differs must end, too.
 */
final class Diagnosis {
    private static final int MOST = 60;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LONGEST_OF_ONE = Duration.ofSeconds(5);

    /** What is told by the reply to one command. */
    private static final Set<Kind> KINDS =
            EnumSet.of(Kind.TYPE, Kind.VALUE, Kind.ERROR_CODE, Kind.ERROR_TEXT, Kind.ORDER, Kind.MISSING_COMMAND);

    private final Map<String, TargetRun> targets = new LinkedHashMap<>();
    private final DiagnosisScope where;
    private final Instant deadline = Instant.now().plus(LONGEST);
    private final List<Explanation> found = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    Diagnosis(List<TargetRun> targets, DiagnosisScope where) {
        targets.forEach(target -> this.targets.put(target.target().name(), target));
        this.where = where;
    }

    /** Looks into what {@code report} shows. */
    void into(DiffReport report) {
        if (where == DiagnosisScope.NEVER) {
            return;
        }
        List<Difference> unexpected =
                report.differences().stream().filter(Diagnosis::canBeLookedInto).toList();
        List<Difference> chosen =
                chosen(unexpected.stream().filter(this::isAllowed).toList());
        if (!unexpected.isEmpty() && chosen.isEmpty()) {
            remarks.add(
                    "Unexpected differences were not looked into, as a server is external; --diagnose external sends their"
                            + " commands to it again");
        }
        if (chosen.isEmpty()) {
            return;
        }
        Map<String, List<Exchange>> transcripts =
                Transcripts.read(target(report.baseline().target()).reportFile(), chosen);
        int tried = 0;
        for (Difference one : chosen.subList(0, Math.min(MOST, chosen.size()))) {
            List<Exchange> exchanges = transcripts.get(one.id());
            if (exchanges != null && Instant.now().isBefore(deadline)) {
                tried++;
                explain(one, exchanges).ifPresent(found::add);
            }
        }
        long settings = found.stream().filter(one -> !one.settings().isEmpty()).count();
        remarks.add(Explanation.tally(chosen.size(), tried, found.size()) + ", " + settings
                + " of them made by a default setting alone");
    }

    /** Returns what was found out. */
    List<Explanation> found() {
        return found;
    }

    /** Returns what is to be said of it, one sentence each. */
    List<String> remarks() {
        return remarks;
    }

    /** Of those that show the same of the same command that which needs the fewest commands as it is. */
    private static List<Difference> chosen(List<Difference> unexpected) {
        record Alike(Kind kind, @Nullable String command, String other, String baselineText, String otherText) {}
        Map<Alike, Difference> chosen = new LinkedHashMap<>();
        unexpected.stream()
                .sorted(Comparator.comparing(Difference::follows).thenComparingInt(Diagnosis::length))
                .forEach(one -> chosen.putIfAbsent(
                        new Alike(one.kind(), one.command(), one.other(), one.baselineText(), one.otherText()), one));
        return List.copyOf(chosen.values());
    }

    private static boolean canBeLookedInto(Difference difference) {
        return difference.verdict() == Verdict.UNEXPECTED
                && KINDS.contains(difference.kind())
                && difference.command() != null
                && difference.reproduction() != null
                && difference.reproduction().form() != Form.SCENARIO;
    }

    private boolean isAllowed(Difference difference) {
        return where == DiagnosisScope.EXTERNAL
                || target(difference.baseline()).target().launched()
                        && target(difference.other()).target().launched();
    }

    private static int length(Difference difference) {
        Reproduction reproduction = difference.reproduction();
        return reproduction == null ? Integer.MAX_VALUE : reproduction.lines().size();
    }

    private TargetRun target(String name) {
        TargetRun target = targets.get(name);
        if (target == null) {
            throw new IllegalArgumentException("No target of the run is named " + name);
        }
        return target;
    }

    private Optional<Explanation> explain(Difference difference, List<Exchange> exchanges) {
        Instant end = Instant.now().plus(LONGEST_OF_ONE);
        TargetRun baseline = target(difference.baseline());
        TargetRun other = target(difference.other());
        DifferenceMinimizer minimizer = new DifferenceMinimizer(
                new TargetPair(baseline.header(), other.header(), KnownDifferences.none()),
                replay(baseline, difference.protocol()),
                replay(other, difference.protocol()),
                difference,
                end.isBefore(deadline) ? end : deadline);
        if (!minimizer.can(exchanges)) {
            return Optional.empty();
        }
        return minimizer
                .shortest(exchanges)
                .map(some -> new Explanation(
                        difference.id(), reproduction(difference, some), String.join(", ", minimizer.settings(some))));
    }

    private Replay replay(TargetRun target, Protocol protocol) {
        return new Replay(target.lane(protocol, 0), protocol);
    }

    private static Reproduction reproduction(Difference difference, List<Exchange> exchanges) {
        LaneTranscript transcript = new LaneTranscript(difference.scenario(), difference.protocol(), null);
        exchanges.forEach(transcript::add);
        return transcript.upTo(difference.step(), exchanges.size());
    }
}
