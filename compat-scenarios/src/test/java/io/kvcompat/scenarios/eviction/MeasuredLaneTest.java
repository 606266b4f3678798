package io.kvcompat.scenarios.eviction;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Protocol;
import io.kvcompat.result.Check;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Metric;
import io.kvcompat.run.Run;
import io.kvcompat.scenarios.LaunchedRun;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredLaneTest {
    @Test
    void one_lane_is_measured_and_every_lane_is_checked_and_recorded(@TempDir Path out) {
        try (Run run = LaunchedRun.open(LaunchedRun.redis(), EnumSet.allOf(Protocol.class), out)) {
            List<LaneResult> lanes = run.execute(new EvictionScenario(EvictionPolicy.NOEVICTION, Tuning.SAME))
                    .lanes()
                    .values()
                    .iterator()
                    .next();
            run.finish();

            assertThat(lanes).extracting(LaneResult::protocol).containsExactly(Protocol.RESP2, Protocol.RESP3);
            LaneResult measured = lanes.get(0);
            LaneResult other = lanes.get(1);
            assertThat(measured.metrics()).extracting(Metric::name).contains("keys kept", "memory per key");
            assertThat(other.metrics()).isEmpty();
            assertThat(other.series()).isEmpty();
            assertThat(other.checks())
                    .isNotEmpty()
                    .allMatch(Check::passed)
                    .extracting(Check::name)
                    .containsExactlyElementsOf(
                            measured.checks().stream().map(Check::name).toList());
            assertThat(other.exchanges()).isEqualTo(measured.exchanges()).isGreaterThan(50);
        }
    }
}
