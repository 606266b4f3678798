package io.kvcompat.diff;

import io.kvcompat.client.Protocol;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.known.StaleTracker;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.ReportException;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.result.ReportReader;
import io.kvcompat.result.ScenarioInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through several reports side by side, scenario by scenario. */
final class DiffMerge {
    private final List<Path> files;
    private final KnownDifferences known;
    private final Function<Path, ReportReader> opener;
    private final List<ReportReader> readers = new ArrayList<>();
    private final List<ReportHeader> headers = new ArrayList<>();
    private final List<TargetPair> pairs = new ArrayList<>();
    private final List<StaleTracker> stale = new ArrayList<>();

    DiffMerge(Path baseline, List<Path> others, KnownDifferences known, Function<Path, ReportReader> opener) {
        this.files = new ArrayList<>(List.of(baseline));
        this.files.addAll(others);
        this.known = known;
        this.opener = opener;
    }

    DiffReport run() {
        try {
            files.forEach(file -> readers.add(opener.apply(file)));
            open();
            DiffCollector collector = new DiffCollector(headers, known);
            while (true) {
                List<@Nullable ScenarioInfo> scenarios = new ArrayList<>();
                readers.forEach(reader -> scenarios.add(reader.nextScenario()));
                ScenarioInfo scenario = scenarios.get(0);
                if (scenarios.stream().anyMatch(one -> !Objects.equals(id(one), id(scenario)))) {
                    throw ScenarioSets.differ(files);
                }
                if (scenario == null) {
                    break;
                }
                scenario(scenario, collector);
            }
            return collector.report(
                    headers, stale.stream().flatMap(one -> one.stale().stream()).toList());
        } finally {
            readers.forEach(ReportReader::close);
        }
    }

    private static @Nullable String id(@Nullable ScenarioInfo scenario) {
        return scenario == null ? null : scenario.id();
    }

    private void open() {
        for (int i = 0; i < readers.size(); i++) {
            ReportReader reader = readers.get(i);
            if (!reader.protocols().equals(readers.get(0).protocols())) {
                throw new ReportException(
                        files.get(i) + ": holds a run of " + reader.protocols() + ", but " + files.get(0) + " one of "
                                + readers.get(0).protocols() + "; run both with the same protocols");
            }
            headers.add(named(reader.header(), headers));
        }
        for (ReportHeader other : headers.subList(1, headers.size())) {
            TargetPair pair = new TargetPair(headers.get(0), other, known);
            pairs.add(pair);
            stale.add(new StaleTracker(pair.known(), pair.baseline(), pair.other()));
        }
    }

    /** Two reports of targets that happen to have one name stay apart. */
    private static ReportHeader named(ReportHeader header, List<ReportHeader> before) {
        String name = header.target();
        for (int i = 2; isTaken(name, before); i++) {
            name = header.target() + "#" + i;
        }
        return header.named(name);
    }

    private static boolean isTaken(String name, List<ReportHeader> before) {
        return before.stream().anyMatch(one -> one.target().equals(name));
    }

    private void scenario(ScenarioInfo scenario, DiffCollector collector) {
        SortedMap<String, List<LaneResult>> lanes = new TreeMap<>();
        headers.forEach(header -> lanes.put(header.target(), new ArrayList<>()));
        List<@Nullable LaneResult> next = new ArrayList<>();
        readers.forEach(reader -> next.add(reader.nextLane()));
        List<MetricComparison> comparisons = new ArrayList<>();
        Map<Protocol, Boolean> compared = new EnumMap<>(Protocol.class);
        for (Protocol protocol : Protocol.values()) {
            LaneMerge lane = new LaneMerge(scenario.id(), protocol, readers, next);
            for (int i = 0; i < readers.size(); i++) {
                LaneResult result = lane.results().get(i);
                if (result != null) {
                    lanes.getOrDefault(headers.get(i).target(), new ArrayList<>())
                            .add(result);
                }
            }
            compared.put(protocol, lane.merge(pairs, stale, collector));
            comparisons.addAll(lane.comparisons());
            for (int i = 0; i < readers.size(); i++) {
                if (lane.results().get(i) != null) {
                    next.set(i, readers.get(i).nextLane());
                }
            }
        }
        collector.addRow(new ScenarioRow(scenario, lanes, comparisons), compared.containsValue(true));
    }
}
