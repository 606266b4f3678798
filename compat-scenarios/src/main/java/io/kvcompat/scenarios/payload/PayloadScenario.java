package io.kvcompat.scenarios.payload;

import io.kvcompat.scenario.CrossTargetScenario;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.ScenarioContext;
import java.util.List;

/** Writes and reads values of one shape and all sizes on the targets in turn; alone on the machine. */
abstract class PayloadScenario implements CrossTargetScenario {
    private final String name;
    private final String title;
    private final Shape shape;

    PayloadScenario(String name, String title, Shape shape) {
        this.name = name;
        this.title = title;
        this.shape = shape;
    }

    @Override
    public final String id() {
        return "large-payloads/" + name;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final Requirements requirements() {
        return Requirements.NONE.alone();
    }

    @Override
    public final void runTogether(List<ScenarioContext> lanes) {
        new Measurement(shape, Plan.asSet()).run(lanes);
    }
}
