package io.kvcompat.catalogue.guide;

import io.kvcompat.catalogue.markup.Html;
import io.kvcompat.comparison.Severity;
import io.kvcompat.known.ProductVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The guide as one HTML page that loads nothing else; without JavaScript all of it is shown. */
public final class GuideHtml {
    private final Guide guide;
    private final String report;
    private final StringBuilder out = new StringBuilder();

    private GuideHtml(Guide guide, String report) {
        this.guide = guide;
        this.report = report;
    }

    /** Returns the page. */
    public static String text(Guide guide) {
        return text(guide, "");
    }

    /**
     * Returns the page for a folder in which the report of a run on these servers is.
     *
     * @param report the file of the report, {@code index.html} say, to which the page leads; empty for none
     */
    public static String text(Guide guide, String report) {
        GuideHtml html = new GuideHtml(guide, report);
        html.head();
        html.filters();
        for (Severity severity : Severity.values()) {
            html.section(severity);
        }
        html.line("<p id=\"none\" hidden>Nothing in this guide fits what you look for.</p>");
        html.line("</main>");
        html.line("<script>\n" + resource("guide.js") + "</script>");
        html.line("</body></html>");
        return html.out.toString();
    }

    private void head() {
        line("<!doctype html>");
        line("<html lang=\"en\"><head><meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<meta name=\"color-scheme\" content=\"light dark\">");
        line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
                + " script-src 'unsafe-inline'\">");
        line("<title>" + Html.text(guide.title()) + "</title>");
        line("<style>\n" + resource("guide.css") + "</style></head><body>");
        line("<main><h1>" + Html.text(guide.title()) + "</h1>");
        line("<p>" + Html.text(GuideText.servers(guide)) + "</p>");
        line("<p>" + Html.text(GuideText.measured(guide)) + "</p>");
        MigrationPaths moving = new MigrationPaths(guide);
        line("<h2 id=\"in-short\">In short</h2>");
        line("<p class=\"result\"><strong>" + Html.text(GuideText.verdict(guide)) + "</strong> "
                + Html.text(GuideText.sense(guide)) + "</p>");
        if (!report.isEmpty()) {
            line(
                    "<p>What of it a run on your servers has seen, with every pair of replies, and what is in no catalogue: <a"
                            + " href=\"" + Html.text(report) + "\">the report of that run</a>.</p>");
        }
        line("<p class=\"verdict\"><strong>Going back:</strong> " + linked(moving.verdict()) + "</p>");
        glance();
        line("<p>What to do, in this order:</p><ol>");
        GuideText.steps(guide).forEach(step -> line("<li>" + linked(step) + "</li>"));
        line("</ol>");
        line("<p>" + Html.text(GuideText.limits()) + "</p>");
        moving(moving);
        line("<h2 id=\"all-entries\">All entries</h2>");
        line("<details class=\"notation\"><summary>How replies are written</summary><p class=\"muted\">"
                + Html.text(GuideText.notation()) + "</p></details>");
    }

    private static String linked(String text) {
        return GuideText.linked(
                text, Html::text, (anchor, words) -> "<a href=\"#" + anchor + "\">" + Html.text(words) + "</a>");
    }

    private void glance() {
        List<Topic> breaking = guide.breaking();
        if (breaking.isEmpty()) {
            line("<p>Nothing breaks.</p>");
            return;
        }
        line("<table class=\"glance\"><thead><tr><th>What breaks (" + breaking.size()
                + ")</th><th>Who is hit</th></tr></thead><tbody>");
        breaking.forEach(topic -> line("<tr><td><a href=\"#" + Html.text(topic.id()) + "\">" + Html.text(topic.title())
                + "</a></td><td>" + Html.text(String.valueOf(topic.who())) + "</td></tr>"));
        line("</tbody></table>");
    }

    private void moving(MigrationPaths moving) {
        line("<h2 id=\"how-to-move\">How to move</h2>");
        line("<table><thead><tr><th>Way</th><th>Measured</th><th>How</th></tr></thead><tbody>");
        moving.ways()
                .forEach(way -> line("<tr><td>" + Html.text(way.name()) + "</td><td>" + Html.text(way.verdict())
                        + "</td><td>" + Html.text(way.how()) + "</td></tr>"));
        line("</tbody></table>");
        line("<h2 id=\"rollback\">Rollback</h2>");
        guide.carried().forEach(topic -> line("<a id=\"" + Html.text(topic.id()) + "\"></a>"));
        boolean fields = guide.hasExpiringFields();
        line("<table><thead><tr><th>Carried by</th><th>Back to "
                + Html.text(guide.pair().baseline().displayName()) + "</th>"
                + (fields ? "<th>Back while a hash field has a time to live</th>" : "") + "</tr></thead><tbody>");
        guide.rollback()
                .forEach(row -> line("<tr><td>" + Html.text(row.name()) + "</td><td>" + Html.text(row.back()) + "</td>"
                        + (fields ? "<td>" + Html.text(row.backWithFields()) + "</td>" : "") + "</tr>"));
        line("</tbody></table>");
        moving.warning()
                .ifPresent(warning ->
                        line("<p class=\"verdict\"><strong>Warning:</strong> " + Html.text(warning) + "</p>"));
        line("<ul>");
        moving.conditions().forEach(condition -> line("<li>" + Html.text(condition) + "</li>"));
        line("</ul>");
    }

    private void filters() {
        line("<form id=\"filters\" hidden>");
        line("<label class=\"wide\">Search <input id=\"search\" type=\"search\" autocomplete=\"off\""
                + " placeholder=\"command, error text, client …\"></label>");
        line("<label>Command <select id=\"command\"><option value=\"\">all</option>");
        guide.commands().forEach(command -> line("<option>" + Html.text(command) + "</option>"));
        line("</select></label>");
        line("<fieldset><legend>Severity</legend>");
        for (Severity severity : Severity.values()) {
            line("<label class=\"" + severity.label() + "\"><input type=\"checkbox\" name=\"severity\" value=\""
                    + severity.label() + "\" checked> " + severity.label() + " ("
                    + guide.of(severity).size() + ")</label>");
        }
        line("</fieldset><p id=\"shown\" role=\"status\"></p></form>");
    }

    private void section(Severity severity) {
        line("<section class=\"" + severity.label() + "\"><h2 id=\"" + severity.label() + "\">"
                + GuideText.severity(severity) + "</h2>");
        line("<p class=\"muted\">" + Html.text(GuideText.meaning(severity)) + "</p>");
        List<Topic> topics = guide.of(severity);
        if (topics.isEmpty()) {
            line("<p>Nothing.</p>");
        }
        topics.forEach(this::topic);
        line("</section>");
    }

    private void topic(Topic topic) {
        line("<details id=\"" + Html.text(topic.id()) + "\" data-severity=\""
                + topic.severity().label() + "\" data-commands=\"" + Html.text(String.join("|", topic.commands()))
                + "\"><summary><span class=\"group\">" + Html.text(topic.group()) + "</span> <h3>"
                + Html.text(topic.title()) + "</h3></summary>");
        if (topic.why() != null) {
            line("<p>" + Html.text(topic.why()) + "</p>");
        }
        line("<dl>");
        term("Who is hit", topic.who());
        term("What to do", topic.whatToDo());
        if (!topic.commands().isEmpty()) {
            line("<dt>Seen with</dt><dd>"
                    + topic.commands().stream()
                            .map(command -> "<code>" + Html.text(command) + "</code>")
                            .collect(Collectors.joining(", "))
                    + "</dd>");
        }
        if (topic.link() != null) {
            line("<dt>Upstream</dt><dd>" + link(topic.link()) + "</dd>");
        }
        line("</dl>");
        topic.examples().forEach(this::example);
        if (topic.again() != null) {
            line("<p>See it again. " + Html.text(topic.again().where()) + ":</p><pre>"
                    + Html.text(String.join("\n", topic.again().lines())) + "</pre>");
        }
        String seen = report.isEmpty()
                ? ""
                : " <a href=\"" + Html.text(report + "#known:" + topic.id()) + "\">In the report of the run</a>.";
        line("<p class=\"muted\"><code>" + Html.text(topic.id()) + "</code>." + Html.text(GuideText.scenarios(topic))
                + seen + "</p></details>");
    }

    private void term(String term, @Nullable String text) {
        if (text != null) {
            line("<dt>" + term + "</dt><dd>" + Html.text(text) + "</dd>");
        }
    }

    /** What is no web address is shown, but leads nowhere. */
    private static String link(String link) {
        String text = Html.text(link);
        return link.startsWith("https://") ? "<a rel=\"noreferrer\" href=\"" + text + "\">" + text + "</a>" : text;
    }

    private void example(Example example) {
        String remark =
                example.remark().isEmpty() ? "" : " <span class=\"muted\">" + Html.text(example.remark()) + "</span>";
        line("<div class=\"example\"><pre class=\"sent\">"
                + Html.text(Excerpt.of(example.sent().text())) + remark + "</pre>");
        Excerpt replies = Excerpt.of(example.baselineText(), example.otherText());
        reply(guide.pair().baseline(), replies.baseline());
        reply(guide.pair().other(), replies.other());
        line("</div>");
    }

    private void reply(ProductVersion server, String text) {
        line("<div><span class=\"muted\">" + Html.text(server.displayName()) + "</span><pre>" + Html.text(text)
                + "</pre></div>");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(GuideHtml.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
