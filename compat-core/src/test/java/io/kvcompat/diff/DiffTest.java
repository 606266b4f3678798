package io.kvcompat.diff;

import static io.kvcompat.client.Protocol.RESP2;
import static io.kvcompat.client.Protocol.RESP3;
import static io.kvcompat.diff.Samples.passed;
import static io.kvcompat.diff.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.client.Protocol;
import io.kvcompat.comparison.Kind;
import io.kvcompat.comparison.Severity;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.reproduction.Reproduction;
import io.kvcompat.reproduction.Reproduction.Form;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Policy;
import io.kvcompat.result.ReportException;
import io.kvcompat.result.ReportHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
    private static final ReportHeader REDIS = Samples.header("redis", "redis", "7.2.6");
    private static final ReportHeader VALKEY = Samples.header("valkey", "valkey", "9.1.2");

    @TempDir
    Path folder;

    private Reports redis(Protocol... protocols) {
        return Reports.begin(folder.resolve("redis.json"), REDIS, protocols);
    }

    private Reports valkey(Protocol... protocols) {
        return Reports.begin(folder.resolve("valkey.json"), VALKEY, protocols);
    }

    private static DiffReport diff(Path baseline, Path... others) {
        return Diff.of(baseline, List.of(others), KnownDifferences.none());
    }

    private static Exchange frame(int nth, String text) {
        Exchange push = Samples.push(text);
        return new Exchange("main/push/" + nth, "main", null, push.replies(), null, 0, Policy.EXACT);
    }

    private static List<String> steps(DiffReport report) {
        return report.differences().stream()
                .map(one -> one.protocol() + " " + one.scenario() + " " + one.step() + " "
                        + one.kind().label())
                .toList();
    }

    @Test
    void the_same_exchanges_do_not_differ() {
        Path ours = redis().scenario("a", passed(RESP2), step("m/GET/1", "GET k", "\"1\""), frame(1, ">[:1]"))
                .write();
        Path theirs = valkey().scenario("a", passed(RESP2), step("m/GET/1", "GET k", "\"1\""), frame(1, ">[:1]"))
                .write();
        DiffReport report = diff(ours, theirs);
        assertThat(report.differences()).isEmpty();
        assertThat(report.totals().exchanges()).isEqualTo(2);
        assertThat(report.totals().compared()).isEqualTo(1);
        assertThat(report.baseline()).isEqualTo(REDIS);
        assertThat(report.others()).containsExactly(VALKEY);
    }

    @Test
    void differences_come_in_the_order_of_scenarios_protocols_and_execution_and_later_ones_may_follow() {
        Path ours = redis(RESP2, RESP3)
                .scenario("b", passed(RESP2), step("m/GET/1", "GET k", ":1"), step("m/GET/2", "GET k", ":1"))
                .scenario("a", passed(RESP3), step("m/GET/1", "GET k", ":1"))
                .scenario("a", passed(RESP2), step("m/GET/1", "GET k", ":1"))
                .write();
        Path theirs = valkey(RESP2, RESP3)
                .scenario("b", passed(RESP2), step("m/GET/1", "GET k", ":2"), step("m/GET/2", "GET k", "+1"))
                .scenario("a", passed(RESP3), step("m/GET/1", "GET k", ":2"))
                .scenario("a", passed(RESP2), step("m/GET/1", "GET k", ":2"))
                .write();
        DiffReport report = diff(ours, theirs);
        assertThat(steps(report))
                .containsExactly(
                        "RESP2 a m/GET/1 value",
                        "RESP3 a m/GET/1 value",
                        "RESP2 b m/GET/1 value",
                        "RESP2 b m/GET/2 type");
        assertThat(report.differences()).extracting(Difference::follows).containsExactly(false, false, false, true);
        assertThat(report.differences().get(3))
                .isEqualTo(new Difference(
                        "b#m/GET/2#RESP2#valkey",
                        "b",
                        "m/GET/2",
                        RESP2,
                        "redis",
                        "valkey",
                        Kind.TYPE,
                        Severity.BREAKING,
                        Verdict.UNEXPECTED,
                        null,
                        "GET k",
                        ":1",
                        "+1",
                        null,
                        true,
                        null,
                        new Reproduction(Form.REDIS_CLI, "redis-cli", List.of("GET k", "GET k"), null)));
        assertThat(report.totals().unexpected()).isEqualTo(4);
        assertThat(report.totals().following()).isEqualTo(1);
        assertThat(report.totals().byKind()).isEqualTo(Map.of(Kind.VALUE, 3L, Kind.TYPE, 1L));
    }

    @Test
    void steps_are_paired_by_their_ids_when_sessions_interleave_in_another_way() {
        Path ours = redis().scenario(
                        "a",
                        passed(RESP2),
                        step("m/GET/1", "GET k", ":1"),
                        step("n/GET/1", "GET k", ":2"),
                        step("n/GET/2", "GET k", ":3"))
                .write();
        Path theirs = valkey().scenario(
                        "a",
                        passed(RESP2),
                        step("n/GET/1", "GET k", ":2"),
                        step("n/GET/2", "GET k", ":4"),
                        step("m/GET/1", "GET k", ":1"))
                .write();
        DiffReport report = diff(ours, theirs);
        assertThat(steps(report)).containsExactly("RESP2 a n/GET/2 value");
        assertThat(report.totals().exchanges()).isEqualTo(3);
    }

    @Test
    void what_only_one_side_has_differs() {
        Path ours = redis().scenario(
                        "a",
                        passed(RESP2),
                        step("m/GET/1", "GET k", ":1"),
                        frame(1, ":7"),
                        step("m/GET/2", "GET k", ":3"))
                .write();
        Path theirs = valkey().scenario(
                        "a", passed(RESP2), step("m/GET/1", "GET k", ":1"), step("m/TTL/1", "TTL k", ":3"))
                .write();
        DiffReport report = diff(ours, theirs);
        assertThat(steps(report))
                .containsExactly("RESP2 a main/push/1 push", "RESP2 a m/TTL/1 outcome", "RESP2 a m/GET/2 outcome");
        assertThat(report.differences()).extracting(Difference::baselineText).containsExactly(":7", "(not run)", ":3");
        assertThat(report.differences())
                .extracting(Difference::otherText)
                .containsExactly("(no frame)", ":3", "(not run)");
    }

    @Test
    void three_targets_are_each_compared_with_the_baseline_and_equal_names_stay_apart() {
        Path ours = redis().scenario("a", passed(RESP2), step("m/GET/1", "GET k", ":1"))
                .write();
        Path theirs = valkey().scenario("a", passed(RESP2), step("m/GET/1", "GET k", ":2"))
                .write();
        Path third = Reports.begin(folder.resolve("other.json"), VALKEY)
                .scenario("a", passed(RESP2), step("m/GET/1", "GET k", ":3"))
                .write();
        DiffReport report = diff(ours, theirs, third);
        assertThat(report.differences())
                .extracting(one -> one.other() + " " + one.otherText())
                .containsExactly("valkey :2", "valkey#2 :3");
        assertThat(report.totals().exchanges()).isEqualTo(2);
    }

    @Test
    void a_single_report_has_no_differences() {
        Path ours = redis().scenario("a", passed(RESP2), step("m/GET/1", "GET k", ":1"))
                .write();
        DiffReport report = diff(ours);
        assertThat(report.differences()).isEmpty();
        assertThat(report.scenarios()).hasSize(1);
        assertThat(report.totals().compared()).isZero();
    }

    @Test
    void the_same_reports_give_the_same_bytes() throws IOException {
        Path ours = redis().scenario("a", passed(RESP2), step("m/GET/1", "GET k", ":1"))
                .write();
        Path theirs = valkey().scenario("a", passed(RESP2), step("m/GET/1", "GET k", "\"한글\\x00\""))
                .write();
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");
        DiffJson.write(diff(ours, theirs), first);
        DiffJson.write(diff(ours, theirs), second);
        assertThat(first).hasSameBinaryContentAs(second);
        assertThat(Files.readString(first))
                .startsWith("{\"schema\":\"kvcompat-diff/1\"")
                .endsWith("}\n");
    }

    @Test
    void reports_about_different_scenarios_are_refused_saying_which() {
        Path ours = redis().scenario("a", passed(RESP2))
                .scenario("b", passed(RESP2))
                .scenario("c", passed(RESP2))
                .write();
        Path theirs = valkey().scenario("a", passed(RESP2))
                .scenario("c", passed(RESP2))
                .write();
        assertThatThrownBy(() -> diff(ours, theirs))
                .isInstanceOf(ReportException.class)
                .hasMessage(theirs + ": has not all scenarios that " + ours
                        + " has; missing: b; run both with the same features and tags");
        assertThatThrownBy(() -> diff(theirs, ours))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("missing: b;");
    }

    @Test
    void reports_of_different_protocols_are_refused() {
        Path ours = redis(RESP2, RESP3).scenario("a", passed(RESP2)).write();
        Path theirs = valkey(RESP2).scenario("a", passed(RESP2)).write();
        assertThatThrownBy(() -> diff(ours, theirs))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("run both with the same protocols");
    }
}
