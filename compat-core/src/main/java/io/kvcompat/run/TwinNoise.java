package io.kvcompat.run;

import io.kvcompat.comparison.NoiseMask;
import io.kvcompat.reply.Reply;
import io.kvcompat.result.Exchange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds in which parts of replies two instances of the baseline differ, so that these are compared on no target.
 *
 * <p>What the exchanges of a block then carry stands in the reports, and a later comparison of them comes to the same.
 */
final class TwinNoise {
    private TwinNoise() {}

    /** Marks the parts of the open blocks of {@code lanes} that differ between the baseline and its twin, if there is one. */
    static void mark(List<LaneScenario> lanes) {
        for (LaneScenario twin : lanes) {
            if (!twin.isTwin()) {
                continue;
            }
            List<LaneScenario> alike = lanes.stream()
                    .filter(lane -> !lane.isTwin() && lane.protocol() == twin.protocol())
                    .toList();
            alike.stream().filter(LaneScenario::isBaseline).forEach(baseline -> mark(noise(baseline, twin), alike));
        }
    }

    private static void mark(Map<String, List<String>> noise, List<LaneScenario> lanes) {
        if (!noise.isEmpty()) {
            lanes.forEach(lane -> lane.recorder().markNoise(noise));
        }
    }

    /** Returns the paths that differ, by the step. */
    private static Map<String, List<String>> noise(LaneScenario baseline, LaneScenario twin) {
        Map<String, List<Reply>> again = new HashMap<>();
        twin.recorder().block().forEach(exchange -> again.put(exchange.step(), exchange.replies()));
        Map<String, List<String>> noise = new HashMap<>();
        for (Exchange exchange : baseline.recorder().block()) {
            List<Reply> theirs = again.getOrDefault(exchange.step(), exchange.replies());
            if (!exchange.replies().equals(theirs)) {
                noise.put(exchange.step(), paths(exchange.replies(), theirs));
            }
        }
        return noise;
    }

    private static List<String> paths(List<Reply> ours, List<Reply> theirs) {
        return ours.size() == 1 && theirs.size() == 1
                ? NoiseMask.between(ours.get(0), theirs.get(0))
                // Of several replies to one command it is not known which belong together.
                : List.of("");
    }
}
