package io.kvcompat.report;

import static io.kvcompat.client.Protocol.RESP2;
import static io.kvcompat.diff.Samples.lane;
import static io.kvcompat.diff.Samples.passed;
import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.command.Command;
import io.kvcompat.comparison.Kind;
import io.kvcompat.comparison.Severity;
import io.kvcompat.diff.Diff;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Reports;
import io.kvcompat.diff.Samples;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.Policy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReportFilesTest {
    private static final String HOSTILE =
            "</td><script>alert(1)</script>|`*_[x](y)\u0000\u001b[31m\u202e\uD83D\uDE00]]>";

    @TempDir
    Path folder;

    private DiffReport diff(String ours, String theirs) {
        Path baseline = Reports.begin(folder.resolve("redis.json"), Samples.header("redis", "redis", "7.2.6"))
                .scenario("a/b", passed(RESP2), hostile(ours))
                .scenario("c/skipped", lane(RESP2, Outcome.skipped(HOSTILE)))
                .scenario("d/errored", passed(RESP2))
                .write();
        Path other = Reports.begin(folder.resolve("valkey.json"), Samples.header("valkey", "valkey", "9.1.2"))
                .scenario("a/b", passed(RESP2), hostile(theirs))
                .scenario("c/skipped", lane(RESP2, Outcome.skipped("why")))
                .scenario("d/errored", lane(RESP2, Outcome.errored(HOSTILE)))
                .write();
        return Diff.of(baseline, List.of(other), KnownDifferences.none());
    }

    private static Exchange hostile(String value) {
        return new Exchange(
                "m/GET/1",
                "m",
                Command.of("GET", HOSTILE),
                List.of(new BulkStringReply(Bytes.of(value))),
                null,
                1,
                Policy.EXACT);
    }

    @Test
    void each_scenario_is_a_test_case_of_each_target() throws Exception {
        Path file = folder.resolve("junit.xml");
        JunitXml.write(diff(HOSTILE, HOSTILE + "!"), file);
        Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        List<Element> cases = elements(xml, "testcase");
        assertThat(cases)
                .extracting(one -> one.getAttribute("classname") + " " + one.getAttribute("name") + " "
                        + (one.getFirstChild() == null
                                ? "passed"
                                : one.getFirstChild().getNodeName()))
                .containsExactly(
                        "redis a/b passed",
                        "redis c/skipped skipped",
                        "redis d/errored passed",
                        "valkey a/b failure",
                        "valkey c/skipped skipped",
                        "valkey d/errored error");
        Element suite = elements(xml, "testsuite").get(1);
        assertThat(List.of("tests", "failures", "errors", "skipped").stream().map(suite::getAttribute))
                .containsExactly("3", "1", "1", "1");
        assertThat(elements(xml, "failure").get(0).getTextContent()).contains("<script>alert(1)</script>");
    }

    private static List<Element> elements(Document xml, String name) {
        var nodes = xml.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    @Test
    void the_summary_tells_the_verdict_the_targets_and_the_differences() throws Exception {
        Path file = folder.resolve("summary.md");
        SummaryMarkdown.write(diff("a|b", "`c"), file);
        assertThat(Files.readString(file))
                .startsWith(
                        "## DIFFERENT: New, in no catalogue: 2 changes give programs other results.\n\n2 of 3 scenarios and"
                                + " 1 reply compared; skipped: 1 on redis, 1 on valkey;")
                .contains("| baseline | redis | Redis 7.2.6 | `external redis://127.0.0.1:6379` | `redis 7.2.6` |\n")
                .contains("\n- began 2026-11-24T06:00:00Z, took 1 min 32 s\n")
                .contains("\n- redis: settings that are not the defaults: maxmemory 100\n")
                .contains("### Unexpected, behavioural\n\n| kind | command | baseline | other | where |\n")
                .contains("| `\"a\\|b\"` | valkey: `` \"`c\" `` | a/b (RESP2) |\n");
    }

    @Test
    void junit_xml_says_how_much_really_ran() throws Exception {
        Path file = folder.resolve("junit.xml");
        JunitXml.write(diff("a", "a"), file);
        Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertThat(elements(xml, "property"))
                .extracting(one -> one.getAttribute("name") + "=" + one.getAttribute("value"))
                .contains("role=baseline", "role=compared with redis", "scenarios.ran=2", "exchanges.ran=1")
                .anyMatch(property -> property.startsWith("verdict=DIFFERENT: New, in no catalogue:")
                        && property.contains(" 2 of 3 scenarios and 1 reply compared;"));
    }

    @Test
    void a_summary_of_a_run_that_differs_everywhere_fits_into_a_job_summary() {
        PageSamples samples = new PageSamples();
        for (int i = 0; i < 3_000; i++) {
            String text = ("+" + i + " 값이 다르다 |*_`\n").repeat(40);
            samples.scenario("s" + i, "S", Outcome.PASSED)
                    .unexpected("s" + i, Kind.VALUE, "GET " + i + text, text, text + "!")
                    .known("s" + i, PageSamples.entry("e" + i, Severity.COSMETIC, text, null), "PING", "a", "b")
                    .failure("s" + i, text);
        }
        String summary = SummaryMarkdown.text(samples.report());

        assertThat(summary.getBytes(StandardCharsets.UTF_8).length).isLessThan(1 << 20);
        assertThat(summary).endsWith("**Cut here, as a summary must not be longer; index.html has everything.**\n");
    }

    @Test
    void the_badge_names_the_verdict_and_how_much_ran() throws Exception {
        Path file = folder.resolve("badge.json");
        Badge.write(diff("a", "b"), file);
        assertThat(Files.readString(file))
                .isEqualTo("{\"schemaVersion\":1,\"label\":\"Redis 7.2.6 → Valkey 9.1.2\",\"message\":"
                        + "\"different, 2 unexpected differences, 2/3 scenarios\",\"color\":\"red\",\"isError\":true}");
    }

    @Test
    void nothing_from_a_server_can_leave_its_cell_or_become_markup() {
        String summary = SummaryMarkdown.text(diff(HOSTILE, HOSTILE + "\nx | y"));
        assertThat(summary.lines().filter(line -> line.startsWith("|")))
                .allSatisfy(line -> assertThat(line.replaceAll("\\\\\\|", "").split("\\|"))
                        .as(line)
                        .hasSize(6));
        assertThat(summary).doesNotContain("\u001b").doesNotContain("\u202e").doesNotContain("\u0000");
        assertThat(summary.replaceAll("(`+) .*? \\1", "")).doesNotContain("<script>");
    }
}
