package io.kvcompat.report;

import io.kvcompat.client.Protocol;
import io.kvcompat.comparison.Kind;
import io.kvcompat.comparison.Severity;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.DiffTotals;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.LaneFailure;
import io.kvcompat.diff.Samples;
import io.kvcompat.diff.ScenarioRow;
import io.kvcompat.diff.Verdict;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.known.KnownDifference.Applies;
import io.kvcompat.known.StaleDifference;
import io.kvcompat.known.VersionRange;
import io.kvcompat.reproduction.Reproduction;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.ScenarioInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reports for the page to show, made as large or as hostile as a test needs. */
final class PageSamples {
    private final List<ScenarioRow> scenarios = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<LaneFailure> failures = new ArrayList<>();
    private final List<StaleDifference> stale = new ArrayList<>();
    private final SortedMap<String, KnownDifference> known = new TreeMap<>();
    private String baseline = "redis";
    private String other = "valkey";

    PageSamples targets(String first, String second) {
        baseline = first;
        other = second;
        return this;
    }

    PageSamples scenario(String id, String title, Outcome outcome) {
        LaneResult lane = Samples.lane(Protocol.RESP2, outcome);
        scenarios.add(new ScenarioRow(
                new ScenarioInfo(id, title, id + ":1"),
                new TreeMap<>(Map.of(baseline, List.of(lane), other, List.of(lane))),
                List.of()));
        return this;
    }

    PageSamples unexpected(String scenario, Kind kind, String command, String ours, String theirs) {
        return difference(scenario, kind, kind.defaultSeverity(), null, command, ours, theirs);
    }

    PageSamples known(String scenario, KnownDifference entry, String command, String ours, String theirs) {
        known.put(entry.id(), entry);
        return difference(scenario, Kind.VALUE, entry.severity(), entry.id(), command, ours, theirs);
    }

    private PageSamples difference(
            String scenario,
            Kind kind,
            Severity severity,
            @Nullable String entry,
            String command,
            String ours,
            String theirs) {
        String step = "main/step/" + differences.size();
        differences.add(new Difference(
                scenario + "#" + step + "#RESP2#" + other,
                scenario,
                step,
                Protocol.RESP2,
                baseline,
                other,
                kind,
                severity,
                entry == null ? Verdict.UNEXPECTED : Verdict.KNOWN,
                entry,
                command,
                ours,
                theirs,
                null,
                differences.size() % 7 == 3,
                null,
                new Reproduction(Reproduction.Form.REDIS_CLI, "redis-cli -2", List.of("SET k 1", command), null)));
        return this;
    }

    PageSamples failure(String scenario, String text) {
        failures.add(new LaneFailure(scenario, other, Protocol.RESP2, text));
        return this;
    }

    PageSamples stale(String id, String title) {
        stale.add(new StaleDifference(id, title, other));
        return this;
    }

    static KnownDifference entry(String id, Severity severity, String text, @Nullable String link) {
        Applies any = new Applies("any", VersionRange.ALL);
        return new KnownDifference(
                id, text, any, any, severity, "engine", text, text, text, link, List.of(), text, text, null);
    }

    /** An entry of the catalogue about Valkey from a version on; nobody accepted it. */
    static KnownDifference catalogued(String id, String title, String version) {
        Applies redis = new Applies("redis", VersionRange.ALL);
        Applies valkey = new Applies("valkey", VersionRange.parse(">=" + version));
        return new KnownDifference(
                id,
                title,
                redis,
                valkey,
                Severity.BREAKING,
                "engine",
                null,
                null,
                "Mend " + id,
                null,
                List.of(),
                null,
                null,
                null);
    }

    DiffReport report() {
        SortedMap<Kind, Long> kinds = new TreeMap<>();
        SortedMap<Severity, Long> severities = new TreeMap<>();
        differences.forEach(difference -> {
            kinds.merge(difference.kind(), 1L, Long::sum);
            severities.merge(difference.severity(), 1L, Long::sum);
        });
        long foreseen = differences.stream()
                .filter(difference -> difference.verdict() == Verdict.KNOWN)
                .count();
        DiffTotals totals = new DiffTotals(
                scenarios.size(),
                scenarios.size(),
                new TreeMap<>(),
                10_000,
                0,
                differences.size() - foreseen,
                foreseen,
                0,
                kinds,
                severities,
                0);
        return new DiffReport(
                Samples.header(baseline, "redis", "7.2.6"),
                List.of(Samples.header(other, "valkey", "9.1.2")),
                scenarios,
                differences,
                failures,
                stale,
                known,
                List.of(),
                List.of(),
                totals);
    }
}
