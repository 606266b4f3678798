package io.kvcompat.diff;

import static io.kvcompat.client.Protocol.RESP2;
import static io.kvcompat.diff.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.comparison.Kind;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Metric;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.ReportHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How repeated measurements are compared: what is called a difference, and how seldom falsely. */
class RepeatedMetricTest {
    private static final ReportHeader REDIS = Samples.header("redis", "redis", "7.2.6");
    private static final ReportHeader VALKEY = Samples.header("valkey", "valkey", "9.1.2");
    private static final ReportHeader LATER =
            Samples.header("2026-11-25T06:00:00Z", "valkey", "valkey", "9.1.2", Map.of());
    private static final TargetPair IN_TURN = new TargetPair(REDIS, VALKEY, KnownDifferences.none());
    private static final TargetPair APART = new TargetPair(REDIS, LATER, KnownDifferences.none());

    @TempDir
    Path folder;

    private static LaneResult lane(Metric... metrics) {
        return new LaneResult(RESP2, Outcome.PASSED, 1, 0, List.of(), List.of(metrics));
    }

    private static Metric metric(String unit, List<Double> rounds) {
        return Metric.repeated("m", rounds, unit, 0.1);
    }

    private static MetricComparison compare(TargetPair pair, String unit, List<Double> ours, List<Double> theirs) {
        List<MetricComparison> compared =
                MetricComparisons.of(pair, lane(metric(unit, ours)), lane(metric(unit, theirs)));
        assertThat(compared).hasSize(1);
        return compared.get(0);
    }

    /** Rounds of a loaded machine: what both share drifts, one turn in ten is disturbed by up to three times. */
    private static List<List<Double>> rounds(Random random, int count, double ratio) {
        List<List<Double>> sides = List.of(new ArrayList<>(), new ArrayList<>());
        double drift = 0;
        for (int i = 0; i < count; i++) {
            drift += 0.1 * random.nextGaussian();
            for (int side = 0; side < 2; side++) {
                double disturbance = random.nextInt(10) == 0 ? Math.log(3) * random.nextDouble() : 0;
                double log = drift + 0.08 * random.nextGaussian() + disturbance;
                sides.get(side).add(100_000 * Math.exp(log) * (side == 0 ? 1 : ratio));
            }
        }
        return sides;
    }

    @Test
    void of_a_hundred_reports_with_a_hundred_metrics_each_hardly_one_holds_a_false_difference() {
        Random random = new Random(1);
        int reports = 0;
        for (int report = 0; report < 100; report++) {
            boolean isFalse = false;
            for (int metric = 0; metric < 100; metric++) {
                List<List<Double>> sides = rounds(random, 30, 1);
                isFalse |= compare(IN_TURN, "ns", sides.get(0), sides.get(1)).effect() != Effect.NONE;
            }
            reports += isFalse ? 1 : 0;
        }
        assertThat(reports).isLessThanOrEqualTo(1);
    }

    @Test
    void without_a_least_effect_the_error_is_still_kept_for_the_whole_report() {
        Random random = new Random(2);
        int reports = 0;
        for (int report = 0; report < 200; report++) {
            boolean isFalse = false;
            for (int metric = 0; metric < 500; metric++) {
                List<Double> ours = new ArrayList<>();
                List<Double> theirs = new ArrayList<>();
                for (int i = 0; i < 10; i++) {
                    ours.add(Math.exp(random.nextGaussian()));
                    theirs.add(Math.exp(random.nextGaussian()));
                }
                Ratio ratio = Ratio.paired(ours, theirs);
                isFalse |= ratio.isGreater(0) || ratio.isLess(0);
            }
            reports += isFalse ? 1 : 0;
        }
        // 2.5 % are to be expected for half of the comparisons that the error is divided among.
        assertThat(reports).isBetween(1, 12);
    }

    @ParameterizedTest
    @CsvSource({"1.5, slower", "0.66, faster"})
    void a_real_effect_is_found_on_a_loaded_machine(double ratio, String effect) {
        Random random = new Random(3);
        int found = 0;
        for (int i = 0; i < 200; i++) {
            List<List<Double>> sides = rounds(random, 30, ratio);
            found += compare(IN_TURN, "ns", sides.get(0), sides.get(1))
                            .effect()
                            .label()
                            .equals(effect)
                    ? 1
                    : 0;
        }
        assertThat(found).isGreaterThan(170);
    }

    @Test
    void thirty_percent_are_found_on_a_quiet_machine_and_nine_never() {
        Random random = new Random(4);
        int found = 0;
        for (int i = 0; i < 200; i++) {
            found += effect(random, 1.3) == Effect.SLOWER ? 1 : 0;
            assertThat(effect(random, 1.09)).isEqualTo(Effect.NONE);
        }
        assertThat(found).isGreaterThan(195);
    }

