package io.kvcompat.report;

import static io.kvcompat.client.Protocol.RESP2;
import static io.kvcompat.diff.Samples.lane;
import static io.kvcompat.diff.Samples.passed;
import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.command.Command;
import io.kvcompat.diff.Diff;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.KnownDifferences;
import io.kvcompat.diff.Reports;
import io.kvcompat.diff.Samples;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.Policy;
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
                .startsWith("## DIFFERENT: 2 of 3 scenarios and 1 exchange compared; skipped: 1 on redis, 1 on valkey;")
                .contains("| baseline | redis | Redis 7.2.6 | `given redis://127.0.0.1:6379` | `redis 7.2.6` |\n")
                .contains("### Unexpected, behavioural\n\n| kind | command | baseline | other | where |\n")
                .contains("| `\"a\\|b\"` | valkey: `` \"`c\" `` | a/b (RESP2) |\n");
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
