package io.kvcompat.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Protocol;
import io.kvcompat.diff.Diff;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Reports;
import io.kvcompat.diff.Samples;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page says about going back, from what the scenarios answered. */
class RollbackSummaryTest {
    private static final String EQUAL = "loads and is equal";
    private static final String ABSENT = "the server that writes does not have it";
    private static final LaneResult PASSED = Samples.passed(Protocol.RESP2);

    @TempDir
    private Path folder;

    /** What each scenario tells, by direction and thing; where a server is a baseline, everything goes. */
    private static Map<String, Map<String, String>> lines() {
        Map<String, Map<String, String>> lines = new LinkedHashMap<>();
        lines.put("way-back/dump-and-restore", both("DUMP of a small set", "DUMP of a hash with a field that expires"));
        lines.put(
                "way-back/replication",
                both("full synchronization", "replication", "replication of a field that expires"));
        lines.put(
                "way-back/saved-files",
                both(
                        "RDB file",
                        "AOF",
                        "AOF without RDB preamble",
                        "AOF without RDB preamble, with a field that expires"));
        return lines;
    }

    private static Map<String, String> both(String... things) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String direction : List.of("way out, ", "way back, ")) {
            for (String thing : things) {
                lines.put(direction + thing, thing.contains("field") ? ABSENT : EQUAL);
            }
        }
        return lines;
    }

    private DiffReport report(LaneResult replication, Map<String, String> other) {
        Reports ours = Reports.begin(folder.resolve("redis.json"), Samples.header("redis", "redis", "7.2.6"));
        Reports theirs = Reports.begin(folder.resolve("valkey.json"), Samples.header("valkey", "valkey", "9.1.2"));
        lines().forEach((scenario, lines) -> {
            ours.scenario(scenario, PASSED, exchanges(lines, Map.of()));
            theirs.scenario(scenario, scenario.endsWith("replication") ? replication : PASSED, exchanges(lines, other));
        });
        return Diff.of(ours.write(), List.of(theirs.write()), KnownDifferences.none());
    }

    private static Exchange[] exchanges(Map<String, String> lines, Map<String, String> other) {
        return lines.entrySet().stream()
                .map(line -> line.getKey() + ": " + other.getOrDefault(line.getKey(), line.getValue()))
                .map(text ->
                        Samples.step("main/ECHO/" + text.substring(0, text.indexOf(':')), "ECHO x", "\"" + text + "\""))
                .toArray(Exchange[]::new);
    }

    private String page(LaneResult replication, Map<String, String> other) throws Exception {
        Path page = folder.resolve("index.html");
        HtmlReport.write(report(replication, other), page);
        return Files.readString(page);
    }

    @Test
    void where_everything_comes_back_there_is_no_point_of_no_return() throws Exception {
        assertThat(page(PASSED, Map.of()))
                .contains("href=\"#rollback\"")
                .contains(
                        "Rollback limit from Redis 7.2.6 to Valkey 9.1.2: <strong>None.</strong> Roll back by the RDB"
                                + " file, the AOF with its RDB preamble, an AOF without RDB preamble, replication or DUMP with RESTORE.");
    }

    @Test
    void a_field_that_expires_closes_what_was_open_until_then() throws Exception {
        assertThat(page(
                        PASSED,
                        Map.of(
                                "way back, RDB file", "is refused: Wrong signature",
                                "way back, AOF", "is refused: Bad file format",
                                "way back, DUMP of a small set", "is refused: ERR DUMP payload version",
                                "way back, replication of a field that expires", "is refused: Can't store key <b>",
                                "way back, AOF without RDB preamble, with a field that expires",
                                        "is refused: Unknown command")))
                .contains(
                        "<strong>The first hash field that is given a time to live.</strong> Until then roll back by an"
                                + " AOF without RDB preamble or replication. No rollback at any time by the RDB file, the AOF"
                                + " with its RDB preamble and DUMP with RESTORE.")
                .contains("Can&#39;t store key &lt;b&gt;");
    }

    @Test
    void where_nothing_comes_back_the_move_is_the_point_of_no_return() throws Exception {
        assertThat(page(
                        PASSED,
                        Map.of(
                                "way out, AOF", "is refused: Bad file format",
                                "way back, RDB file", "is refused: a",
                                "way back, AOF", "is refused: b",
                                "way back, AOF without RDB preamble", "is changed: a small set",
                                "way back, full synchronization", "is refused: c",
                                "way back, DUMP of a small set", "is not dumped: d")))
                .contains(
                        "<strong>The move itself.</strong> Nothing leads back of what was tried: the RDB file, the AOF with its RDB preamble,"
                                + " an AOF without RDB preamble, replication and DUMP with RESTORE. Over goes only the RDB file,");
    }

    @Test
    void what_did_not_run_is_not_told() throws Exception {
        assertThat(page(Samples.lane(Protocol.RESP2, Outcome.skipped("no room")), Map.of()))
                .contains(
                        "Roll back by the RDB file, the AOF with its RDB preamble, an AOF without RDB preamble or DUMP with RESTORE.");
    }
}
