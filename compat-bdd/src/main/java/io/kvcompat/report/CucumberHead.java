package io.kvcompat.report;

import io.kvcompat.catalogue.markup.Html;
import io.kvcompat.comparison.Severity;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.Verdict;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.result.ReportException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The head of Cucumber's page: the verdict and the changes, in the words of {@code index.html} and linked to it, since that page
 * counts steps that passed and says nothing of what differs.
 */
public final class CucumberHead {
    /** Where the head goes in a page. */
    private static final String PLACE = "<!-- head -->";

    private static final int GLANCE = 100;

    private final DiffReport report;
    private final List<Cause> causes;
    private final StringBuilder html = new StringBuilder();

    private CucumberHead(DiffReport report) {
        this.report = report;
        this.causes = Causes.of(report);
    }

    /**
     * Puts the head into a page; one that is not there, or has a head, stays as it is.
     *
     * @throws ReportException when it cannot be read or written
     */
    public static void insert(DiffReport report, Path page) {
        if (!Files.isRegularFile(page)) {
            return;
        }
        try {
            String text = Files.readString(page);
            int place = text.indexOf(PLACE);
            if (place >= 0) {
                Files.writeString(
                        page,
                        text.substring(0, place)
                                + new CucumberHead(report).text()
                                + text.substring(place + PLACE.length()));
            }
        } catch (IOException e) {
            throw new ReportException("Cannot put the verdict into " + page + ": " + e.getMessage());
        }
    }

    private String text() {
        html.append("<header class=\"compat-head\">\n<p>")
                .append(Html.text(HtmlSummary.names(report)))
                .append("</p>\n<h1>")
                .append(Html.text(VerdictLine.word(report) + ": " + VerdictLine.meaning(report)))
                .append("</h1>\n<p>")
                .append(Html.text(VerdictLine.capital(VerdictLine.numbers(report))))
                .append("</p>\n");
        Headline.warnings(report)
                .forEach(warning -> html.append("<p class=\"warning\"><strong>Warning:</strong> ")
                        .append(Html.text(warning))
                        .append("</p>\n"));
        for (Severity severity : Severity.values()) {
            section(Verdict.UNEXPECTED, severity, true);
        }
        for (Severity severity : Severity.values()) {
            section(Verdict.KNOWN, severity, severity.compareTo(Severity.BREAKING) <= 0);
        }
        return html.append(
                        "<p>Why, what to do, and every reply: <a href=\"index.html\">index.html</a>. Below, scenarios that"
                                + " failed come first, then those with known differences.</p>\n</header>\n")
                .toString();
    }

    private void section(Verdict verdict, Severity severity, boolean open) {
        List<Cause> some = causes.stream()
                .filter(cause -> cause.verdict() == verdict && cause.severity() == severity)
                .toList();
        if (some.isEmpty()) {
            return;
        }
        html.append("<details")
                .append(open ? " open" : "")
                .append("><summary><strong>")
                .append(Html.text(VerdictLine.capital(verdict.label()) + ", " + severity.label()))
                .append("</strong>: ")
                .append(VerdictLine.count(some.size(), "change"))
                .append(" <span class=\"count\">")
                .append(Html.text(Glossary.sense(severity, report)))
                .append("</span></summary>\n<ul>\n")
                .append(some.stream().map(CucumberHead::line).collect(Collectors.joining()))
                .append("</ul>\n</details>\n");
    }

    private static String line(Cause cause) {
        return "<li><a href=\"index.html#" + Html.text(cause.keys().get(0)) + "\">" + title(cause)
                + "</a> <span class=\"count\">" + VerdictLine.count(cause.count(), "difference") + "</span></li>\n";
    }

    private static String title(Cause cause) {
        KnownDifference known = cause.known();
        if (known != null) {
            return Html.text(Causes.title(known));
        }
        Difference first = cause.first();
        return Html.text(Columns.cut(cause.subject(), GLANCE)) + ", "
                + first.kind().label() + ": " + glance(first.baselineText()) + " → " + glance(first.otherText());
    }

    private static String glance(String text) {
        return Html.text(Columns.cut(text.replace('\n', ' '), GLANCE));
    }
}