    private static Effect effect(Random random, double ratio) {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ours.add(Math.exp(0.05 * random.nextGaussian()));
            theirs.add(ratio * Math.exp(0.05 * random.nextGaussian()));
        }
        return compare(IN_TURN, "ns", ours, theirs).effect();
    }

    @ParameterizedTest
    @CsvSource({
        "ns,       100, 130, slower",
        "ms,       130, 100, faster",
        "ops/s,    100, 130, faster",
        "ops/s,    130, 100, slower",
        "bytes,    100, 130, larger",
        "bytes,    130, 100, smaller",
        "keys,     100, 130, higher",
        "ratio,    130, 100, lower",
        "bytes,    100, 109, none",
        "bytes,    109, 100, none",
    })
    void an_effect_has_the_word_that_fits_its_unit(String unit, double ours, double theirs, String effect) {
        assertThat(compare(IN_TURN, unit, Collections.nCopies(3, ours), Collections.nCopies(3, theirs)))
                .satisfies(one -> assertThat(one.effect().label()).isEqualTo(effect))
                .satisfies(one -> assertThat(one.low()).isEqualTo(one.ratio()));
    }

    @Test
    void swapping_the_sides_swaps_the_effect() {
        List<List<Double>> sides = rounds(new Random(5), 20, 2);
        MetricComparison there = compare(IN_TURN, "ns", sides.get(0), sides.get(1));
        MetricComparison back = compare(IN_TURN, "ns", sides.get(1), sides.get(0));
        assertThat(there.effect()).isEqualTo(Effect.SLOWER);
        assertThat(back.effect()).isEqualTo(Effect.FASTER);
        assertThat(back.ratio()).isCloseTo(1 / there.ratio(), org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void how_fast_another_run_was_tells_nothing_and_how_much_memory_it_took_does() {
        List<Double> ours = List.of(100.0, 101.0, 102.0, 100.0);
        List<Double> theirs = List.of(200.0, 201.0, 202.0, 200.0);
        assertThat(compare(APART, "ns", ours, theirs).effect()).isEqualTo(Effect.NONE);
        assertThat(compare(APART, "ns", ours, theirs).inTurn()).isFalse();
        assertThat(compare(APART, "ops/s", ours, theirs).effect()).isEqualTo(Effect.NONE);
        assertThat(compare(APART, "bytes", ours, theirs).effect()).isEqualTo(Effect.LARGER);
    }

    @Test
    void a_single_round_tells_nothing_and_a_zero_has_a_ratio_where_the_baseline_has_none() {
        MetricComparison single = compare(IN_TURN, "ns", List.of(1.0), List.of(9.0));
        assertThat(single.effect()).isEqualTo(Effect.NONE);
        assertThat(single.text()).isEqualTo("9 times the baseline's (too few rounds for an interval)");
        MetricComparison zero = compare(IN_TURN, "keys", List.of(5.0, 5.0), List.of(0.0, 0.0));
        assertThat(zero.effect()).isEqualTo(Effect.LOWER);
        assertThat(zero.ratio()).isZero();
        MetricComparison none = compare(IN_TURN, "keys", List.of(0.0, 0.0), List.of(5.0, 5.0));
        assertThat(none.ratio()).isNull();
        assertThat(none.effect()).isEqualTo(Effect.NONE);
    }

    @Test
    void a_difference_tells_ratio_interval_and_least_effect() {
        Metric ours = metric("bytes", List.of(1000.0, 1000.0));
        Metric theirs = metric("bytes", List.of(1250.0, 1250.0));
        assertThat(LaneComparison.compareResults(IN_TURN, "a", lane(ours), lane(theirs), false))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.step()).isEqualTo("metric/m");
                    assertThat(one.kind()).isEqualTo(Kind.METRIC);
                    assertThat(one.baselineText()).isEqualTo("1000 bytes");
                    assertThat(one.otherText()).isEqualTo("1250 bytes, larger");
                    assertThat(one.note()).isEqualTo("1.25 times the baseline's (1.25 to 1.25); least effect 10 %");
                });
        assertThat(LaneComparison.compareResults(IN_TURN, "a", lane(ours), lane(), false))
                .singleElement()
                .satisfies(one -> assertThat(one.otherText()).isEqualTo("(not made)"));
    }

    @Test
    void saved_reports_give_the_same_bytes_again_and_show_what_does_not_differ() throws IOException {
        Path baseline = report(REDIS, 1);
        Path other = report(VALKEY, 1.02);
        DiffReport diff = Diff.of(baseline, List.of(other), KnownDifferences.none());
        assertThat(diff.differences()).isEmpty();
        assertThat(diff.totals().metrics()).isEqualTo(1);
        assertThat(diff.scenarios().get(0).comparisons()).singleElement().satisfies(one -> {
            assertThat(one.metric()).isEqualTo("m");
            assertThat(one.other()).isEqualTo("valkey");
            assertThat(one.inTurn()).isTrue();
            assertThat(one.ratio()).isBetween(0.9, 1.2);
            assertThat(one.low()).isLessThan(one.ratio());
            assertThat(one.high()).isGreaterThan(one.ratio());
        });
        DiffJson.write(diff, folder.resolve("one.json"));
        DiffJson.write(Diff.of(baseline, List.of(other), KnownDifferences.none()), folder.resolve("two.json"));
        assertThat(folder.resolve("two.json")).hasSameBinaryContentAs(folder.resolve("one.json"));
        assertThat(Files.readString(folder.resolve("one.json"))).contains("\"effect\":\"none\"");
    }

    private Path report(ReportHeader header, double ratio) {
        List<Double> rounds = rounds(new Random(6), 20, ratio).get(header == REDIS ? 0 : 1);
        return Reports.begin(folder.resolve(header.target() + ".json"), header, RESP2)
                .scenario("a", lane(metric("ns", rounds)), step("main/PING/1", "PING", "+PONG"))
                .write();
    }
}
