package io.kvcompat.run;

import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** Finds the scenarios on the class path, those that have a class each and those of providers. */
public final class Scenarios {
    private Scenarios() {}

    /**
     * Returns every scenario that {@link ServiceLoader} finds, by itself or by a {@link ScenarioProvider}, in the order of
     * their ids.
     *
     * @throws IllegalArgumentException when two have one id, or an id is malformed; the message names where they are written
     */
    public static List<Scenario> load() {
        Map<String, Scenario> byId = new HashMap<>();
        ServiceLoader.load(Scenario.class).forEach(scenario -> add(byId, scenario));
        for (ScenarioProvider provider : ServiceLoader.load(ScenarioProvider.class)) {
            provider.scenarios().forEach(scenario -> add(byId, scenario));
        }
        List<Scenario> all = new ArrayList<>(byId.values());
        all.sort(Comparator.comparing(Scenario::id));
        return all;
    }

    private static void add(Map<String, Scenario> byId, Scenario scenario) {
        if (!scenario.id().matches("[a-z0-9-]+(/[a-z0-9-]+)*")) {
            throw new IllegalArgumentException(
                    "The scenario " + scenario.source() + " has a malformed id: " + scenario.id());
        }
        Scenario other = byId.put(scenario.id(), scenario);
        if (other != null) {
            throw new IllegalArgumentException(
                    "Two scenarios have the id " + scenario.id() + ": " + other.source() + " and " + scenario.source());
        }
    }
}
