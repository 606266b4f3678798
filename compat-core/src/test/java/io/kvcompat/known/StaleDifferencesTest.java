package io.kvcompat.known;

import static io.kvcompat.client.Protocol.RESP2;
import static io.kvcompat.diff.Samples.passed;
import static io.kvcompat.diff.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.diff.Diff;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Reports;
import io.kvcompat.diff.Samples;
import io.kvcompat.result.ReportHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Known differences that had their chance to show up, and did not. */
class StaleDifferencesTest {
    private static final ReportHeader REDIS = Samples.header("redis", "redis", "7.2.6");
    private static final ReportHeader VALKEY = Samples.header("valkey", "valkey", "9.1.2");

    @TempDir
    Path folder;

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("known.yaml"), yaml);
    }

    @Test
    void an_entry_whose_scenarios_ran_and_that_matched_nothing_is_stale() throws IOException {
        KnownDifferences known = KnownDifferences.load(List.of(file(KnownDifferencesTest.ENTRY
                + """
                    - {scenario: a, command: LPOP k 2, baseline: '*-1', other: '[]'}
                """
                + KnownDifferencesTest.ENTRY.replace("lpop-count", "other-scenario")
                + """
                    - {scenario: filtered/out, command: LPOP k 2, baseline: '*-1', other: '[]'}
                """
                + KnownDifferencesTest.ENTRY.replace("lpop-count", "matches")
                + """
                    - {scenario: a, command: GET k, baseline: ':1', other: ':2'}
                    - {scenario: a, command: GET k, baseline: ':1', other: ':3'}
                """
                + KnownDifferencesTest.ENTRY.replace("lpop-count", "any-scenario")
                + """
                    - {command: GET k, baseline: ':1', other: ':7'}
                """
                + KnownDifferencesTest.ENTRY.replace("lpop-count", "command-never-sent")
                + """
                    - {command: GET q, baseline: ':1', other: ':7'}
                """
                + KnownDifferencesTest.ENTRY.replace("lpop-count", "protocol-not-run")
                + """
                    - {scenario: a, protocol: RESP3, command: GET k, baseline: ':1', other: ':7'}
                """
                + KnownDifferencesTest.ENTRY.replace("lpop-count", "measured")
                + """
                    - {scenario: a, step: metric/m, kind: metric, baseline: '{number} ns', other: '{number} ns, faster'}
                """
                + KnownDifferencesTest.ENTRY
                        .replace("lpop-count", "version-not-run")
                        .replace(">=9.0", ">=99.0")
                + """
                    - {scenario: a, command: GET k, baseline: ':1', other: ':7'}
                """)));
        Path ours = Reports.begin(folder.resolve("redis.json"), REDIS)
                .scenario("a", passed(RESP2), step("m/GET/1", "GET k", ":1"))
                .write();
        Path theirs = Reports.begin(folder.resolve("valkey.json"), VALKEY)
                .scenario("a", passed(RESP2), step("m/GET/1", "GET k", ":2"))
                .write();
        DiffReport report = Diff.of(ours, List.of(theirs), known);
        assertThat(report.stale()).extracting(StaleDifference::id).containsExactly("lpop-count", "any-scenario");
        assertThat(report.known()).containsOnlyKeys("matches");
        assertThat(report.totals().known()).isEqualTo(1);
        assertThat(report.totals().unexpected()).isZero();
    }

    @Test
    void an_entry_that_shows_in_one_scenario_alone_is_stale_in_the_others_that_it_names() throws IOException {
        KnownDifferences known = KnownDifferences.load(List.of(file(KnownDifferencesTest.ENTRY + """
                    - {scenario: a, command: GET k, baseline: ':1', other: ':2'}
                    - {scenario: b, command: GET k, baseline: ':1', other: ':2'}
                    - {scenario: filtered/out, command: GET k, baseline: ':1', other: ':2'}
                """)));
        Path ours = Reports.begin(folder.resolve("redis.json"), REDIS)
                .scenario("a", passed(RESP2), step("m/GET/1", "GET k", ":1"))
                .scenario("b", passed(RESP2), step("m/GET/1", "GET k", ":1"))
                .write();
        Path theirs = Reports.begin(folder.resolve("valkey.json"), VALKEY)
                .scenario("a", passed(RESP2), step("m/GET/1", "GET k", ":2"))
                .scenario("b", passed(RESP2), step("m/GET/1", "GET k", ":1"))
                .write();

        assertThat(Diff.of(ours, List.of(theirs), known).stale())
                .singleElement()
                .satisfies(stale -> assertThat(stale.title()).endsWith("(no longer in b)"));
    }

    @Test
    void nothing_is_stale_between_two_instances_of_one_version() throws IOException {
        KnownDifferences known = KnownDifferences.load(List.of(
                file(KnownDifferencesTest.ENTRY.replace("product: redis, versions: \">=7.0 <8.0\"", "product: valkey")
                        + """
                    - {scenario: a, command: GET k, baseline: ':1', other: ':7'}
                """)));
        Path one = Reports.begin(folder.resolve("one.json"), VALKEY)
                .scenario("a", passed(RESP2), step("m/GET/1", "GET k", ":1"))
                .write();
        Path two = Reports.begin(folder.resolve("two.json"), VALKEY.named("two"))
                .scenario("a", passed(RESP2), step("m/GET/1", "GET k", ":1"))
                .write();
        assertThat(Diff.of(one, List.of(two), known).stale()).isEmpty();
    }
}
