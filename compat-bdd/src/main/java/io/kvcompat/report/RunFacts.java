package io.kvcompat.report;

import io.kvcompat.diff.DiffReport;
import io.kvcompat.result.Deviations;
import io.kvcompat.result.ReportHeader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** When a run was, how long it took, and what somebody has set on its servers. */
final class RunFacts {
    /** Settings that are another in every run, and say nothing about a product. */
    static final Set<String> OF_THE_RUN = Set.of("dir", "port", "pidfile", "unixsocket", "logfile", "bind");

    /** As many settings are named one by one. */
    static final int FEW = 8;

    private static final int LONG = 60;

    private RunFacts() {}

    /** Returns the targets, the baseline first. */
    static List<ReportHeader> targets(DiffReport report) {
        List<ReportHeader> all = new ArrayList<>(List.of(report.baseline()));
        all.addAll(report.others());
        return all;
    }

    /** Returns when the targets ran: one line for all where they ran together, one for each otherwise. */
    static List<String> times(DiffReport report) {
        Map<String, List<String>> targets = targets(report).stream()
                .collect(Collectors.groupingBy(
                        RunFacts::time, TreeMap::new, Collectors.mapping(ReportHeader::target, Collectors.toList())));
        if (targets.size() == 1) {
            return List.copyOf(targets.keySet());
        }
        return targets.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + " " + entry.getKey())
                .toList();
    }

    private static String time(ReportHeader header) {
        Duration duration = header.duration();
        return "began " + header.startedAt() + (duration == null ? "" : ", took " + Times.text(duration.toNanos()));
    }

    /** Returns the settings that are not the defaults, without those that every run has; empty for none, or not known. */
    static SortedMap<String, String> deviating(ReportHeader header) {
        Deviations deviations = header.deviations();
        SortedMap<String, String> all = new TreeMap<>();
        if (deviations != null) {
            all.putAll(deviations.settings());
            all.keySet().removeAll(OF_THE_RUN);
        }
        return all;
    }

    /** Returns what is set on a target in words. */
    static String settings(ReportHeader header) {
        if (header.deviations() == null) {
            return header.settings().isEmpty()
                    ? "settings cannot be read"
                    : "settings: the defaults of " + header.identity().displayName() + " were not measured";
        }
        SortedMap<String, String> all = deviating(header);
        if (all.isEmpty()) {
            return "settings: the defaults";
        }
        String more = all.size() > FEW ? " and " + (all.size() - FEW) + " more" : "";
        return all.entrySet().stream()
                .limit(FEW)
                .map(entry -> entry.getKey() + " " + value(entry.getValue()))
                .collect(Collectors.joining(", ", "settings that are not the defaults: ", more));
    }

    private static String value(String value) {
        return value.isEmpty() ? "\"\"" : Columns.cut(value, LONG);
    }
}
