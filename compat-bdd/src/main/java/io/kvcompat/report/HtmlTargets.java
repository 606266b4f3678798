package io.kvcompat.report;

import io.kvcompat.catalogue.markup.Html;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.result.ReportHeader;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Who ran, where it came from, and which settings are not the same. */
final class HtmlTargets {
    private static final String ABSENT = "–";

    private final PrintWriter html;
    private final List<ReportHeader> targets;
    private final int times;

    HtmlTargets(DiffReport report, PrintWriter html) {
        this.html = html;
        this.targets = RunFacts.targets(report);
        this.times = RunFacts.times(report).size();
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
        if (times > 1) {
            // Of targets that ran together the head of the page has said it.
            row("Began", ReportHeader::startedAt);
            row("Took", HtmlTargets::took);
        }
        row("kvcompat", ReportHeader::suiteVersion);
        Set<String> facts = new TreeSet<>();
        targets.forEach(target -> facts.addAll(target.environment().keySet()));
        facts.forEach(fact -> row(fact, header -> header.environment().getOrDefault(fact, ABSENT)));
        row("Settings", HtmlTargets::summary);
        html.print("</tbody></table></div>\n");
        deviations();
        settings();
        html.print("</section>\n");
    }

    private static String took(ReportHeader header) {
        Duration duration = header.duration();
        return duration == null ? ABSENT : Times.text(duration.toNanos());
    }

    private static String summary(ReportHeader header) {
        String text = RunFacts.settings(header);
        return VerdictLine.capital(text.startsWith("settings: ") ? text.substring("settings: ".length()) : text);
    }

    private interface Fact {
        String of(ReportHeader header);
    }

    private void row(String name, Fact fact) {
        html.printf("<tr><th scope=\"row\">%s</th>", Html.text(name));
        targets.forEach(target -> html.printf("<td>%s</td>", Html.text(fact.of(target))));
        html.print("</tr>\n");
    }

    /** The settings that somebody has set; of a target without measured defaults the row above says so. */
    private void deviations() {
        Set<String> names = new TreeSet<>();
        targets.forEach(target -> names.addAll(RunFacts.deviating(target).keySet()));
        if (names.size() <= RunFacts.FEW) {
            // The row above names them all.
            return;
        }
        table(names, "not at the default of the version", this::deviating);
    }

    private String deviating(ReportHeader header, String name) {
        if (header.deviations() == null) {
            return setting(header.settings(), name);
        }
        SortedMap<String, String> all = RunFacts.deviating(header);
        return all.containsKey(name)
                ? setting(all, name)
                : header.settings().containsKey(name) ? "default: " + setting(header.settings(), name) : ABSENT;
    }

    /** The settings that differ, whoever has set them. */
    private void settings() {
        Set<String> names = new TreeSet<>();
        targets.forEach(target -> names.addAll(target.settings().keySet()));
        names.removeAll(RunFacts.OF_THE_RUN);
        names.removeIf(name -> targets.stream()
                        .map(target -> Objects.toString(target.settings().get(name), ABSENT))
                        .distinct()
                        .count()
                == 1);
        table(names, "different on the targets", (header, name) -> setting(header.settings(), name));
    }

    private void table(Set<String> names, String which, BiFunction<ReportHeader, String, String> value) {
        if (names.isEmpty()) {
            return;
        }
        html.printf(
                "<details><summary>%s: %s</summary>%n<div class=\"scroll\" tabindex=\"0\""
                        + " role=\"region\" aria-label=\"Settings %s\"><table class=\"facts\"><thead><tr>"
                        + "<th scope=\"col\">Setting</th>",
                VerdictLine.count(names.size(), "setting"), which, which);
        targets.forEach(target -> html.printf("<th scope=\"col\">%s</th>", Html.text(target.target())));
        html.print("</tr></thead><tbody>\n");
        names.forEach(name -> row(name, header -> value.apply(header, name)));
        html.print("</tbody></table></div></details>\n");
    }

    private static String setting(Map<String, String> settings, String name) {
        String value = settings.getOrDefault(name, ABSENT);
        return value.isEmpty() ? "\"\"" : Columns.cut(value, 200);
    }
}
