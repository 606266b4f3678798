package io.kvcompat.run;

import io.kvcompat.client.Protocol;
import io.kvcompat.result.Outcome;
import io.kvcompat.scenario.CrossTargetScenario;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Runs a scenario that drives its lanes together, and tells on whose lane it went wrong. */
final class CrossTargetRun {
    private final CrossTargetScenario scenario;
    private final BiConsumer<LaneScenario, Throwable> end;

    /**
     * @param end ends a lane for what was thrown
     */
    CrossTargetRun(CrossTargetScenario scenario, BiConsumer<LaneScenario, Throwable> end) {
        this.scenario = scenario;
        this.end = end;
    }

    /** Returns the lanes by protocol, RESP2 before RESP3, each in the order of the targets. */
    static List<List<LaneScenario>> byProtocol(List<LaneScenario> lanes) {
        Map<Protocol, List<LaneScenario>> groups = new EnumMap<>(Protocol.class);
        lanes.forEach(lane -> groups.computeIfAbsent(lane.protocol(), protocol -> new ArrayList<>())
                .add(lane));
        return List.copyOf(groups.values());
    }

    void run(List<LaneScenario> lanes) {
        try {
            scenario.runTogether(lanes.stream().map(LaneScenario::context).toList());
        } catch (Throwable e) {
            failed(lanes, e);
        }
    }

    private void failed(List<LaneScenario> lanes, Throwable thrown) {
        Optional<LaneScenario> culprit =
                lanes.stream().filter(lane -> lane.hasThrown(thrown)).findFirst();
        if (culprit.isEmpty()) {
            lanes.stream().filter(LaneScenario::isIn).forEach(lane -> end.accept(lane, thrown));
            return;
        }
        end.accept(culprit.get(), thrown);
        Outcome skipped = Outcome.skipped(
                "Measured together with " + culprit.get().label() + ", which could not go on: " + thrown.getMessage());
        lanes.forEach(lane -> lane.leave(skipped));
    }
}
