package io.kvcompat.run;

import io.kvcompat.command.Command;
import io.kvcompat.comparison.Comparison;
import io.kvcompat.comparison.NoiseMask;
import io.kvcompat.diff.TargetPair;
import io.kvcompat.reply.Reply;
import io.kvcompat.result.Exchange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
            alike.stream()
                    .filter(LaneScenario::isBaseline)
                    .forEach(baseline -> mark(noise(baseline, twin, alike), alike));
        }
    }

    private static void mark(Map<String, List<String>> noise, List<LaneScenario> lanes) {
        if (!noise.isEmpty()) {
            lanes.forEach(lane -> lane.recorder().markNoise(noise));
        }
    }

    /** Returns the paths that differ, by the step; what is not compared anyway is no noise. */
    private static Map<String, List<String>> noise(LaneScenario baseline, LaneScenario twin, List<LaneScenario> alike) {
        Map<String, Exchange> again = new HashMap<>();
        twin.recorder().block().forEach(exchange -> again.put(exchange.step(), exchange));
        Map<String, List<String>> noise = new HashMap<>();
        for (Exchange exchange : baseline.recorder().block()) {
            Exchange theirs = again.getOrDefault(exchange.step(), exchange);
            if (!exchange.replies().equals(theirs.replies()) && isCompared(exchange, theirs, baseline, alike)) {
                noise.put(exchange.step(), paths(exchange.replies(), theirs.replies()));
            }
        }
        return noise;
    }

    private static boolean isCompared(Exchange ours, Exchange theirs, LaneScenario baseline, List<LaneScenario> alike) {
        Command command = ours.command();
        List<String> tips = tips(baseline, command);
        return alike.stream()
                .filter(lane -> !lane.isBaseline())
                .anyMatch(lane -> Comparison.compare(ours, theirs, tips, tips(lane, command))
                        .isPresent());
    }

    private static List<String> tips(LaneScenario lane, @Nullable Command command) {
        return command == null ? List.of() : TargetPair.tips(lane.header(), command);
    }

    private static List<String> paths(List<Reply> ours, List<Reply> theirs) {
        return ours.size() == 1 && theirs.size() == 1
                ? NoiseMask.between(ours.get(0), theirs.get(0))
                // Of several replies to one command it is not known which belong together.
                : List.of("");
    }
}
