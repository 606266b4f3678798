package io.kvcompat.report;

import io.kvcompat.catalogue.markup.Html;
import io.kvcompat.comparison.Kind;
import io.kvcompat.comparison.Severity;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.Verdict;
import io.kvcompat.result.ReportHeader;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The head of the page: the verdict, how much really ran, and counts by severity and kind. */
final class HtmlSummary {
    private final DiffReport report;
    private final List<Cause> causes;
    private final PrintWriter html;

    HtmlSummary(DiffReport report, List<Cause> causes, PrintWriter html) {
        this.report = report;
        this.causes = causes;
        this.html = html;
    }

    /** Returns who was compared: {@code Redis 7.2.6 → Valkey 9.1.2}. */
    static String names(DiffReport report) {
        String baseline = report.baseline().identity().displayName();
        if (report.others().isEmpty()) {
            return baseline;
        }
        return baseline + " → "
                + report.others().stream()
                        .map(ReportHeader::identity)
                        .map(identity -> identity.displayName())
                        .collect(Collectors.joining(", "));
    }

    void write() {
        html.printf("<header class=\"top\" id=\"summary\">%n<p class=\"names\">%s</p>%n", Html.text(names(report)));
        html.printf(
                "<h1><span class=\"verdict %s\">%s</span> %s</h1>%n",
                VerdictLine.tone(report).name().toLowerCase(Locale.ROOT),
                Html.text(VerdictLine.word(report)),
                Html.text(VerdictLine.meaning(report)));
        html.printf("<p class=\"ran\">%s</p>%n", Html.text(VerdictLine.capital(VerdictLine.numbers(report))));
        PairGuide.of(report).forEach(this::guide);
        html.printf("<p class=\"run\">%s. %s</p>%n", Html.text(VerdictLine.capital(times())), settings());
        Headline.warnings(report)
                .forEach(warning -> html.printf(
                        "<p class=\"warning\" role=\"note\"><strong>Warning:</strong> %s</p>%n", Html.text(warning)));
        words();
        html.print("</header>\n<main id=\"main\">\n");
        if (!report.others().isEmpty()) {
            counts();
            new HtmlMatrix(report, html).write();
        }
    }

    /** Leads to the guide, and says why its numbers may be others: it tells all that is known of the pair. */
    private void guide(PairGuide guide) {
        long breaking = guide.changes(Severity.BREAKING);
        long behavioural = guide.changes(Severity.BEHAVIOURAL);
        int sawBreaking = causes(Severity.BREAKING, Verdict.KNOWN).size();
        int sawBehavioural = causes(Severity.BEHAVIOURAL, Verdict.KNOWN).size();
        html.printf(
                "<p class=\"guide\">The guide <a href=\"%s\">%s</a> tells how to move, how to go back, and the same changes in the"
                        + " same order: all that is known of these two, %s and %d with other results%s.</p>%n",
                Html.text(guide.file()),
                Html.text(guide.title()),
                VerdictLine.count(breaking, "breaking change"),
                behavioural,
                breaking == sawBreaking && behavioural == sawBehavioural
                        ? ""
                        : "; this run has seen " + sawBreaking + " and " + sawBehavioural + " of them");
    }

    /** Says what the words mean: in the page itself, since neither a touch nor paper shows what a pointer would. */
    private void words() {
        if (report.others().isEmpty()) {
            return;
        }
        html.print("<details class=\"words\" id=\"words\"><summary>What the words on this page mean</summary>\n<dl>");
        Glossary.of(report)
                .forEach((word, meaning) -> html.printf("<dt>%s</dt><dd>%s</dd>%n", word, Html.text(meaning)));
        html.print("</dl></details>\n");
    }

    private String times() {
        return String.join("; ", RunFacts.times(report));
    }

    /** Names the targets on which somebody has set something, which is a reason for differences. */
    private String settings() {
        List<String> set = RunFacts.targets(report).stream()
                .filter(target -> !RunFacts.deviating(target).isEmpty())
                .map(target -> Html.text(target.target()) + " ("
                        + RunFacts.deviating(target).size() + ")")
                .toList();
        return set.isEmpty()
                ? "<a href=\"#targets\">The servers</a>"
                : "<a href=\"#targets\">Settings that are not the defaults</a>: " + String.join(", ", set);
    }

