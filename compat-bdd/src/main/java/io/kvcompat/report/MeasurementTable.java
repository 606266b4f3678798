package io.kvcompat.report;

import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Effect;
import io.kvcompat.diff.MetricComparison;
import io.kvcompat.diff.ScenarioRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The table of repeated measurements: a row for each, and what became of it for each target and protocol. */
final class MeasurementTable {
    private final List<ScenarioRow> scenarios;
    private final Set<String> columns = new LinkedHashSet<>();

    MeasurementTable(DiffReport report) {
        this.scenarios = report.scenarios().stream()
                .filter(row -> !row.comparisons().isEmpty())
                .toList();
        scenarios.forEach(row -> row.comparisons().forEach(compared -> columns.add(column(compared))));
    }

    private static String column(MetricComparison compared) {
        return compared.other() + "/" + compared.protocol();
    }

    /** Returns the lines, the heading first; none where nothing was measured. */
    List<String> lines(int width) {
        if (scenarios.isEmpty()) {
            return List.of();
        }
        Table table = new Table();
        List<String> head = new ArrayList<>(List.of("Measured, times the baseline's"));
        head.addAll(columns);
        table.row(head);
        for (ScenarioRow scenario : scenarios) {
            table.row(scenario.scenario().id());
            cells(scenario).forEach((metric, cells) -> {
                List<String> row = new ArrayList<>(List.of("  " + metric));
                columns.forEach(column -> row.add(cells.getOrDefault(column, "")));
                table.row(row);
            });
        }
        return table.lines(width);
    }

    private static Map<String, Map<String, String>> cells(ScenarioRow scenario) {
        Map<String, Map<String, String>> cells = new LinkedHashMap<>();
        for (MetricComparison compared : scenario.comparisons()) {
            cells.computeIfAbsent(compared.metric(), metric -> new LinkedHashMap<>())
                    .put(column(compared), cell(compared));
        }
        return cells;
    }

    private static String cell(MetricComparison compared) {
        Double ratio = compared.ratio();
        if (ratio == null) {
            return "no ratio";
        }
        String effect =
                compared.effect() == Effect.NONE ? "" : " " + compared.effect().label();
        Double low = compared.low();
        Double high = compared.high();
        String interval = low == null || high == null
                ? ""
                : low.equals(high) ? "" : String.format(Locale.ROOT, " (%.2f to %.2f)", low, high);
        return String.format(Locale.ROOT, "%.2f", ratio) + interval + effect;
    }
}
