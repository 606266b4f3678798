package io.kvcompat.diff;

import io.kvcompat.client.Protocol;
import io.kvcompat.result.Check;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds the failures of a scenario that its differences, known or not, do not tell. */
final class LaneFailures {
    private final Set<Told> told = new HashSet<>();

    private record Told(String target, Protocol protocol, String step) {}

    void add(Difference difference) {
        told.add(new Told(difference.baseline(), difference.protocol(), difference.step()));
        told.add(new Told(difference.other(), difference.protocol(), difference.step()));
    }

    /** Returns the failures of the scenario whose differences were added, and begins the next one. */
    List<LaneFailure> take(ScenarioRow row) {
        List<LaneFailure> failures = new ArrayList<>();
        row.lanes()
                .forEach((target, lanes) -> lanes.forEach(lane -> texts(target, lane)
                        .forEach(text ->
                                failures.add(new LaneFailure(row.scenario().id(), target, lane.protocol(), text)))));
        told.clear();
        return failures;
    }

    private List<String> texts(String target, LaneResult lane) {
        List<String> texts = new ArrayList<>();
        for (Check check : lane.checks()) {
            if (!check.passed() && !isTold(target, lane, "check/" + check.name())) {
                texts.add(check.name() + ": expected " + check.expected()
                        + (check.actual() == null ? "" : ", was " + check.actual()));
            }
        }
        boolean failedOtherwise = lane.outcome().status() == Outcome.Status.FAILED
                && lane.checks().stream().allMatch(Check::passed);
        if ((failedOtherwise || lane.outcome().status() == Outcome.Status.ERRORED)
                && !isTold(target, lane, "outcome")) {
            texts.add(Objects.requireNonNullElse(
                    lane.outcome().reason(), lane.outcome().status().label()));
        }
        return texts;
    }

    private boolean isTold(String target, LaneResult lane, String step) {
        return told.contains(new Told(target, lane.protocol(), step));
    }
}
