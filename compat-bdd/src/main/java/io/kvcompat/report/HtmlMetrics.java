package io.kvcompat.report;

import io.kvcompat.catalogue.markup.Html;
import io.kvcompat.client.Protocol;
import io.kvcompat.diff.Effect;
import io.kvcompat.diff.MetricComparison;
import io.kvcompat.report.plot.Units;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Metric;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The metrics of a scenario: a row for each metric and protocol, a column for each target. */
final class HtmlMetrics {
    private record Row(String metric, Protocol protocol) {}

    private final Map<String, List<LaneResult>> lanes;
    private final List<MetricComparison> comparisons;
    private final String baseline;
    private final PrintWriter html;

    HtmlMetrics(
            Map<String, List<LaneResult>> lanes,
            List<MetricComparison> comparisons,
            String baseline,
            PrintWriter html) {
        this.lanes = lanes;
        this.comparisons = comparisons;
        this.baseline = baseline;
        this.html = html;
    }

    void write() {
        Map<Row, Map<String, Metric>> rows = new LinkedHashMap<>();
        lanes.forEach((target, results) -> results.forEach(lane -> lane.metrics()
                .forEach(metric -> rows.computeIfAbsent(
                                new Row(metric.name(), lane.protocol()), key -> new LinkedHashMap<>())
                        .put(target, metric))));
        if (rows.isEmpty()) {
            return;
        }
        html.print("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Metrics\"><table><thead><tr>"
                + "<th scope=\"col\">Metric</th><th scope=\"col\">Protocol</th>");
        lanes.keySet().forEach(target -> html.printf("<th scope=\"col\" class=\"number\">%s</th>", Html.text(target)));
        html.print((comparisons.isEmpty() ? "" : "<th scope=\"col\">Compared</th>") + "</tr></thead><tbody>\n");
        rows.entrySet().stream()
                .sorted(Comparator.comparing(row -> rank(row.getKey())))
                .forEach(row -> row(row.getKey(), row.getValue()));
        html.print("</tbody></table></div>\n");
    }

    /** What differs comes first, then what was compared at all. */
    private int rank(Row row) {
        return comparisons(row)
                .mapToInt(one -> one.effect() == Effect.NONE ? 1 : 0)
                .min()
                .orElse(2);
    }

    private Stream<MetricComparison> comparisons(Row row) {
        return comparisons.stream()
                .filter(one -> one.metric().equals(row.metric()) && one.protocol() == row.protocol());
    }

    private void row(Row row, Map<String, Metric> metrics) {
        html.printf("<tr><th scope=\"row\">%s</th><td>%s</td>", Html.text(row.metric()), row.protocol());
        lanes.keySet()
                .forEach(target -> html.printf(
                        "<td class=\"number\">%s</td>",
                        Optional.ofNullable(metrics.get(target))
                                .map(metric -> Html.text(Units.text(metric.value(), metric.unit())))
                                .orElse("–")));
        if (!comparisons.isEmpty()) {
            html.print("<td>");
            comparisons(row).forEach(this::comparison);
            html.print("</td>");
        }
        html.print("</tr>\n");
    }

    private void comparison(MetricComparison one) {
        String who = lanes.size() > 2 ? one.other() + ": " : "";
        html.printf(
                "<div>%s<span class=\"effect %s\">%s</span> <span class=\"muted\">%s</span></div>",
                Html.text(who),
                one.effect().label(),
                one.effect() == Effect.NONE
                        ? "no difference that can be told"
                        : one.effect().label(),
                Html.text(one.text().replace("the baseline's", Html.text(baseline) + "'s")));
    }
}
