package io.kvcompat.report;

import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.DiffTotals;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.Kind;
import io.kvcompat.diff.Severity;
import io.kvcompat.diff.Verdict;
import io.kvcompat.internal.markup.Html;
import io.kvcompat.result.ReportHeader;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
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
        String word = VerdictLine.word(report);
        html.printf("<header class=\"top\" id=\"summary\">%n<p class=\"names\">%s</p>%n", Html.text(names(report)));
        html.printf(
                "<h1><span class=\"verdict %s\">%s</span> %s</h1>%n",
                VerdictLine.isGood(report) ? "good" : "bad", Html.text(word), Html.text(meaning(word)));
        html.printf("<p class=\"ran\">%s</p>%n", Html.text(ran()));
        html.printf("<p class=\"run\">%s. %s</p>%n", Html.text(HtmlSummary.capital(times())), settings());
        Headline.warnings(report)
                .forEach(warning -> html.printf(
                        "<p class=\"warning\" role=\"note\"><strong>Warning:</strong> %s</p>%n", Html.text(warning)));
        html.print("</header>\n<main id=\"main\">\n");
        if (!report.others().isEmpty()) {
            counts();
        }
    }

    private String meaning(String word) {
        return switch (word) {
            case "DIFFERENT" -> "Nobody foresaw what differs here: " + worst(Verdict.UNEXPECTED) + ".";
            case "FAILED" -> "No unexpected difference, but something failed.";
            case "RECORDED" -> "One target ran; nothing was compared.";
            case "NOTHING COMPARED" -> "No scenario ran on both sides.";
            case "AS EXPECTED" -> "Nothing unexpected. Of what is known to differ: " + worst(Verdict.KNOWN) + ".";
            default -> "No difference was found.";
        };
    }

    /** Says in plain words how much matters. */
    private String worst(Verdict verdict) {
        int breaking = causes(Severity.BREAKING, verdict).size();
        int behavioural = causes(Severity.BEHAVIOURAL, verdict).size();
        List<String> parts = new ArrayList<>();
        if (breaking > 0) {
            parts.add(breaking + (breaking == 1 ? " breaks" : " break") + " programs");
        }
        if (behavioural > 0) {
            parts.add(behavioural + (behavioural == 1 ? " gives" : " give") + " them other results");
        }
        return parts.isEmpty() ? "none that a program would notice" : String.join(", ", parts);
    }

    /** Says how much really ran; a run that skipped much should not look green. */
    private String ran() {
        String line = VerdictLine.of(report);
        return line.substring(line.indexOf(": ") + 2);
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
                + "<h2 id=\"counts-title\">What it comes to</h2>\n<div class=\"cards\">\n");
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
                capital(severity.label()),
                sense(severity));
        line(severity, Verdict.UNEXPECTED, unexpected);
        line(severity, Verdict.KNOWN, known);
        html.print("</div>\n");
    }

    private void line(Severity severity, Verdict verdict, List<Cause> some) {
        if (some.isEmpty()) {
            html.printf("<p class=\"zero\">0 %s</p>%n", verdict.label());
            return;
        }
        int differences = some.stream().mapToInt(Cause::count).sum();
        html.printf(
                "<p class=\"%1$s\"><a href=\"#?severity=%2$s&amp;verdict=%1$s\"><strong>%3$d</strong> %1$s</a>"
                        + " <span class=\"muted\">(%4$s)</span></p>%n",
                verdict.label(), severity.label(), some.size(), VerdictLine.count(differences, "difference"));
    }

    private List<Cause> causes(Severity severity, Verdict verdict) {
        return causes.stream()
                .filter(cause -> cause.severity() == severity && cause.verdict() == verdict)
                .toList();
    }

    static String sense(Severity severity) {
        return switch (severity) {
            case BREAKING -> "a program that works on the baseline is likely to fail";
            case BEHAVIOURAL -> "a program goes on, with another result";
            case COSMETIC -> "only what people read is another";
            case INFORMATIONAL -> "nothing that a program would notice";
        };
    }

    private void kinds() {
        DiffTotals totals = report.totals();
        if (totals.byKind().isEmpty()) {
            return;
        }
        Map<Kind, Long> unexpected = new EnumMap<>(Kind.class);
        for (Difference difference : report.differences()) {
            if (difference.verdict() == Verdict.UNEXPECTED) {
                unexpected.merge(difference.kind(), 1L, Long::sum);
            }
        }
        List<String> parts = new ArrayList<>();
        totals.byKind().forEach((kind, count) -> {
            long surprising = unexpected.getOrDefault(kind, 0L);
            parts.add("<li><a href=\"#?kind=" + kind.label() + "\">" + kind.label() + "</a> " + count
                    + (surprising == 0 ? "" : " <strong>(" + surprising + " unexpected)</strong>") + "</li>");
        });
        html.printf(
                "<h3 class=\"inline\">Differences by kind</h3>%n<ul class=\"inline\">%s</ul>%n",
                String.join("\n", parts));
    }

    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
