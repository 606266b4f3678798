package io.kvcompat.report;

import io.kvcompat.catalogue.markup.Html;
import io.kvcompat.comparison.Severity;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.LaneFailure;
import io.kvcompat.diff.Verdict;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.known.StaleDifference;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The findings: failures, then cause by cause what differs, then what is known but did not show. */
final class HtmlFindings {
    /** Headings beyond that are left to diff.json. */
    static final int MOST_CAUSES = 2_000;

    private static final int MOST_FAILURES = 200;

    private static final int GLANCE = 120;

    private final DiffReport report;
    private final List<Cause> causes;
    private final PrintWriter html;
    private final List<PairGuide> guides;

    HtmlFindings(DiffReport report, List<Cause> causes, PrintWriter html) {
        this.report = report;
        this.guides = PairGuide.of(report);
        this.causes = causes;
        this.html = html;
    }

    /** What one looks for most: a click narrows the list, and the address says so. */
    private void tabs() {
        html.print("<p class=\"tabs\" role=\"group\" aria-label=\"Which changes\" hidden>");
        tab("#?verdict=unexpected", "unexpected", "Unexpected", of(Verdict.UNEXPECTED));
        if (!report.failures().isEmpty()) {
            tab("#failures", "", "Failed", report.failures().size());
        }
        tab("#?verdict=known", "known", "Known", of(Verdict.KNOWN));
        if (!report.stale().isEmpty()) {
            tab("#stale", "", "Stale", report.stale().size());
        }
        tab("#?", "", "All", causes.size());
        html.print("</p>\n");
    }

    private void tab(String address, String verdict, String name, long count) {
        html.printf(
                "<a href=\"%s\" data-verdict=\"%s\">%s <strong>%s</strong></a> ",
                address, address.startsWith("#?") ? verdict : "-", name, VerdictLine.number(count));
    }

    private long of(Verdict verdict) {
        return causes.stream().filter(cause -> cause.verdict() == verdict).count();
    }

    void write() {
        failures();
        if (!causes.isEmpty()) {
            html.print("<section aria-labelledby=\"findings-title\" id=\"findings\">\n"
                    + "<h2 id=\"findings-title\">What differs</h2>\n");
            tabs();
            new HtmlFilters(report, html).write();
            int next = 0;
            for (Verdict verdict : List.of(Verdict.UNEXPECTED, Verdict.KNOWN)) {
                for (Severity severity : Severity.values()) {
                    next = section(verdict, severity, next);
                }
            }
            if (causes.size() > MOST_CAUSES) {
                html.printf("<p>And %d more changes, see diff.json.</p>%n", causes.size() - MOST_CAUSES);
            }
            html.print("</section>\n");
        }
        stale();
    }

    /** Writes the causes from {@code next} on that belong here, and returns the index of the one after them. */
    private int section(Verdict verdict, Severity severity, int next) {
        int end = next;
        while (end < Math.min(causes.size(), MOST_CAUSES)
                && causes.get(end).verdict() == verdict
                && causes.get(end).severity() == severity) {
            end++;
        }
        List<Cause> some = causes.subList(next, end);
        if (some.isEmpty()) {
            return end;
        }
        boolean open = verdict == Verdict.UNEXPECTED || severity.compareTo(Severity.BEHAVIOURAL) <= 0;
        html.printf(
                "<details class=\"group\"%s><summary><h3>%s, %s <span class=\"muted\">– %s (<span class=\"tally\">%s"
                        + " in %s</span>)</span></h3></summary>%n",
                open ? " open" : "",
                VerdictLine.capital(verdict.label()),
                severity.label(),
                Html.text(Glossary.sense(severity, report)),
                VerdictLine.count(some.size(), "change"),
                VerdictLine.count(some.stream().mapToInt(Cause::count).sum(), "difference"));
        for (int i = next; i < end; i++) {
            cause(i);
        }
        html.print("</details>\n");
        return end;
    }

    private void cause(int index) {
        Cause cause = causes.get(index);
        html.printf(
                "<details class=\"cause %s\" id=\"cause-%d\" data-key=\"%s\" data-also=\"%s\" data-severity=\"%s\" data-verdict=\"%s\">",
                cause.severity().label(),
                index,
                Html.text(cause.id()),
                Html.text(String.join("\n", cause.keys())),
                cause.severity().label(),
                cause.verdict().label());
        html.printf(
                "<summary><span class=\"badge\">%s</span> <span class=\"what\">%s</span>"
                        + " <span class=\"much\">%s</span>%s%s</summary>%n<div class=\"body\">",
                cause.severity().label(),
                title(cause),
                much(cause),
                glanced("who", text(cause, KnownDifference::who)),
                glanced("todo", text(cause, KnownDifference::whatToDo)));
        KnownDifference known = cause.known();
        if (known != null) {
            explain(cause, known);
        }
        html.print("</div></details>\n");
    }

    private static String title(Cause cause) {
        KnownDifference known = cause.known();
        if (known != null) {
            return Html.text(Causes.title(known));
        }
        Difference first = cause.first();
        return "<code>" + Html.text(Columns.cut(cause.subject(), GLANCE)) + "</code> "
                + first.kind().label() + ": <code>" + glance(first.baselineText()) + "</code> → <code>"
                + glance(first.otherText()) + "</code>";
    }

    private static String glance(String text) {
        return Html.text(Columns.cut(text.replace('\n', ' '), GLANCE));
    }

