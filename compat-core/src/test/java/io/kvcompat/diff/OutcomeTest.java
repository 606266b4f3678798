package io.kvcompat.diff;

import static io.kvcompat.client.Protocol.RESP2;
import static io.kvcompat.client.Protocol.RESP3;
import static io.kvcompat.diff.Samples.lane;
import static io.kvcompat.diff.Samples.passed;
import static io.kvcompat.diff.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Protocol;
import io.kvcompat.comparison.Kind;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.result.Check;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Metric;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.ReportHeader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How outcomes, checks and metrics are compared, and what is told of a side that did not get to its end. */
class OutcomeTest {
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

    private static List<String> steps(DiffReport report) {
        return report.differences().stream()
                .map(one -> one.protocol() + " " + one.scenario() + " " + one.step() + " "
                        + one.kind().label())
                .toList();
    }

    @Test
    void checks_metrics_and_outcomes_are_compared() {
        LaneResult ours = new LaneResult(
                RESP2,
                Outcome.PASSED,
                1,
                0,
                List.of(new Check("c", true, "1", "1"), new Check("only here", true, "x", null)),
                List.of(new Metric("m", 100, "bytes", 0.1), new Metric("free", 1, "ns", null)));
        LaneResult near = new LaneResult(
                RESP2,
                Outcome.PASSED,
                1,
                0,
                ours.checks(),
                List.of(new Metric("m", 110, "bytes", 0.1), new Metric("free", 9, "ns", null)));
        LaneResult far = new LaneResult(
                RESP2,
                Outcome.failed("c"),
                1,
                0,
                List.of(new Check("c", false, "1", "2")),
                List.of(new Metric("m", 111, "bytes", 0.1)));
        TargetPair pair = new TargetPair(REDIS, VALKEY, KnownDifferences.none());
        assertThat(LaneComparison.compareResults(pair, "a", ours, near, false)).isEmpty();
        List<Difference> differences = LaneComparison.compareResults(pair, "a", ours, far, false);
        assertThat(differences)
                .extracting(one -> one.step() + " " + one.baselineText() + " | " + one.otherText() + " | " + one.note())
                .containsExactly(
                        "check/c passed | failed | expected 1; redis: 1; valkey: 2",
                        "check/only here passed | (not made) | expected x",
                        "metric/m 100 bytes | 111 bytes | tolerance 10 %");
        LaneResult failed = lane(RESP2, Outcome.failed("hook"));
        assertThat(LaneComparison.compareResults(pair, "a", passed(RESP2), failed, true))
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(Kind.OUTCOME))
                .satisfies(one -> assertThat(one.follows()).isTrue());
    }

    @Test
    void what_fails_on_both_sides_alike_is_a_failure_and_no_difference() {
        LaneResult failed = new LaneResult(
                RESP2,
                Outcome.failed("both"),
                1,
                0,
                List.of(new Check("both", false, "1", "2"), new Check("one", true, "1", null)),
                List.of());
        LaneResult failedMore = new LaneResult(
                RESP2,
                Outcome.failed("both, one"),
                1,
                0,
                List.of(new Check("both", false, "1", "2"), new Check("one", false, "1", null)),
                List.of());
        Path ours = redis().scenario("a", failed)
                .scenario("b", lane(RESP2, Outcome.errored("no memory")))
                .scenario("c", passed(RESP2))
                .write();
        Path theirs = valkey().scenario("a", failedMore)
                .scenario("b", lane(RESP2, Outcome.errored("no memory")))
                .scenario("c", lane(RESP2, Outcome.errored("told by the difference")))
                .write();
        DiffReport report = diff(ours, theirs);
        assertThat(steps(report)).containsExactly("RESP2 a check/one check", "RESP2 c outcome outcome");
        assertThat(report.failures())
                .extracting(one -> one.scenario() + " " + one.target() + " " + one.text())
                .containsExactly(
                        "a redis both: expected 1, was 2",
                        "a valkey both: expected 1, was 2",
                        "b redis no memory",
                        "b valkey no memory");
        assertThat(report.isGood()).isFalse();
    }

    @Test
    void a_side_that_was_cut_short_differs_once_and_not_by_each_step_that_it_did_not_reach() {
        Path ours = redis().scenario("a", passed(RESP2), step("m/GET/1", "GET k", ":1"), step("m/GET/2", "GET k", ":1"))
                .write();
        Path theirs = valkey().scenario(
                        "a", lane(RESP2, Outcome.errored("connection lost")), step("m/GET/1", "GET k", ":2"))
                .write();
        DiffReport report = diff(ours, theirs);
        assertThat(steps(report)).containsExactly("RESP2 a m/GET/1 value", "RESP2 a outcome outcome");
        assertThat(report.differences().get(1).note())
                .isEqualTo("valkey: connection lost; reached on one side only: 1 steps");
        assertThat(steps(diff(theirs, ours))).hasSize(2);
    }

    @Test
    void both_sides_cut_short_at_different_steps_differ() {
        Path ours = redis().scenario(
                        "a",
                        lane(RESP2, Outcome.errored("x")),
                        step("m/GET/1", "GET k", ":1"),
                        step("m/GET/2", "G", ":1"))
                .write();
        Path theirs = valkey().scenario("a", lane(RESP2, Outcome.errored("y")), step("m/GET/1", "GET k", ":1"))
                .write();
        assertThat(steps(diff(ours, theirs))).containsExactly("RESP2 a outcome outcome");
    }

    @Test
    void a_scenario_skipped_on_one_side_is_counted_and_does_not_differ() {
        Path ours = redis().scenario("a", lane(RESP2, Outcome.skipped("needs Valkey")))
                .scenario("b", passed(RESP2), step("m/GET/1", "GET k", ":1"))
                .write();
        Path theirs = valkey().scenario("a", passed(RESP2), step("m/GET/1", "GET k", ":1"))
                .scenario("b", passed(RESP2), step("m/GET/1", "GET k", ":1"))
                .write();
        DiffReport report = diff(ours, theirs);
        assertThat(report.differences()).isEmpty();
        assertThat(report.totals().compared()).isEqualTo(1);
        assertThat(report.totals().scenarios()).isEqualTo(2);
        assertThat(report.totals().skipped()).isEqualTo(Map.of("redis", 1, "valkey", 0));
        assertThat(report.scenarios().get(0).lanes().get("redis"))
                .extracting(one -> one.outcome().reason())
                .containsExactly("needs Valkey");
    }

    @Test
    void a_lane_that_one_report_lacks_differs() {
        Path ours = redis(RESP2, RESP3)
                .scenario("a", passed(RESP2))
                .scenario("a", passed(RESP3), step("m/GET/1", "GET k", ":1"))
                .write();
        Path theirs = valkey(RESP2, RESP3).scenario("a", passed(RESP2)).write();
        assertThat(steps(diff(ours, theirs))).containsExactly("RESP3 a outcome outcome");
        assertThat(steps(diff(theirs, ours))).containsExactly("RESP3 a outcome outcome");
    }
}
