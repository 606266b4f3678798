package io.kvcompat.run;

import io.kvcompat.result.Outcome;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.target.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The targets that ended while they should not have; safe for use by several threads. */
final class DeadTargets implements AutoCloseable {
    private final Probe probe;
    private final Map<String, String> gone = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    DeadTargets(Probe probe) {
        this.probe = probe;
    }

    /**
     * Takes {@code lane} out of its scenario when its server cannot be used any more; a given one is left out of all that
     * follow, as nothing can put another in its place.
     */
    void check(ScenarioInfo scenario, LaneScenario lane) {
        if (lane.laneServer().hasOwn()) {
            // The scenario does with its own server what it likes.
            return;
        }
        Target target = lane.target();
        Optional<String> known = reason(target);
        if (known.isPresent()) {
            lane.die(known.get());
            return;
        }
        String lost = lane.laneServer().lost();
        if (lost != null) {
            lane.die(leftAlone(target, lost));
            return;
        }
        // Takes seconds where it matters, so without the lock that others may wait for.
        probe.failure(lane.laneServer().endpoint(), lane.protocol())
                .ifPresent(failure -> lane.die(died(scenario, lane, failure)));
    }

    private synchronized String leftAlone(Target target, String lost) {
        if (gone.putIfAbsent(target.name(), lost) == null) {
            problems.add("Target " + target.name() + ": " + lost);
        }
        return lost;
    }

    private synchronized String died(ScenarioInfo scenario, LaneScenario lane, String failure) {
        Target target = lane.target();
        String problem = "Target " + target.name() + " (" + lane.protocol() + ") no longer answers since the scenario "
                + scenario.id() + ": " + failure;
        if (target.launched()) {
            problems.add(problem);
            return problem;
        }
        lane.laneServer().leaveAlone();
        String reason = "Target " + target.name() + " died in the scenario " + scenario.id();
        if (gone.putIfAbsent(target.name(), reason) == null) {
            problems.add(problem);
        }
        return reason;
    }

    /** Returns why nothing can run on {@code target} any more; empty while it can. */
    synchronized Optional<String> reason(Target target) {
        return Optional.ofNullable(gone.get(target.name()));
    }

    /** Returns what became of a scenario on {@code target} where too few of {@code all} are left to compare; else empty. */
    synchronized Optional<Outcome> outcome(Target target, List<Target> all) {
        Optional<String> own = reason(target);
        if (own.isPresent()) {
            return own.map(Outcome::errored);
        }
        return !gone.isEmpty() && all.size() - gone.size() < 2
                ? Optional.of(
                        Outcome.skipped(gone.values().iterator().next() + ", and nothing is left to compare with"))
                : Optional.empty();
    }

    /** Tells whether a target has been left out. */
    synchronized boolean leftOut() {
        return !gone.isEmpty();
    }

    synchronized List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void close() {
        probe.close();
    }
}
