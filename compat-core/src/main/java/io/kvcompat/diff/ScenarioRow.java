package io.kvcompat.diff;

import io.kvcompat.result.LaneResult;
import io.kvcompat.result.ScenarioInfo;
import java.util.List;
import java.util.SortedMap;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * What became of one scenario on every target.
 *
 * @param scenario which one
 * @param lanes by target name: its lanes' results, RESP2 before RESP3
 * @param comparisons of its repeated measurements, those that do not differ included, ordered by protocol and target
 */
public record ScenarioRow(
        ScenarioInfo scenario, SortedMap<String, List<LaneResult>> lanes, List<MetricComparison> comparisons) {
    @API(status = Status.INTERNAL)
    public ScenarioRow {
        comparisons = List.copyOf(comparisons);
    }
}
