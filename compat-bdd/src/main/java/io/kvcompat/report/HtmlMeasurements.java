package io.kvcompat.report;

import io.kvcompat.catalogue.markup.Html;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Effect;
import io.kvcompat.diff.MetricComparison;
import io.kvcompat.diff.ScenarioRow;
import io.kvcompat.report.plot.Plot;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.ReportHeader;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What scenarios measured: how it compares, plots, and the numbers beside each plot. */
final class HtmlMeasurements {
    private final DiffReport report;
    private final PrintWriter html;

    HtmlMeasurements(DiffReport report, PrintWriter html) {
        this.report = report;
        this.html = html;
    }

    void write() {
        List<ScenarioRow> measured = report.scenarios().stream()
                .filter(HtmlMeasurements::isMeasured)
                .sorted(Comparator.comparing(HtmlMeasurements::isPlain))
                .toList();
        if (measured.isEmpty()) {
            return;
        }
        html.print("<section aria-labelledby=\"measurements-title\" id=\"measurements\">\n"
                + "<h2 id=\"measurements-title\">Measurements</h2>\n<p class=\"muted\">These are numbers of this machine"
                + " and of these builds, not of the products.</p>\n");
        measured.forEach(this::scenario);
        html.print("</section>\n");
    }

    private static boolean isMeasured(ScenarioRow row) {
        return row.lanes().values().stream()
                .flatMap(List::stream)
                .anyMatch(lane -> !lane.metrics().isEmpty() || !lane.series().isEmpty());
    }

    /** Single numbers come after plots and comparisons. */
    private static boolean isPlain(ScenarioRow row) {
        return row.comparisons().isEmpty()
                && row.lanes().values().stream()
                        .flatMap(List::stream)
                        .allMatch(lane -> lane.series().isEmpty());
    }

    private void scenario(ScenarioRow row) {
        List<Plot> plots = Plot.of(lanes(row));
        html.printf(
                "<details class=\"measured\"><summary><span class=\"what\">%s</span> <span class=\"much\">%s</span>"
                        + "</summary>%n",
                Html.text(row.scenario().title()), summary(row, plots.size()));
        if (!plots.isEmpty()) {
            html.print("<div class=\"plots\">\n");
            plots.forEach(plot -> new HtmlPlot(plot, html).write());
            html.print("</div>\n");
        }
        new HtmlMetrics(lanes(row), row.comparisons(), report.baseline().target(), html).write();
        html.print("</details>\n");
    }

    private static String summary(ScenarioRow row, int plots) {
        List<String> parts = new ArrayList<>();
        if (plots > 0) {
            parts.add(VerdictLine.count(plots, "plot"));
        }
        if (!row.comparisons().isEmpty()) {
            Map<Effect, Long> effects = row.comparisons().stream()
                    .collect(Collectors.groupingBy(MetricComparison::effect, TreeMap::new, Collectors.counting()));
            parts.add(VerdictLine.count(row.comparisons().size(), "comparison"));
            effects.forEach((effect, count) ->
                    parts.add(count + " " + (effect == Effect.NONE ? "without a difference" : effect.label())));
        }
        return String.join(" · ", parts);
    }

    /** Returns the lanes, the baseline first. */
    private Map<String, List<LaneResult>> lanes(ScenarioRow row) {
        List<ReportHeader> targets = new ArrayList<>(List.of(report.baseline()));
        targets.addAll(report.others());
        Map<String, List<LaneResult>> lanes = new LinkedHashMap<>();
        targets.forEach(target -> lanes.put(
                target.target(), Objects.requireNonNullElse(row.lanes().get(target.target()), List.of())));
        return lanes;
    }
}
