package io.kvcompat.report;

import io.kvcompat.catalogue.markup.Html;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.Verdict;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The form that narrows the list of causes. */
final class HtmlFilters {
    private final DiffReport report;
    private final PrintWriter html;

    HtmlFilters(DiffReport report, PrintWriter html) {
        this.report = report;
        this.html = html;
    }

    void write() {
        CommandNames names = new CommandNames(report.baseline());
        html.print("<form id=\"filters\" role=\"search\" aria-label=\"Filter the differences\" hidden>\n");
        html.print("<label class=\"wide\">Text <input type=\"search\" name=\"text\" autocomplete=\"off\""
                + " placeholder=\"in commands, replies and explanations\"></label>\n");
        select(
                "severity",
                "Severity",
                report.totals().bySeverity().keySet().stream()
                        .map(severity -> severity.label())
                        .toList());
        select(
                "verdict",
                "Verdict",
                List.of(Verdict.UNEXPECTED, Verdict.KNOWN).stream()
                        .map(Verdict::label)
                        .toList());
        select(
                "kind",
                "Kind",
                report.totals().byKind().keySet().stream()
                        .map(kind -> kind.label())
                        .toList());
        select(
                "command",
                "Command",
                report.differences().stream()
                        .map(Difference::command)
                        .filter(command -> command != null)
                        .map(names::of)
                        .collect(Collectors.toCollection(TreeSet::new)));
        select(
                "group",
                "Group",
                report.differences().stream()
                        .map(difference -> ScenarioTable.group(difference.scenario()))
                        .collect(Collectors.toCollection(TreeSet::new)));
        select(
                "scenario",
                "Scenario",
                report.differences().stream()
                        .map(Difference::scenario)
                        .distinct()
                        .toList());
        List<String> since = new Since(report).all();
        if (since.size() > 1) {
            select("since", "First version", since);
        }
        if (report.others().size() > 1) {
            select(
                    "target",
                    "Target",
                    report.others().stream().map(other -> other.target()).toList());
        }
        html.print("<button type=\"reset\">Clear</button>\n<p id=\"status\" role=\"status\" aria-live=\"polite\"></p>\n"
                + "</form>\n<noscript><p class=\"warning\">This browser runs no scripts: the replies themselves are in"
                + " diff.json and summary.md.</p></noscript>\n");
    }

    private void select(String name, String label, Collection<String> values) {
        html.printf("<label>%s <select name=\"%s\"><option value=\"\">all</option>", label, name);
        for (String value : values) {
            html.printf("<option value=\"%1$s\">%1$s</option>", Html.text(value));
        }
        html.print("</select></label>\n");
    }
}
