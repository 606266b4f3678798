package io.kvcompat.report;

import io.kvcompat.catalogue.markup.Html;
import io.kvcompat.comparison.Severity;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups of commands by targets: where the scenarios of each answer the same, and where they do not. */
final class HtmlMatrix {
    /** As many targets leave room for a second column of groups. */
    private static final int FEW = 2;

    private static final int COLUMNS = 3;

    private record Cell(String group, String target) {}

    /** What was found in one group on one target. */
    private static final class Found {
        private final Set<String> compared = new HashSet<>();
        private final Set<String> differing = new HashSet<>();
        private int failed;
        private int unexpected;
        private int breaking;
        private int behavioural;
        private int known;

        private String tone() {
            if (unexpected + failed > 0) {
                return "new";
            }
            return breaking > 0 ? "breaking" : behavioural > 0 ? "behavioural" : known > 0 ? "little" : "same";
        }

        private String text() {
            List<String> parts = new ArrayList<>();
            add(parts, unexpected, "unexpected");
            add(parts, failed, "failed");
            add(parts, breaking, "known to break");
            add(parts, behavioural, "known with other results");
            add(parts, known - breaking - behavioural, "known that no program would notice");
            return parts.isEmpty() ? "no difference" : String.join(", ", parts);
        }

        private static void add(List<String> parts, int count, String what) {
            if (count > 0) {
                parts.add(VerdictLine.number(count) + " " + what);
            }
        }
    }

    private final DiffReport report;
    private final PrintWriter html;
    private final Map<String, Map<String, Found>> groups = new LinkedHashMap<>();

    HtmlMatrix(DiffReport report, PrintWriter html) {
        this.report = report;
        this.html = html;
        Map<String, ScenarioRow> rows = new HashMap<>();
        for (ScenarioRow row : report.scenarios()) {
            rows.put(row.scenario().id(), row);
            Map<String, Found> cells =
                    groups.computeIfAbsent(ScenarioTable.group(row.scenario().id()), key -> new LinkedHashMap<>());
            for (ReportHeader other : report.others()) {
                Found found = cells.computeIfAbsent(other.target(), key -> new Found());
                add(found, row, other.target());
            }
        }
        for (Difference difference : report.differences()) {
            Found found = groups.getOrDefault(ScenarioTable.group(difference.scenario()), Map.of())
                    .get(difference.other());
            if (found != null && rows.containsKey(difference.scenario())) {
                add(found, difference);
            }
        }
    }

    private void add(Found found, ScenarioRow row, String target) {
        Status ours = status(row, report.baseline().target());
        Status theirs = status(row, target);
        if (ours != Status.SKIPPED && theirs != Status.SKIPPED) {
            found.compared.add(row.scenario().id());
        }
        boolean failed = report.failures().stream()
                .anyMatch(failure -> failure.scenario().equals(row.scenario().id())
                        && failure.target().equals(target));
        if (failed) {
            found.failed++;
            found.differing.add(row.scenario().id());
        }
    }

    private static void add(Found found, Difference difference) {
        found.differing.add(difference.scenario());
        if (difference.verdict() == Verdict.UNEXPECTED) {
            found.unexpected++;
            return;
        }
        found.known++;
        found.breaking += difference.severity() == Severity.BREAKING ? 1 : 0;
        found.behavioural += difference.severity() == Severity.BEHAVIOURAL ? 1 : 0;
    }

    private static Status status(ScenarioRow row, String target) {
        List<LaneResult> lanes = row.lanes().getOrDefault(target, List.of());
        return ScenarioTable.status(lanes);
    }

    void write() {
        if (groups.size() < 2) {
            return;
        }
        html.printf(
                "<section aria-labelledby=\"matrix-title\" id=\"matrix\">%n<h2 id=\"matrix-title\">Where it differs</h2>%n"
                        + "<p class=\"legend\">Scenarios with the same replies as on %s, of all that were compared."
                        + " <span class=\"cell new\">unexpected or failed</span> <span class=\"cell breaking\">known to break"
                        + "</span> <span class=\"cell behavioural\">known, other results</span> <span class=\"cell little\">known,"
                        + " little</span> <span class=\"cell same\">the same</span></p>%n<div class=\"matrix\">%n",
                Html.text(report.baseline().target()));
        List<String> names = List.copyOf(groups.keySet());
        int columns = report.others().size() > FEW ? 1 : COLUMNS;
        int size = (names.size() + columns - 1) / columns;
        for (int start = 0; start < names.size(); start += size) {
            table(names.subList(start, Math.min(names.size(), start + size)));
        }
        html.print("</div>\n</section>\n");
    }

    private void table(List<String> names) {
        html.print(
                "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Groups by target\"><table><thead><tr>"
                        + "<th scope=\"col\">Group</th>");
        report.others().forEach(other -> html.printf("<th scope=\"col\">%s</th>", Html.text(other.target())));
        html.print("</tr></thead><tbody>\n");
        for (String name : names) {
            html.printf("<tr><th scope=\"row\">%s</th>", Html.text(shown(name)));
            groups.getOrDefault(name, Map.of()).forEach((target, found) -> cell(new Cell(name, target), found));
            html.print("</tr>\n");
        }
        html.print("</tbody></table></div>\n");
    }

    /** What most groups begin with tells nothing, unless another group has the rest for its name. */
    private String shown(String name) {
        String rest = name.replaceFirst("^commands/", "");
        return groups.containsKey(rest) ? name : rest;
    }

    private void cell(Cell cell, Found found) {
        int all = found.compared.size();
        long same = found.compared.stream()
                .filter(id -> !found.differing.contains(id))
                .count();
        if (all == 0 && found.differing.isEmpty()) {
            html.print("<td class=\"cell none\">–</td>");
            return;
        }
        String target = report.others().size() > 1 ? "&amp;target=" + Html.text(encode(cell.target())) : "";
        html.printf(
                "<td class=\"cell %s\"><a href=\"#?group=%s%s\" title=\"%s: %s\">%d / %d</a></td>",
                found.tone(),
                Html.text(encode(cell.group())),
                target,
                Html.text(cell.group()),
                found.text(),
                same,
                all);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
