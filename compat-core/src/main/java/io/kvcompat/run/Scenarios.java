package io.kvcompat.run;

import io.kvcompat.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** Finds the Java scenarios on the class path. */
public final class Scenarios {
    private Scenarios() {}

    /**
     * Returns every scenario that {@link ServiceLoader} finds, in the order of their ids.
     *
     * @throws IllegalArgumentException when two have one id, or an id is malformed; the message names the classes
     */
    public static List<Scenario> load() {
        Map<String, Scenario> byId = new HashMap<>();
        for (Scenario scenario : ServiceLoader.load(Scenario.class)) {
            if (!scenario.id().matches("[a-z0-9-]+(/[a-z0-9-]+)*")) {
                throw new IllegalArgumentException(
                        "The scenario " + scenario.getClass().getName() + " has a malformed id: " + scenario.id());
            }
            Scenario other = byId.put(scenario.id(), scenario);
            if (other != null) {
                throw new IllegalArgumentException("Two scenarios have the id " + scenario.id() + ": "
                        + other.getClass().getName() + " and "
                        + scenario.getClass().getName());
            }
        }
        List<Scenario> all = new ArrayList<>(byId.values());
        all.sort(Comparator.comparing(Scenario::id));
        return all;
    }
}
