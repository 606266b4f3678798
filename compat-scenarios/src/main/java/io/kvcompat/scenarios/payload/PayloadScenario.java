package io.kvcompat.scenarios.payload;

import io.kvcompat.scenario.CrossTargetScenario;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.ScenarioContext;
import java.util.List;

/** Writes and reads values of one shape and all sizes on the targets in turn; alone on the machine. */
record PayloadScenario(String name, String title, Shape shape) implements CrossTargetScenario {
    @Override
    public String id() {
        return "large-payloads/" + name;
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.alone();
    }

    @Override
    public void runTogether(List<ScenarioContext> lanes) {
        new Measurement(shape, Plan.asSet()).run(lanes);
    }
}
