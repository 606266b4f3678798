package io.kvcompat.known;

import static io.kvcompat.client.Protocol.RESP2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.diff.Difference;
import io.kvcompat.diff.LaneComparison;
import io.kvcompat.diff.Samples;
import io.kvcompat.diff.TargetPair;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Metric;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.ReportHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioRangeTest {
    private static final ReportHeader REDIS = Samples.header("redis", "redis", "7.2.6");
    private static final ReportHeader VALKEY = Samples.header("valkey", "valkey", "9.1.2");

    @TempDir
    Path folder;

    private KnownDifferences known(String ratio) throws IOException {
        return KnownDifferences.load(List.of(Files.writeString(folder.resolve("known.yaml"), """
                - id: more-keys
                  title: More keys fit
                  baseline: {product: redis}
                  other: {product: valkey}
                  severity: informational
                  cause: engine
                  matches:
                    - step: metric/keys kept
                      baseline: '{number} keys'
                      other: '{number} keys'
                      ratio: '%s'
                """.formatted(ratio))));
    }

    private static LaneResult lane(double keys) {
        return new LaneResult(
                RESP2, Outcome.PASSED, 1, 0, List.of(), List.of(new Metric("keys kept", keys, "keys", 0.1)));
    }

    @ParameterizedTest
    @CsvSource({"65191, known", "70000, known", "70001, unexpected", "40000, unexpected"})
    void a_metric_is_known_within_its_ratio_alone(double keys, String verdict) throws IOException {
        TargetPair pair = new TargetPair(REDIS, VALKEY, known("1.1..1.4"));
        List<Difference> differences =
                LaneComparison.compareResults(pair, "memory-eviction/noeviction", lane(50_000), lane(keys), false);
        assertThat(differences).extracting(one -> one.verdict().label()).containsExactly(verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.4..1.1", "a..b", "-1..2", "1.1 .. 1.4"})
    void what_is_no_range_is_refused_with_its_line(String ratio) {
        assertThatThrownBy(() -> known(ratio))
                .isInstanceOf(KnownDifferencesException.class)
                .hasMessageContaining("known.yaml:1: ratio: not a range of ratios: \"" + ratio + "\"");
    }

    @Test
    void no_number_is_in_no_ratio() {
        assertThat(RatioRange.parse("0..1000").holds("(not made)", "5 keys")).isFalse();
        assertThat(RatioRange.parse("0..1000").holds("0 keys", "5 keys")).isFalse();
    }
}
