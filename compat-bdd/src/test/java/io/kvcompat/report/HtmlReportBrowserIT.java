package io.kvcompat.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kvcompat.comparison.Kind;
import io.kvcompat.comparison.Severity;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.result.Outcome;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser; where there is none, {@link HtmlReportTest} has looked at its structure. */
class HtmlReportBrowserIT {
    private static final String STATUS = "document.getElementById('status').textContent";

    private static final String SHOWN = "[...document.querySelectorAll('.cause')].filter(one => !one.hidden).length";

    /** A browser that has just been killed may still be writing. */
    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder;

    private static Chromium browser;

    @BeforeAll
    static void startOne() throws Exception {
        Optional<Path> program = Chromium.find();
        assumeTrue(
                program.isPresent(),
                "The page was not opened: no Chromium on the PATH; install one, or name it in CHROME_BIN");
        browser = Chromium.start(program.get(), folder.resolve("profile"));
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothing_was_complained_of() {
        assertThat(browser.complaints()).isEmpty();
    }

    private static Path page(DiffReport report) {
        Path file = folder.resolve("index.html");
        HtmlReport.write(report, file);
        return file;
    }

    private static Path sample() {
        return page(new PageSamples()
                .scenario("strings/a", "A", Outcome.PASSED)
                .scenario("hashes/b", "B", Outcome.skipped("needs Valkey 9.0"))
                .unexpected("strings/a", Kind.TYPE, "GET k", ":1", "$-1")
                .unexpected("hashes/b", Kind.ERROR_TEXT, "HGET h f", "-ERR wrong number", "-ERR wrong name")
                .known(
                        "hashes/b",
                        PageSamples.entry("breaks", Severity.BREAKING, "It breaks", null),
                        "PING",
                        "+a",
                        "+b")
                .report());
    }

    private static void choose(String field, String value) throws Exception {
        browser.evaluate("{ const field = document.forms[0].elements[" + Chromium.quoted(field) + "]; field.value = "
                + Chromium.quoted(value) + "; field.dispatchEvent(new Event('input', {bubbles: true})); }");
    }

    @Test
    void filters_narrow_what_is_shown_and_say_how_much_it_is() throws Exception {
        browser.open(sample(), "");
        assertThat(browser.evaluate(STATUS).asString()).isEqualTo("Showing 3 differences of 3 in 3 changes.");

        choose("severity", "breaking");
        browser.await(STATUS + ".startsWith('Showing 2')");
        choose("verdict", "known");
        browser.await(STATUS + ".startsWith('Showing 1')");
        assertThat(browser.evaluate(SHOWN).asInt()).isEqualTo(1);
        browser.evaluate("document.forms[0].reset()");
        browser.await(STATUS + ".startsWith('Showing 3')");
        choose("command", "GET");
        browser.await(STATUS + ".startsWith('Showing 1')");
        choose("command", "");
        choose("scenario", "hashes/b");
        browser.await(STATUS + ".startsWith('Showing 2')");
        choose("kind", "error-text");
        browser.await(STATUS + ".startsWith('Showing 1')");
        browser.evaluate("document.forms[0].reset()");
        choose("text", "WRONG NAME");
        browser.await(STATUS + ".startsWith('Showing 1')");
        browser.await("location.hash === '#?text=WRONG+NAME'");
    }

    @Test
    void what_came_with_a_version_is_chosen_and_each_entry_of_a_cause_is_an_address() throws Exception {
        browser.open(
                page(new PageSamples()
                        .scenario("a", "A", Outcome.PASSED)
                        .known("a", PageSamples.catalogued("one", "Twice", "9.0"), "PING", "+a", "+b")
                        .known("a", PageSamples.catalogued("two", "Twice", "9.0"), "ECHO", "+a", "+b")
                        .known("a", PageSamples.catalogued("three", "Older", "8.1"), "GET k", "+a", "+b")
                        .report()),
                "#known:two");
        browser.await("document.activeElement.closest('details').dataset.key === 'known:one'");
        choose("since", "since Valkey 8.1, says the catalogue");
        browser.await(STATUS + ".startsWith('Showing 1')");
        assertThat(browser.evaluate(SHOWN).asInt()).isEqualTo(1);
        browser.await("location.hash === '#?since=since+Valkey+8.1%2C+says+the+catalogue'");
    }

    @Test
    void an_address_leads_to_its_difference() throws Exception {
        String id = "hashes/b#main/step/2#RESP2#valkey";
        browser.open(sample(), "#" + URLEncoder.encode(id, StandardCharsets.UTF_8));

        assertThat(browser.evaluate("document.activeElement.dataset.id").asString())
                .isEqualTo(id);
        assertThat(browser.evaluate("document.activeElement.closest('details').dataset.key")
                        .asString())
                .isEqualTo("known:breaks");
        browser.evaluate(
                "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done))))");
        assertThat(browser.evaluate("location.hash + ' ' + document.activeElement.dataset.id")
                        .asString())
                .as("the address stays, and what it leads to is not drawn anew")
                .isEqualTo("#" + URLEncoder.encode(id, StandardCharsets.UTF_8) + " " + id);
        browser.evaluate("location.hash = '#scenario:hashes%2Fb'");
        browser.await("document.activeElement.id === 'scenario-1'");
        browser.evaluate("location.hash = '#?verdict=known'");
        browser.await(STATUS + ".startsWith('Showing 1')");
        browser.evaluate("location.hash = '#nowhere'");
        browser.await(STATUS + ".includes('nowhere')");
    }

    @Test
    void what_differs_is_marked_and_nothing_else() throws Exception {
        browser.open(sample(), "");
        browser.await("document.querySelectorAll('mark').length > 0");

        assertThat(browser.evaluate("[...document.querySelectorAll('[data-key*=\"error-text\"] mark')]"
                                + ".map(mark => mark.textContent).join()")
                        .asString())
                .isEqualTo("number,name");
    }

    @Test
    void the_lines_that_reproduce_a_difference_are_copied_as_they_are() throws Exception {
        browser.send("Browser.grantPermissions", Map.of("permissions", List.of("clipboardReadWrite")));
        browser.open(sample(), "");
        browser.await("document.querySelector('[data-key*=\"type:GET\"] .copy')");
        browser.evaluate("document.querySelector('[data-key*=\"type:GET\"] .copy').click()");
        browser.await(STATUS + " === 'Copied'");

        assertThat(browser.evaluate("navigator.clipboard.readText()").asString())
                .isEqualTo("SET k 1\nGET k\n");
    }

    @Test
    void the_keyboard_reaches_the_search_and_opens_a_cause() throws Exception {
        browser.open(sample(), "");
        browser.evaluate("document.dispatchEvent(new KeyboardEvent('keydown', {key: '/', bubbles: true}))");
        assertThat(browser.evaluate("document.activeElement.name").asString()).isEqualTo("text");

        browser.evaluate("document.querySelector('[data-key=\"known:breaks\"] summary').focus()");
        for (String type : new String[] {"keyDown", "keyUp"}) {
            browser.send(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", "Enter", "code", "Enter", "windowsVirtualKeyCode", 13, "text", "\r"));
        }
        browser.await("document.querySelector('[data-key=\"known:breaks\"] .variant pre')");
    }

    @Test
    void hostile_texts_are_shown_and_nothing_of_them_runs() throws Exception {
        browser.open(page(HostilePage.report(1_000_000)), "");
        browser.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
        browser.await("document.querySelectorAll('.variant').length === 5");

        assertThat(browser.evaluate("document.querySelectorAll('img, script:not([id]):not(:last-of-type)').length")
                        .asInt())
                .isZero();
        assertThat(browser.evaluate("document.documentElement.textContent.includes('\\u202e')")
                        .asBoolean())
                .isFalse();
        assertThat(browser.evaluate("[...document.querySelectorAll('.variant pre')]"
                                + ".some(pre => pre.textContent.includes('<img src=x onerror=alert(1)>'))")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void ten_thousand_exchanges_and_as_many_differences_open_in_a_moment() throws Exception {
        PageSamples samples = new PageSamples();
        for (int i = 0; i < 1000; i++) {
            samples.scenario("folder" + i / 50 + "/s" + i, "Scenario " + i, Outcome.PASSED);
        }
        for (int i = 0; i < 10_000; i++) {
            String entry = "entry-" + i % 250;
            samples.known(
                    "folder" + i % 1000 / 50 + "/s" + i % 1000,
                    PageSamples.entry(entry, Severity.values()[i % 4], "What entry " + entry + " is about", null),
                    "GET key:" + i,
                    "-ERR value " + i + " is not an integer or out of range",
                    "-ERR value " + i + " is no number");
        }
        double small = millisToOpen(sample());
        double large = millisToOpen(page(samples.report()));
        assertThat(browser.evaluate(SHOWN).asInt()).isEqualTo(250);
        assertThat(large).as("as long as ten pages with hardly anything").isLessThan(10 * small);
    }

    private static double millisToOpen(Path page) throws Exception {
        browser.open(page, "");
        return browser.evaluate("performance.timing.loadEventEnd - performance.timing.navigationStart")
                .asDouble();
    }

    @Test
    void nothing_makes_a_phone_scroll_sideways() throws Exception {
        browser.send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
        try {
            browser.open(page(HostilePage.report(2_000)), "");
            browser.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
            browser.await("document.querySelectorAll('.variant').length === 5");

            assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                    .isLessThanOrEqualTo(390);
        } finally {
            browser.send("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }
}
