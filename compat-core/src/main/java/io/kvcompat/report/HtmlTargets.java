package io.kvcompat.report;

import io.kvcompat.diff.DiffReport;
import io.kvcompat.internal.markup.Html;
import io.kvcompat.result.ReportHeader;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Who ran, where it came from, and which settings are not the same. */
final class HtmlTargets {
    /** Settings that are never the same, and say nothing about a product. */
    private static final Set<String> OF_THE_RUN = Set.of("dir", "port", "pidfile", "unixsocket", "logfile", "bind");

    private static final String ABSENT = "–";

    private final PrintWriter html;
    private final List<ReportHeader> targets = new ArrayList<>();

    HtmlTargets(DiffReport report, PrintWriter html) {
        this.html = html;
        targets.add(report.baseline());
        targets.addAll(report.others());
    }

    void write() {
        html.print("<section aria-labelledby=\"targets-title\" id=\"targets\">\n"
                + "<h2 id=\"targets-title\">Targets</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\""
                + " aria-label=\"Targets\"><table class=\"facts\"><tbody>\n");
        row("Target", ReportHeader::target);
        row("Server", header -> header.identity().displayName());
        row("Mode", header -> header.identity().mode());
        row("Asked for", header -> header.origin().asked());
        row("Came from", header -> header.origin().source());
        row("Began", ReportHeader::startedAt);
        row("kvcompat", ReportHeader::suiteVersion);
        Set<String> facts = new TreeSet<>();
        targets.forEach(target -> facts.addAll(target.environment().keySet()));
        facts.forEach(fact -> row(fact, header -> header.environment().getOrDefault(fact, ABSENT)));
        html.print("</tbody></table></div>\n");
        settings();
        html.print("</section>\n");
    }

    private interface Fact {
        String of(ReportHeader header);
    }

    private void row(String name, Fact fact) {
        html.printf("<tr><th scope=\"row\">%s</th>", Html.text(name));
        targets.forEach(target -> html.printf("<td>%s</td>", Html.text(fact.of(target))));
        html.print("</tr>\n");
    }

    private void settings() {
        Set<String> names = new TreeSet<>();
        targets.forEach(target -> names.addAll(target.settings().keySet()));
        names.removeAll(OF_THE_RUN);
        names.removeIf(name -> targets.stream()
                        .map(target -> Objects.toString(target.settings().get(name), ABSENT))
                        .distinct()
                        .count()
                == 1);
        if (names.isEmpty()) {
            return;
        }
        html.printf(
                "<details><summary>%s differ between the targets</summary>%n<div class=\"scroll\" tabindex=\"0\""
                        + " role=\"region\" aria-label=\"Settings\"><table class=\"facts\"><thead><tr>"
                        + "<th scope=\"col\">Setting</th>",
                VerdictLine.count(names.size(), "setting"));
        targets.forEach(target -> html.printf("<th scope=\"col\">%s</th>", Html.text(target.target())));
        html.print("</tr></thead><tbody>\n");
        names.forEach(name -> row(name, header -> setting(header.settings(), name)));
        html.print("</tbody></table></div></details>\n");
    }

    private static String setting(Map<String, String> settings, String name) {
        String value = settings.getOrDefault(name, ABSENT);
        return value.isEmpty() ? "\"\"" : Columns.cut(value, 200);
    }
}
