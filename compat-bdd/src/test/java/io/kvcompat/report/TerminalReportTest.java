package io.kvcompat.report;

import static io.kvcompat.client.Protocol.RESP2;
import static io.kvcompat.client.Protocol.RESP3;
import static io.kvcompat.diff.Samples.lane;
import static io.kvcompat.diff.Samples.passed;
import static io.kvcompat.diff.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Protocol;
import io.kvcompat.diff.Diff;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Reports;
import io.kvcompat.diff.Samples;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Metric;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.target.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalReportTest {
    @TempDir
    Path folder;

    private static ReportHeader header(String target, String product, String version, Origin origin) {
        ReportHeader plain = Samples.header(target, product, version);
        return new ReportHeader(
                target,
                plain.identity(),
                origin,
                plain.suiteVersion(),
                plain.startedAt(),
                plain.duration(),
                plain.environment(),
                plain.settings(),
                plain.deviations(),
                plain.build(),
                plain.commandTips(),
                plain.commands(),
                plain.commandOptions());
    }

    static final ReportHeader REDIS = header(
            "redis",
            "redis",
            "7.0.15",
            new Origin("Redis 7.2", "Debian package redis-tools 5:7.0.15-1~deb12u10", false));

    static final ReportHeader VALKEY =
            header("valkey", "valkey", "9.1.2", new Origin("Valkey 9.0", "docker valkey/valkey:9.0", true));

    private DiffReport sample() throws IOException {
        Path known = Files.writeString(folder.resolve("known.yaml"), """
                - id: hello-names-the-product
                  title: HELLO names the product
                  baseline: {product: redis}
                  other: {product: valkey}
                  severity: informational
                  cause: product-name
                  matches:
                    - {command: HELLO, baseline: '["server", "redis"]', other: '["server", "valkey"]'}
                - id: gone
                  title: Something that both do alike today
                  baseline: {product: redis}
                  other: {product: valkey}
                  severity: breaking
                  cause: engine
                  matches:
                    - {scenario: string/append, command: GET k, baseline: ':1', other: ':9'}
                """);
        Path ours = Reports.begin(folder.resolve("redis.json"), REDIS, RESP2, RESP3)
                .scenario("string/append", passed(RESP2), exchanges(":1", "*-1", "-ERR syntax error", "redis"))
                .scenario("string/append", passed(RESP3), exchanges(":1", "_", "-ERR syntax error", "redis"))
                .scenario("문자열/범위 밖의 GETRANGE", passed(RESP2), step("m/GETRANGE/1", "GETRANGE 인사 0 -1", "\"안녕하세요\""))
                .scenario("valkey-only", lane(RESP2, Outcome.skipped("needs Valkey 9.0 or later")))
                .scenario("zset/errored", passed(RESP2), step("m/ZADD/1", "ZADD z 1 a", ":1"))
                .write();
        Path theirs = Reports.begin(folder.resolve("valkey.json"), VALKEY, RESP2, RESP3)
                .scenario("string/append", passed(RESP2), exchanges(":1", "[]", "-ERR syntax", "valkey"))
                .scenario("string/append", passed(RESP3), exchanges(":1", "[]", "-ERR syntax", "valkey"))
                .scenario("문자열/범위 밖의 GETRANGE", passed(RESP2), step("m/GETRANGE/1", "GETRANGE 인사 0 -1", "\"안녕\""))
                .scenario("valkey-only", passed(RESP2), step("m/GET/1", "GET k", ":1"))
                .scenario("zset/errored", lane(RESP2, Outcome.errored("the connection was lost")))
                .write();
        return Diff.of(ours, List.of(theirs), KnownDifferences.load(List.of(known)));
    }

    private static Exchange[] exchanges(String get, String list, String error, String product) {
        return new Exchange[] {
            step("m/GET/1", "GET k", get),
            step("m/LPOP/1", "LPOP missing 0", list),
            step("m/SET/1", "SET k v NX XX", error),
            step("m/HELLO/1", "HELLO", "[\"server\", \"" + product + "\"]")
        };
    }

    private static LaneResult measured(Protocol protocol, double latency, double bytes) {
        List<Double> rounds = latency == 100
                ? Collections.nCopies(5, latency)
                : List.of(latency, latency * 1.002, latency * 0.998, latency * 1.001, latency);
        return new LaneResult(
                protocol,
                Outcome.PASSED,
                1,
                0,
                List.of(),
                List.of(
                        Metric.repeated("p50 of GET", rounds, "ns", 0.1),
                        Metric.repeated("memory", List.of(bytes, bytes), "bytes", 0.1)));
    }

    @Test
    void what_was_measured_is_a_table_of_ratios_whether_it_differs_or_not() throws IOException {
        Path ours = Reports.begin(folder.resolve("redis.json"), REDIS, RESP2, RESP3)
                .scenario("payload/strings", measured(RESP2, 100, 64))
                .scenario("payload/strings", measured(RESP3, 100, 64))
                .write();
        Path theirs = Reports.begin(folder.resolve("valkey.json"), VALKEY, RESP2, RESP3)
                .scenario("payload/strings", measured(RESP2, 200, 64))
                .scenario("payload/strings", measured(RESP3, 101, 32))
                .write();
        DiffReport report = Diff.of(ours, List.of(theirs), KnownDifferences.none());
        assertThat(TerminalReport.print(report, 100, false)).contains("""

                Measured, times the baseline's  valkey/RESP2                valkey/RESP3
                payload/strings
                  p50 of GET                    2.00 (1.98 to 2.03) slower  1.01 (1.00 to 1.02)
                  memory                        1.00                        0.50 smaller
                """);
    }

    @Test
    void prints_who_ran_what_differs_and_the_verdict_last() throws IOException {
        assertThat(TerminalReport.print(sample(), 100, false)).isEqualTo("""
                        Baseline  redis: Redis 7.0.15, standalone, Debian package redis-tools 5:7.0.15-1~deb12u10, asked for
                                  Redis 7.2
                                  settings that are not the defaults: maxmemory 100
                        Target    valkey: Valkey 9.1.2, standalone, docker valkey/valkey:9.0, asked for Valkey 9.0
                                  settings that are not the defaults: maxmemory 100
                        Run       began 2026-11-24T06:00:00Z, took 1 min 32 s
                        WARNING redis: Redis 7.2 was asked for, Redis 7.0.15 ran; everything here is about Redis 7.0.15. For
                        Redis 7.2: Docker, redis-server on the PATH, or --target redis=exec:/path/to/redis-server; without a
                        server: compat known --from redis:7.2 --to valkey:9.1

                        Scenario                   redis         valkey
                        string/append              passed 10 ms  passed 10 ms, 4 unexpected, 2 known
                        valkey-only                skipped 5 ms  passed 5 ms
                        zset/errored               passed 5 ms   errored 5 ms, 1 unexpected
                        문자열/범위 밖의 GETRANGE  passed 5 ms   passed 5 ms, 1 unexpected

                        Skipped
                          redis: needs Valkey 9.0 or later [valkey-only]

                        Unexpected, breaking

                          1. LPOP missing 0   [type]
                             redis:                                         | valkey:
                             *-1                                            | []
                             in string/append (RESP2)
                             again in redis-cli:
                               GET k
                               LPOP missing 0

                          2. LPOP missing 0   [type]
                             redis:                                         | valkey:
                             _                                              | []
                             in string/append (RESP3)
                             again in redis-cli -3:
                               GET k
                               LPOP missing 0

                        Unexpected, behavioural

                          3. outcome   [outcome]
                             redis:                                         | valkey:
                             passed                                         | errored
                             valkey: the connection was lost; reached on one side only: 1 steps
                             in zset/errored (RESP2)
                             again: compat run --only zset/errored --resp 2

                          4. GETRANGE 인사 0 -1   [value]
                             redis:                                         | valkey:
                             "안녕하세요"                                   | "안녕"
                             in 문자열/범위 밖의 GETRANGE (RESP2)
                             again in redis-cli: GETRANGE 인사 0 -1

                        Unexpected, cosmetic

                          5. SET k v NX XX   [error-text, 2 times, may follow from an earlier difference]
                             redis:                                         | valkey:
                             -ERR syntax error                              | -ERR syntax
                             in string/append (RESP2, RESP3)
                             again in redis-cli:
                               GET k
                               LPOP missing 0
                               SET k v NX XX

                        What is known: each line one change, after the number of its differences

                        Known, informational: 1 change in 2 differences; nothing that a program would notice
                             2  HELLO names the product  hello-names-the-product

                        Why, what to do, both replies and more ways to see each again: index.html#known:ID

                        Known, but no longer there: take the entry out, or narrow its versions
                          gone: Something that both do alike today (valkey)

                        DIFFERENT: New, in no catalogue: 1 change breaks programs, 2 give them other results. Known: nothing that a program would notice. 3 of 4 scenarios and 9 replies compared; skipped: 1 on redis; errored: 1; unexpected: 4 changes in 6 differences (2 may follow from an earlier one); known: 1 change in 2 differences; stale: 1
                        """);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 79, 80, 100, 140})
    void no_line_but_the_verdict_is_wider_than_the_terminal(int width) throws IOException {
        List<String> lines =
                TerminalReport.print(sample(), width, false).lines().toList();
        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(Columns.width(line)).as(line).isLessThanOrEqualTo(width));
    }

    @Test
    void colours_are_used_only_when_asked_for() throws IOException {
        String plain = TerminalReport.print(sample(), 100, false);
        String coloured = TerminalReport.print(sample(), 100, true);
        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured).contains("\u001b[31;1mDIFFERENT");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void of_many_scenarios_those_alone_are_listed_that_are_not_plainly_the_same() {
        Reports ours = Reports.begin(folder.resolve("redis.json"), REDIS);
        Reports theirs = Reports.begin(folder.resolve("valkey.json"), VALKEY);
        for (int i = 10; i < 40; i++) {
            ours.scenario("string/s" + i, passed(RESP2), step("m/GET/1", "GET k", ":1"));
            theirs.scenario("string/s" + i, passed(RESP2), step("m/GET/1", "GET k", i == 23 ? ":2" : ":1"));
        }
        DiffReport report = Diff.of(ours.write(), List.of(theirs.write()), KnownDifferences.none());
        assertThat(TerminalReport.print(report, 100, false)
                        .lines()
                        .dropWhile(line -> !line.startsWith("Scenario"))
                        .limit(4))
                .containsExactly(
                        "Scenario      redis             valkey",
                        "string (30)   30 passed 150 ms  30 passed 150 ms, 1 unexpected",
                        "  string/s23  passed 5 ms       passed 5 ms, 1 unexpected",
                        "");
    }

    @Test
    void what_differs_nowhere_says_so_with_what_was_compared() {
        Path ours = Reports.begin(folder.resolve("redis.json"), REDIS)
                .scenario("a", passed(RESP2), step("m/GET/1", "GET k", ":1"))
                .write();
        Path theirs = Reports.begin(folder.resolve("valkey.json"), VALKEY)
                .scenario("a", passed(RESP2), step("m/GET/1", "GET k", ":1"))
                .write();
        assertThat(TerminalReport.print(Diff.of(ours, List.of(theirs), KnownDifferences.none()), 100, false))
                .endsWith("\n\nSAME: No difference was found. 1 of 1 scenario and 1 reply compared; skipped: none;"
                        + " unexpected: none; known: none\n");
        assertThat(TerminalReport.print(Diff.of(ours, List.of(), KnownDifferences.none()), 100, false))
                .endsWith("RECORDED: One target ran; nothing was compared. 1 scenario ran on one target, nothing to"
                        + " compare; skipped: none; unexpected: none; known: none\n");
    }

    @Test
    void text_that_would_move_the_cursor_or_reorder_what_follows_is_made_visible() {
        assertThat(Columns.plain("a\u001b[2Jb\u202ec\rd")).isEqualTo("a\ufffd[2Jb\ufffdc\ufffdd");
    }

    @Test
    void wide_characters_take_two_columns_and_combining_ones_none() {
        assertThat(Columns.width("한글ab")).isEqualTo(6);
        assertThat(Columns.width("e\u0301")).isEqualTo(1);
        assertThat(Columns.width("😀")).isEqualTo(2);
        assertThat(Columns.cut("한글한글", 5)).isEqualTo("한글…");
        assertThat(Columns.wrap("한글 한글", 5)).containsExactly("한글", "한글");
        assertThat(Columns.wrap("abcdef", 1)).hasSize(6);
        assertThat(Columns.wrap("see /a/long/path here", 8)).containsExactly("see", "/a/long/path", "here");
    }
}
