package io.kvcompat.report;

import io.kvcompat.catalogue.markup.Html;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.ScenarioRow;
import io.kvcompat.diff.Verdict;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Outcome.Status;
import io.kvcompat.result.ReportHeader;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The matrix of scenarios by target, folded by folder; folders in which something needs a look are open. */
final class HtmlScenarios {
    private record Cell(String scenario, String target) {}

    private final DiffReport report;
    private final PrintWriter html;
    private final List<ReportHeader> targets = new ArrayList<>();
    private final Map<Cell, Map<Verdict, Integer>> counts = new HashMap<>();

    HtmlScenarios(DiffReport report, PrintWriter html) {
        this.report = report;
        this.html = html;
        targets.add(report.baseline());
        targets.addAll(report.others());
        for (Difference difference : report.differences()) {
            counts.computeIfAbsent(new Cell(difference.scenario(), difference.other()), key -> new TreeMap<>())
                    .merge(difference.verdict(), 1, Integer::sum);
        }
    }

    void write() {
        html.print("<section aria-labelledby=\"scenarios-title\" id=\"scenarios\">\n"
                + "<h2 id=\"scenarios-title\">Scenarios by target</h2>\n");
        Map<String, List<ScenarioRow>> folders = new LinkedHashMap<>();
        report.scenarios()
                .forEach(row -> folders.computeIfAbsent(
                                ScenarioTable.group(row.scenario().id()), key -> new ArrayList<>())
                        .add(row));
        int[] number = {0};
        folders.forEach((folder, rows) -> {
            folder(folder, rows, number[0]);
            number[0] += rows.size();
        });
        html.print("</section>\n");
    }

    private void folder(String folder, List<ScenarioRow> rows, int number) {
        boolean open = folder.isEmpty() || rows.stream().anyMatch(this::needsALook);
        html.printf(
                "<details class=\"folder\"%s><summary><span class=\"what\">%s</span> <span class=\"much\">%s</span>"
                        + "</summary>%n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Scenarios of"
                        + " %s\"><table><thead><tr><th scope=\"col\">Scenario</th>",
                open ? " open" : "", Html.text(folder), total(rows), Html.text(folder));
        targets.forEach(target -> html.printf("<th scope=\"col\">%s</th>", Html.text(target.target())));
        html.print("</tr></thead>\n<tbody>\n");
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), number + i);
        }
        html.print("</tbody></table></div></details>\n");
    }

    private boolean needsALook(ScenarioRow row) {
        return targets.stream()
                .anyMatch(target -> count(row, target.target(), Verdict.UNEXPECTED) > 0
                        || List.of(Status.FAILED, Status.ERRORED)
                                .contains(ScenarioTable.status(lanes(row, target.target()))));
    }

    private String total(List<ScenarioRow> rows) {
        List<String> parts = new ArrayList<>(List.of(VerdictLine.count(rows.size(), "scenario")));
        Map<Status, Integer> odd = new TreeMap<>();
        int unexpected = 0;
        int known = 0;
        for (ScenarioRow row : rows) {
            for (ReportHeader target : targets) {
                odd.merge(ScenarioTable.status(lanes(row, target.target())), 1, Integer::sum);
                unexpected += count(row, target.target(), Verdict.UNEXPECTED);
                known += count(row, target.target(), Verdict.KNOWN);
            }
        }
        odd.remove(Status.PASSED);
        odd.forEach((status, count) -> parts.add(count + " " + status.label()));
        if (unexpected > 0) {
            parts.add("<strong>" + unexpected + " unexpected</strong>");
        }
        if (known > 0) {
            parts.add(known + " known");
        }
        return String.join(" · ", parts);
    }

    private void row(ScenarioRow row, int number) {
        html.printf(
                "<tr id=\"scenario-%d\"><th scope=\"row\"><code>%s</code><span class=\"muted\">%s</span></th>",
                number, Html.text(row.scenario().id()), Html.text(row.scenario().title()));
        targets.forEach(target -> cell(row, target.target()));
        html.print("</tr>\n");
    }

    private void cell(ScenarioRow row, String target) {
        List<LaneResult> lanes = lanes(row, target);
        Status status = ScenarioTable.status(lanes);
        html.printf(
                "<td><span class=\"outcome %1$s\">%1$s</span> <span class=\"muted\">%2$s</span>%3$s%4$s</td>",
                status.label(),
                Times.text(lanes.stream().mapToLong(LaneResult::durationNanos).sum()),
                differences(row, target, Verdict.UNEXPECTED) + differences(row, target, Verdict.KNOWN),
                reasons(lanes));
    }

    private String differences(ScenarioRow row, String target, Verdict verdict) {
        int count = count(row, target, verdict);
        return count == 0
                ? ""
                : " <a class=\"" + verdict.label() + "\" href=\"#?scenario="
                        + Html.text(encode(row.scenario().id())) + "&amp;target=" + Html.text(encode(target)) + "\">"
                        + count + " " + verdict.label() + "</a>";
    }

    private static String reasons(List<LaneResult> lanes) {
        String reasons = lanes.stream()
                .map(lane -> lane.outcome().reason())
                .filter(Objects::nonNull)
                .distinct()
                .map(reason -> Html.text(Columns.cut(reason, 300)))
                .collect(Collectors.joining("; "));
        return reasons.isEmpty() ? "" : "<span class=\"reason\">" + reasons + "</span>";
    }

    /** Percent-encodes for the fragment of an address. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private int count(ScenarioRow row, String target, Verdict verdict) {
        return counts.getOrDefault(new Cell(row.scenario().id(), target), Map.of())
                .getOrDefault(verdict, 0);
    }

    private static List<LaneResult> lanes(ScenarioRow row, String target) {
        return Objects.requireNonNullElse(row.lanes().get(target), List.of());
    }
}