    private static String much(Cause cause) {
        String scenarios = VerdictLine.count(cause.scenarios(), "scenario");
        String follows = cause.known() == null && cause.follows()
                ? " <span class=\"tag\">follows an earlier difference</span>"
                : "";
        return "<span class=\"tally\">" + VerdictLine.count(cause.count(), "difference") + "</span> in " + scenarios
                + follows;
    }

    /** What is seen before it is opened. */
    private static String glanced(String name, @Nullable String text) {
        return text == null ? "" : "<span class=\"" + name + "\">" + Html.text(text) + "</span>";
    }

    private void explain(Cause cause, KnownDifference known) {
        html.print("<dl class=\"explain\">");
        entry("Why", text(cause, KnownDifference::why));
        entry("Who is hit", text(cause, KnownDifference::who));
        entry("What to do", text(cause, KnownDifference::whatToDo));
        cause.entries().stream()
                .map(KnownDifference::link)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(this::link);
        guides.stream()
                .flatMap(guide -> cause.entries().stream()
                        .filter(entry -> guide.tells(entry.id()))
                        .limit(1)
                        .map(entry -> "<dt>Guide</dt><dd><a href=\"" + Html.text(guide.file() + "#" + entry.id())
                                + "\">" + Html.text(guide.title()) + "</a></dd>"))
                .forEach(html::print);
        entry("Accepted by", known.owner());
        entry("Because", known.reason());
        entry("Until", known.expires() == null ? null : known.expires().toString());
        html.printf(
                "<dt>%s</dt><dd>%s</dd></dl>",
                cause.entries().size() == 1 ? "Entry" : "Entries",
                cause.entries().stream()
                        .map(entry -> "<code>" + Html.text(entry.id()) + "</code>")
                        .collect(Collectors.joining(", ")));
    }

    /** Returns the first text that an entry of the cause has. */
    private static @Nullable String text(Cause cause, Function<KnownDifference, @Nullable String> text) {
        return cause.entries().stream()
                .map(text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void entry(String name, @Nullable String text) {
        if (text != null) {
            html.printf("<dt>%s</dt><dd>%s</dd>", name, Html.text(text));
        }
    }

    /** Entries are files of users as well: only what a browser opens as a page becomes a link. */
    private void link(String link) {
        String scheme = link.toLowerCase(Locale.ROOT);
        html.print("<dt>Upstream</dt><dd>");
        html.print(
                scheme.startsWith("https://") || scheme.startsWith("http://")
                        ? "<a rel=\"noreferrer\" href=\"" + Html.text(link) + "\">" + Html.text(link) + "</a>"
                        : Html.text(link));
        html.print("</dd>");
    }

    private void failures() {
        List<LaneFailure> failures = report.failures();
        if (failures.isEmpty()) {
            return;
        }
        html.printf(
                "<section aria-labelledby=\"failures-title\" class=\"failures\" id=\"failures\">%n"
                        + "<h2 id=\"failures-title\">Failed, not by a difference (%d)</h2>%n",
                failures.size());
        Map<String, List<LaneFailure>> byText = failures.stream()
                .collect(Collectors.groupingBy(LaneFailure::text, LinkedHashMap::new, Collectors.toList()));
        byText.entrySet().stream()
                .sorted(Comparator.comparing(group -> -group.getValue().size()))
                .limit(MOST_FAILURES)
                .forEach(group -> failures(group.getKey(), group.getValue()));
        if (byText.size() > MOST_FAILURES) {
            html.printf("<p>And %d more, see diff.json.</p>%n", byText.size() - MOST_FAILURES);
        }
        html.print("</section>\n");
    }

    /** Writes what failed in the same way, folded. */
    private void failures(String text, List<LaneFailure> places) {
        long scenarios = places.stream().map(LaneFailure::scenario).distinct().count();
        html.printf(
                "<details class=\"failure\"><summary><span class=\"what\">%s</span> <span class=\"much\">%s in %s, on"
                        + " %s</span></summary>%n<ul>%n",
                Html.text(Columns.cut(text, 1000)),
                VerdictLine.count(places.size(), "time"),
                VerdictLine.count(scenarios, "scenario"),
                places.stream()
                        .map(LaneFailure::target)
                        .distinct()
                        .map(Html::text)
                        .collect(Collectors.joining(", ")));
        Map<String, List<LaneFailure>> byScenario = places.stream()
                .collect(Collectors.groupingBy(LaneFailure::scenario, LinkedHashMap::new, Collectors.toList()));
        byScenario.entrySet().stream()
                .limit(MOST_FAILURES)
                .forEach(entry -> html.printf(
                        "<li><code>%s</code> on %s</li>%n",
                        Html.text(entry.getKey()),
                        entry.getValue().stream()
                                .map(one -> Html.text(one.target()) + "/" + one.protocol())
                                .distinct()
                                .collect(Collectors.joining(", "))));
        html.print("</ul></details>\n");
    }

    private void stale() {
        if (report.stale().isEmpty()) {
            return;
        }
        html.print(
                "<section aria-labelledby=\"stale-title\" id=\"stale\">\n<h2 id=\"stale-title\">Known, but no longer there</h2>\n"
                        + "<p>Take the entry out, or narrow its versions.</p>\n<ul>\n");
        for (StaleDifference stale : report.stale()) {
            html.printf(
                    "<li><code>%s</code> %s (%s)</li>%n",
                    Html.text(stale.id()), Html.text(stale.title()), Html.text(stale.other()));
        }
        html.print("</ul>\n</section>\n");
    }
}
