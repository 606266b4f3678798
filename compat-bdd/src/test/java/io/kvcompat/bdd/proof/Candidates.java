package io.kvcompat.bdd.proof;

import io.kvcompat.client.Protocol;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Difference;
import io.kvcompat.known.KnownReproduction;
import io.kvcompat.reproduction.LaneTranscript;
import io.kvcompat.reproduction.Reproduction;
import io.kvcompat.reproduction.Reproduction.Form;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.ReportReader;
import io.kvcompat.result.ScenarioInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a run sent until each difference showed, whether or not it will show it when it is sent again. */
final class Candidates {
    private static final List<String> CLUSTER = List.of("--cluster-enabled", "yes");

    private final Map<String, List<KnownReproduction>> byEntry = new HashMap<>();
    private final Map<String, KnownReproduction> scenarios = new HashMap<>();

    private Candidates() {}

    static Candidates of(DiffReport diff, Path baseline) {
        Candidates candidates = new Candidates();
        Map<String, List<Difference>> byLane = new HashMap<>();
        for (Difference one : diff.differences()) {
            if (one.knownId() != null) {
                byLane.computeIfAbsent(one.protocol() + one.scenario(), key -> new ArrayList<>())
                        .add(one);
                candidates.scenarios.putIfAbsent(one.knownId(), whole(one));
            }
        }
        try (ReportReader reader = ReportReader.open(baseline)) {
            for (ScenarioInfo info = reader.nextScenario(); info != null; info = reader.nextScenario()) {
                for (LaneResult lane = reader.nextLane(); lane != null; lane = reader.nextLane()) {
                    List<Difference> here = byLane.getOrDefault(lane.protocol() + info.id(), List.of());
                    if (here.isEmpty()) {
                        continue;
                    }
                    LaneTranscript transcript = new LaneTranscript(info.id(), lane.protocol(), null);
                    for (Exchange one = reader.nextExchange(); one != null; one = reader.nextExchange()) {
                        transcript.add(one);
                    }
                    here.forEach(one -> candidates.add(one, transcript.upTo(one.step(), Long.MAX_VALUE)));
                }
            }
        }
        candidates
                .byEntry
                .values()
                .forEach(some -> some.sort(Comparator.comparingInt(
                                (KnownReproduction one) -> one.protocol() == Protocol.RESP2 ? 0 : 1)
                        .thenComparing(one -> one.reproduction().form())
                        .thenComparingInt(one -> one.reproduction().steps().size())
                        .thenComparingLong(one -> one.reproduction().length())));
        return candidates;
    }

    private static KnownReproduction whole(Difference one) {
        String note = Objects.requireNonNull(one.reproduction()).note();
        return new KnownReproduction(
                Objects.requireNonNull(one.knownId()),
                List.of(),
                one.scenario(),
                one.step(),
                one.protocol(),
                List.of(),
                Reproduction.of(
                        Form.SCENARIO,
                        one.scenario(),
                        one.protocol(),
                        List.of(),
                        one.reproduction().form() == Form.SCENARIO && note != null
                                ? note
                                : "shows in the whole scenario alone"));
    }

    private void add(Difference one, Reproduction reproduction) {
        if (reproduction.form() == Form.SCENARIO) {
            return;
        }
        List<KnownReproduction> some = byEntry.computeIfAbsent(one.knownId(), key -> new ArrayList<>());
        for (List<String> server : List.of(List.<String>of(), CLUSTER)) {
            if (server.isEmpty() || one.scenario().contains("cluster")) {
                some.add(new KnownReproduction(
                        Objects.requireNonNull(one.knownId()),
                        List.of(),
                        one.scenario(),
                        one.step(),
                        one.protocol(),
                        server,
                        reproduction));
            }
        }
    }

    /** Returns what may show an entry, the least to do first. */
    List<KnownReproduction> of(String entry) {
        return byEntry.getOrDefault(entry, List.of());
    }

    /** Returns the call that repeats a scenario in which an entry showed. */
    KnownReproduction scenario(String entry) {
        return Objects.requireNonNull(scenarios.get(entry));
    }
}
