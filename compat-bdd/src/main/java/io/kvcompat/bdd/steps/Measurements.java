package io.kvcompat.bdd.steps;

import io.kvcompat.bdd.scenario.ActiveScenario;
import io.kvcompat.result.Metric;
import io.kvcompat.run.Lane;
import io.kvcompat.run.ScenarioRun;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;

/** Checks what the scenario under way has measured; what it has not measured fails the check. */
final class Measurements {
    private Measurements() {}

    /** Checks a measurement on every lane that is measured by itself. */
    static void check(String name, String expected, DoublePredicate holds) {
        ActiveScenario.current().requireReplies();
        ActiveScenario scenario = ActiveScenario.current();
        ScenarioRun run = scenario.run();
        for (Lane lane : measured(run)) {
            Optional<Double> value = value(run, lane, name);
            scenario.check(
                    lane,
                    name + " is " + expected,
                    value.filter(holds::test).isPresent(),
                    expected,
                    value.map(String::valueOf).orElse("not measured"));
        }
    }

    /** Checks that a measurement is less than {@code percent} of the baseline's away from it. */
    static void compare(String name, double percent) {
        ActiveScenario.current().requireReplies();
        ActiveScenario scenario = ActiveScenario.current();
        ScenarioRun run = scenario.run();
        List<Lane> lanes = measured(run);
        for (Lane lane : lanes) {
            Optional<Double> value = value(run, lane, name);
            Optional<Double> wanted = lanes.stream()
                    .filter(other -> other.protocol() == lane.protocol())
                    .findFirst()
                    .flatMap(baseline -> value(run, baseline, name));
            boolean near = value.isPresent()
                    && wanted.isPresent()
                    && Math.abs(value.get() - wanted.get()) < percent / 100 * Math.abs(wanted.get());
            // A baseline of zero leaves no room: the same is near enough.
            boolean same = value.isPresent() && value.equals(wanted);
            scenario.check(
                    lane,
                    name + " differs by less than " + percent + " %",
                    near || same,
                    wanted.map(baseline -> "less than " + percent + " % from the baseline's " + baseline)
                            .orElse("measured"),
                    value.map(String::valueOf).orElse("not measured"));
        }
    }

    private static List<Lane> measured(ScenarioRun run) {
        return run.lanes().stream().filter(lane -> lane.context().isMeasured()).toList();
    }

    private static Optional<Double> value(ScenarioRun run, Lane lane, String name) {
        return run.metrics(lane).stream()
                .filter(metric -> metric.name().equals(name))
                .map(Metric::value)
                .findFirst();
    }
}
