package io.kvcompat.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.comparison.Kind;
import io.kvcompat.comparison.Severity;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.report.history.History;
import io.kvcompat.report.history.PastRun;
import io.kvcompat.report.history.PastRun.PastTarget;
import io.kvcompat.result.Outcome;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit.ParserCallback;
import javax.swing.text.html.parser.ParserDelegator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The structure of the page without a browser; a browser opens it in HtmlReportBrowserIT. */
class HtmlReportTest {
    private static final int LONG = 1_000_000;

    @TempDir
    Path folder;

    private String page(DiffReport report) throws IOException {
        Path file = folder.resolve("index.html");
        HtmlReport.write(report, file);
        return Files.readString(file);
    }

    private static JsonNode data(String page) {
        Matcher data = Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL)
                .matcher(page);
        assertThat(data.find()).isTrue();
        return JsonMapper.shared().readTree(data.group(1));
    }

    @Test
    void whatever_a_server_says_stays_text() throws IOException {
        String page = page(HostilePage.report(LONG));

        assertThat(page).doesNotContain("<script>alert", "<img", "\"javascript:", "href=\"javascript", "<b>");
        assertThat(page.codePoints().filter(HtmlReportTest::isHidden).boxed()).isEmpty();
        assertThat(Pattern.compile("<script\\b").matcher(page).results()).hasSize(2);
        assertThat(Pattern.compile("</script").matcher(page).results()).hasSize(2);
    }

    private static boolean isHidden(int codePoint) {
        int type = Character.getType(codePoint);
        return codePoint != '\n'
                && (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE);
    }

    @Test
    void the_data_in_the_page_is_what_the_servers_said() throws IOException {
        JsonNode data = data(page(HostilePage.report(LONG)));

        assertThat(data.path("scenarios").path(0).asString()).isEqualTo(HostilePage.HOSTILE);
        List<String> texts = new ArrayList<>();
        data.path("causes")
                .forEach(variants -> variants.forEach(
                        variant -> texts.add(variant.path("otherText").asString())));
        assertThat(texts).contains(HostilePage.HOSTILE + "!", "-ERR other", "x".repeat(LONG) + "<b>", "+PING");
    }

    @Test
    void the_page_asks_for_nothing_from_outside() throws IOException {
        String page = page(HostilePage.report(LONG));

        assertThat(page).contains("default-src 'none'", "script-src 'sha256-").doesNotContain("<link rel=\"style");
        assertThat(Pattern.compile("(?:src|href)=\"(?!#|data:|guide\\.html|https://example\\.org/)")
                        .matcher(page)
                        .results())
                .isEmpty();
    }

    @Test
    void headings_landmarks_and_tables_are_there_for_those_who_do_not_see() throws IOException {
        String page = page(new PageSamples()
                .scenario("a", "A", Outcome.PASSED)
                .known("a", PageSamples.entry("breaks", Severity.BREAKING, "Breaks", null), "PING", "+c", "+d")
                .report());
        List<String> elements = new ArrayList<>();
        new ParserDelegator()
                .parse(
                        new StringReader(page),
                        new ParserCallback() {
                            @Override
                            public void handleStartTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
                                elements.add(tag.toString());
                            }
                        },
                        true);
        assertThat(elements).containsOnlyOnce("h1").contains("h2", "h3", "table", "th", "form", "select");
        assertThat(page)
                .contains("<html lang=\"en\">", "<main", "<nav aria-label", "role=\"status\" aria-live=\"polite\"")
                .contains("scope=\"col\"", "scope=\"row\"");
    }

    @Test
    void the_verdict_stands_beside_how_much_ran() throws IOException {
        DiffReport report = new PageSamples()
                .scenario("a", "A", Outcome.PASSED)
                .unexpected("a", Kind.TYPE, "GET k", ":1", "$-1")
                .report();

        assertThat(page(report))
                .contains("DIFFERENT", "1 of 1 scenario and 10,000 replies compared")
                .contains("Redis 7.2.6 → Valkey 9.1.2");
    }

    @Test
    void known_changes_that_break_programs_do_not_look_like_leave_to_go() throws IOException {
        DiffReport report = new PageSamples()
                .scenario("a", "A", Outcome.PASSED)
                .known("a", PageSamples.entry("breaks", Severity.BREAKING, "Breaks", null), "PING", "+c", "+d")
                .known("a", PageSamples.entry("other", Severity.BEHAVIOURAL, "Other", null), "PING", "+e", "+f")
                .report();
        String meaning = "Nothing new was found. Known: 1 change breaks programs, 1 gives them other results.";

        assertThat(page(report))
                .contains("<span class=\"verdict caution\">BREAKING, ALL KNOWN</span> " + meaning)
                .contains("<strong>1</strong> known change</a> <span class=\"muted\">in 1 difference</span>")
                .contains("<dt>Baseline</dt>", "<dt>Push</dt>", "<dt>Since</dt>", "<dt>Change</dt>");
        assertThat(SummaryMarkdown.text(report)).startsWith("## BREAKING, ALL KNOWN: " + meaning);
        assertThat(TerminalReport.print(report, 100, true)).contains("\u001b[33;1mBREAKING, ALL KNOWN: " + meaning);
        Badge.write(report, folder.resolve("badge.json"));
        assertThat(folder.resolve("badge.json")).content().contains("\"color\":\"orange\"", "\"isError\":false");
    }

    @Test
    void a_change_that_no_program_notices_is_as_expected() throws IOException {
        assertThat(page(new PageSamples()
                        .scenario("a", "A", Outcome.PASSED)
                        .known("a", PageSamples.entry("trifle", Severity.COSMETIC, "Trifle", null), "PING", "+a", "+b")
                        .report()))
                .contains("<span class=\"verdict good\">AS EXPECTED</span> Nothing new was found."
                        + " Known: nothing that a program would notice.");
    }

    @Test
    void what_is_unexpected_comes_first_and_then_what_breaks() throws IOException {
        String page = page(new PageSamples()
                .scenario("a", "A", Outcome.PASSED)
                .known("a", PageSamples.entry("trifle", Severity.COSMETIC, "Trifle", null), "PING", "+a", "+b")
                .known("a", PageSamples.entry("breaks", Severity.BREAKING, "Breaks", null), "PING", "+c", "+d")
                .unexpected("a", Kind.ERROR_TEXT, "GET k", "-ERR a", "-ERR b")
                .report());

        assertThat(page.indexOf("data-verdict=\"unexpected\""))
                .isPositive()
                .isLessThan(page.indexOf("data-key=\"known:breaks\""));
        assertThat(page.indexOf("data-key=\"known:breaks\"")).isLessThan(page.indexOf("data-key=\"known:trifle\""));
    }

    @Test
    void the_trend_shows_what_appeared_vanished_and_changed_its_verdict() throws IOException {
        Path file = folder.resolve("index.html");
        HtmlReport.write(
                new PageSamples().scenario("a", "A", Outcome.PASSED).report(),
                List.of(
                        run("2026-11-22T08:00:00Z", Map.of("one", "", "two", "entry", "three", "")),
                        run("2026-11-23T08:00:00Z", Map.of("one", "entry", "two", "", "four", ""))),
                file);

        assertThat(Files.readString(file))
                .contains("<svg", "href=\"#trend\"", "2026-11-23T08:00:00Z", "Redis 7.2.6 → Valkey 9.1.2")
                .contains("1 appeared, unexpected; 1 known before, now unexpected; 1 unexpected before, now known;"
                        + " 1 vanished");
    }

    @Test
    void runs_of_other_targets_are_no_part_of_the_trend() throws IOException {
        Path file = folder.resolve("index.html");
        HtmlReport.write(
                new PageSamples()
                        .targets("a", "b")
                        .scenario("a", "A", Outcome.PASSED)
                        .report(),
                List.of(run("2026-11-22T08:00:00Z", Map.of())),
                file);

        assertThat(Files.readString(file)).doesNotContain("trend-title");
    }

    private static PastRun run(String when, Map<String, String> differences) {
        return new PastRun(
                History.SCHEMA,
                when,
                "0.1.0",
                List.of(new PastTarget("redis", "Redis 7.2.6"), new PastTarget("valkey", "Valkey 9.1.2")),
                1,
                1,
                10,
                differences.size(),
                0,
                0,
                new TreeMap<>(Map.of("a", new TreeMap<>(differences))));
    }

    @Test
    void the_same_answer_in_many_places_is_told_once() throws IOException {
        PageSamples samples = new PageSamples();
        for (int i = 0; i < 50; i++) {
            samples.scenario("s" + i, "S", Outcome.PASSED).unexpected("s" + i, Kind.TYPE, "GET k", ":1", "$-1");
        }
        JsonNode causes = data(page(samples.report())).path("causes");

        assertThat(causes.size()).isEqualTo(1);
        assertThat(causes.path(0).size()).isEqualTo(1);
        assertThat(causes.path(0).path(0).path("places").size()).isEqualTo(50);
    }

    @Test
    void entries_that_say_the_same_are_one_headline_and_what_shows_in_most_scenarios_comes_first() throws IOException {
        PageSamples samples =
                new PageSamples().scenario("a", "A", Outcome.PASSED).scenario("b", "B", Outcome.PASSED);
        samples.known("a", PageSamples.catalogued("one", "It stands alone.", "9.0"), "PING", "+a", "+b")
                .known("a", PageSamples.catalogued("two", "It shows twice.", "9.0"), "GET a", "+a", "+b")
                .known("b", PageSamples.catalogued("three", "It shows twice", "9.0"), "GET b", "+a", "+b");
        String page = page(samples.report());

        assertThat(page).containsOnlyOnce(">It shows twice<").contains("<code>two</code>, <code>three</code>");
        assertThat(page.indexOf("It shows twice")).isPositive().isLessThan(page.indexOf("It stands alone"));
        assertThat(page).contains("Nothing new was found. Known: 2 changes break programs.");
    }

    @Test
    void a_page_of_a_run_that_differs_everywhere_stays_of_a_size_that_opens() throws IOException {
        PageSamples samples = new PageSamples().scenario("s", "S", Outcome.PASSED);
        for (int i = 0; i < 21_000; i++) {
            samples.unexpected("s", Kind.VALUE, "GET k" + i, ":" + i, ":-1");
        }
        JsonNode data = data(page(samples.report()));

        assertThat(data.path("shown").asInt()).isEqualTo(PageData.MOST_DIFFERENCES);
        assertThat(data.path("all").asInt()).isEqualTo(21_000);
    }
}
