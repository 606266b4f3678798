package io.kvcompat.report;

import static io.kvcompat.client.Protocol.RESP2;
import static io.kvcompat.diff.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.diff.Diff;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Reports;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run came to on one screen, however much differs. */
class TerminalSummaryTest {
    @TempDir
    private Path folder;

    /** A cluster given by mistake: hundreds of commands, each redirected to another slot. */
    private DiffReport redirected() {
        List<Exchange> ours = new ArrayList<>();
        List<Exchange> theirs = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String command = List.of("GET", "SET", "LPUSH", "HSET", "ZADD").get(i % 5) + i / 5;
            ours.add(step("m/" + command + "/1", command + " k" + i, ":1"));
            theirs.add(step(
                    "m/" + command + "/1", command + " k" + i, "-MOVED " + (i * 37) + " 127.0.0.1:" + (7000 + i % 3)));
        }
        return diff(ours, theirs);
    }

    private DiffReport diff(List<Exchange> ours, List<Exchange> theirs) {
        LaneResult lane = new LaneResult(RESP2, Outcome.PASSED, ours.size(), 0, List.of(), List.of());
        Path left = Reports.begin(folder.resolve("redis.json"), TerminalReportTest.REDIS)
                .scenario("s", lane, ours.toArray(Exchange[]::new))
                .write();
        Path right = Reports.begin(folder.resolve("valkey.json"), TerminalReportTest.VALKEY)
                .scenario("s", lane, theirs.toArray(Exchange[]::new))
                .write();
        return Diff.of(left, List.of(right), KnownDifferences.none());
    }

    @Test
    void differences_by_one_error_are_one_line_whatever_the_command() {
        assertThat(TerminalSummary.print(redirected(), "out", 200, false))
                .containsPattern("\\n +300  breaking  GET0, SET0, LPUSH0 and 297 more: only valkey: -MOVED N …\\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 200})
    void it_fits_on_one_screen_and_no_line_is_too_wide(int width) {
        List<String> lines =
                TerminalSummary.print(redirected(), "out", width, false).lines().toList();

        assertThat(lines).hasSizeLessThan(40).allMatch(line -> Columns.width(line) <= width);
    }

    @Test
    void the_verdict_comes_first_and_what_to_do_next_last() {
        List<String> lines =
                TerminalSummary.print(redirected(), "out", 100, false).lines().toList();

        assertThat(lines.get(0)).startsWith("DIFFERENT: New, in no catalogue: ");
        assertThat(lines)
                .contains("Read    whom it hits and what to do: out/index.html")
                .last()
                .isEqualTo("Show    every change here: --verbose");
    }

    @Test
    void other_results_of_one_command_are_one_line() {
        DiffReport report = diff(
                List.of(step("m/GET/1", "GET a", "\"1\""), step("m/GET/2", "GET b", "\"2\"")),
                List.of(step("m/GET/1", "GET a", "\"3\""), step("m/GET/2", "GET b", "\"4\"")));

        assertThat(TerminalSummary.print(report, "out", 100, false))
                .contains("     2  behavioural  GET: value  \"1\" | \"3\"\n");
    }
}
