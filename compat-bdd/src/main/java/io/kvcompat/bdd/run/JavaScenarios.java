package io.kvcompat.bdd.run;

import io.kvcompat.bdd.scenario.MalformedStepException;
import io.kvcompat.run.Scenarios;
import io.kvcompat.scenario.Scenario;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The scenarios written in Java that are on the class path, by id. */
final class JavaScenarios {
    private final Map<String, Scenario> byId = new TreeMap<>();

    private JavaScenarios() {}

    static JavaScenarios load() {
        JavaScenarios scenarios = new JavaScenarios();
        Scenarios.load().forEach(scenario -> scenarios.byId.put(scenario.id(), scenario));
        return scenarios;
    }

    Collection<Scenario> all() {
        return byId.values();
    }

    Scenario get(String id) {
        @Nullable Scenario scenario = byId.get(id);
        if (scenario == null) {
            throw new MalformedStepException("there is no scenario `" + id + "`; `list` shows those that there are");
        }
        return scenario;
    }
}
