package io.kvcompat.run;

import io.kvcompat.diff.Difference;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.ScenarioInfo;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * What became of one scenario, over all lanes.
 *
 * @param scenario which one
 * @param lanes by target name, in the order of targets: its lanes' results
 * @param differences those found, with their verdicts
 */
public record ScenarioSummary(
        ScenarioInfo scenario, Map<String, List<LaneResult>> lanes, List<Difference> differences) {
    @API(status = Status.INTERNAL)
    public ScenarioSummary {}
}
