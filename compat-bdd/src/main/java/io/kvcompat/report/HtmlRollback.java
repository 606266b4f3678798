package io.kvcompat.report;

import io.kvcompat.catalogue.markup.Html;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.report.RollbackSummary.Way;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether one can go back after the move; present when the scenarios about it ran. */
final class HtmlRollback {
    private final DiffReport report;
    private final PrintWriter html;

    HtmlRollback(DiffReport report, PrintWriter html) {
        this.report = report;
        this.html = html;
    }

    void write() {
        List<RollbackSummary> all = RollbackSummary.of(report);
        if (all.isEmpty()) {
            return;
        }
        html.print("<section aria-labelledby=\"rollback-title\" id=\"rollback\">\n"
                + "<h2 id=\"rollback-title\">Rollback</h2>\n");
        all.forEach(this::target);
        html.print("</section>\n");
    }

    private void target(RollbackSummary one) {
        String baseline = report.baseline().identity().displayName();
        String other = report.others().stream()
                .filter(header -> header.target().equals(one.target()))
                .map(header -> header.identity().displayName())
                .findFirst()
                .orElse(one.target());
        html.printf(
                "<div class=\"rollback\"><p>Rollback limit from %s to %s: <strong>%s.</strong> %s</p>%n",
                Html.text(baseline), Html.text(other), Html.text(one.pointOfNoReturn()), Html.text(one.explanation()));
        html.printf(
                "<details><summary>What was measured</summary>%n<div class=\"scroll\" tabindex=\"0\" role=\"region\""
                        + " aria-label=\"Ways to %1$s and back\"><table><thead><tr><th scope=\"col\">Data carried by</th>"
                        + "<th scope=\"col\">over to %1$s</th><th scope=\"col\">back to %2$s</th>"
                        + "<th scope=\"col\">back once a hash field expires</th></tr></thead><tbody>%n",
                Html.text(other), Html.text(baseline));
        one.ways().forEach(this::row);
        html.print("</tbody></table></div></details></div>\n");
    }

    private void row(Way way) {
        html.printf(
                "<tr><th scope=\"row\">%s</th>%s%s%s</tr>%n",
                Html.text(way.name()),
                cell(way.over()),
                cell(way.back()),
                way.fieldsMeasured() ? cell(way.backWithFields()) : "<td class=\"muted\">not measured</td>");
    }

    private static String cell(@Nullable String why) {
        return why == null
                ? "<td><span class=\"outcome passed\">works</span></td>"
                : "<td><span class=\"outcome failed\">refused</span> <span class=\"reason\">"
                        + Html.text(Columns.cut(why, 200)) + "</span></td>";
    }
}