    private void counts() {
        html.print("<section aria-labelledby=\"counts-title\" class=\"counts\">\n"
                + "<h2 id=\"counts-title\">Changes by severity</h2>\n<div class=\"cards\">\n");
        for (Severity severity : Severity.values()) {
            card(severity);
        }
        html.print("</div>\n");
        kinds();
        html.print("</section>\n");
    }

    private void card(Severity severity) {
        List<Cause> unexpected = causes(severity, Verdict.UNEXPECTED);
        List<Cause> known = causes(severity, Verdict.KNOWN);
        html.printf(
                "<div class=\"card %s%s\"><h3>%s</h3><p class=\"sense\">%s</p>%n",
                severity.label(),
                unexpected.isEmpty() && known.isEmpty() ? " none" : "",
                VerdictLine.capital(severity.label()),
                Html.text(Glossary.sense(severity, report)));
        line(severity, Verdict.UNEXPECTED, unexpected);
        line(severity, Verdict.KNOWN, known);
        html.print("</div>\n");
    }

    private void line(Severity severity, Verdict verdict, List<Cause> some) {
        if (some.isEmpty()) {
            html.printf("<p class=\"zero\">0 %s changes</p>%n", verdict.label());
            return;
        }
        int differences = some.stream().mapToInt(Cause::count).sum();
        html.printf(
                "<p class=\"%1$s\"><a href=\"#?severity=%2$s&amp;verdict=%1$s\"><strong>%3$d</strong> %1$s %4$s</a>"
                        + " <span class=\"muted\">in %5$s</span></p>%n",
                verdict.label(),
                severity.label(),
                some.size(),
                some.size() == 1 ? "change" : "changes",
                VerdictLine.count(differences, "difference"));
    }

    private List<Cause> causes(Severity severity, Verdict verdict) {
        return causes.stream()
                .filter(cause -> cause.severity() == severity && cause.verdict() == verdict)
                .toList();
    }

    /** A table of kind by severity, folded: the number of a kind alone says nothing of how much it matters. */
    private void kinds() {
        if (report.totals().byKind().isEmpty()) {
            return;
        }
        Map<Kind, Map<Severity, Long>> counts = new EnumMap<>(Kind.class);
        for (Difference difference : report.differences()) {
            counts.computeIfAbsent(difference.kind(), kind -> new EnumMap<>(Severity.class))
                    .merge(difference.severity(), 1L, Long::sum);
        }
        html.printf(
                "<details class=\"kinds\"><summary>%s by kind and severity</summary>%n<div class=\"scroll\" tabindex=\"0\""
                        + " role=\"region\" aria-label=\"Differences by kind\"><table><thead><tr>"
                        + "<th scope=\"col\">Kind of difference</th><th scope=\"col\">What it is</th>"
                        + "<th scope=\"col\" class=\"number\">Differences</th>",
                VerdictLine.count(report.differences().size(), "difference"));
        for (Severity severity : Severity.values()) {
            html.printf("<th scope=\"col\" class=\"number\">%s</th>", VerdictLine.capital(severity.label()));
        }
        html.print("</tr></thead><tbody>\n");
        counts.forEach(this::kind);
        html.print("</tbody></table></div></details>\n");
    }

    private void kind(Kind kind, Map<Severity, Long> counts) {
        html.printf(
                "<tr><th scope=\"row\"><a href=\"#?kind=%1$s\">%1$s</a></th><td>%2$s</td><td class=\"number\">%3$s</td>",
                kind.label(),
                Glossary.meaning(kind),
                VerdictLine.number(
                        counts.values().stream().mapToLong(Long::longValue).sum()));
        for (Severity severity : Severity.values()) {
            long count = counts.getOrDefault(severity, 0L);
            html.printf(
                    count == 0 ? "<td class=\"number zero\">%s</td>" : "<td class=\"number\">%s</td>",
                    VerdictLine.number(count));
        }
        html.print("</tr>\n");
    }
}
