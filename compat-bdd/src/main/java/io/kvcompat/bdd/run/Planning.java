package io.kvcompat.bdd.run;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.tagexpressions.Expression;
import io.kvcompat.bdd.feature.ExampleValues;
import io.kvcompat.bdd.feature.FeatureFile;
import io.kvcompat.bdd.scenario.ScenarioLocation;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenarios.text.ScenarioTags;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives every Gherkin scenario its id and its needs, and refuses an id that occurs twice. */
final class Planning {
    private final DryRun dryRun;
    private final JavaScenarios java;
    private final Map<ScenarioLocation, PlannedScenario> planned = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();

    Planning(DryRun dryRun, JavaScenarios java) {
        this.dryRun = dryRun;
        this.java = java;
    }

    void plan(FeatureFile file) {
        ExampleValues examples = new ExampleValues(file.feature());
        for (Pickle pickle : file.feature().getPickles()) {
            String at = file.at(pickle.getLocation().getLine());
            try {
                plan(file, pickle, examples.of(pickle), at);
            } catch (IllegalArgumentException e) {
                mistakes.add(at + ": " + e.getMessage());
            }
        }
    }

    private void plan(FeatureFile file, Pickle pickle, List<String> values, String at) {
        ScenarioLocation location = ExecutionPlan.location(pickle);
        @Nullable String javaId = dryRun.javaId(location);
        @Nullable Scenario scenario = javaId == null ? null : java.get(javaId);
        ScenarioTags tags =
                ScenarioTags.of(pickle.getTags(), scenario == null ? Requirements.NONE : scenario.requirements());
        String id = scenario == null ? id(file, pickle, tags.id(), values) : scenario.id();
        @Nullable String other = places.putIfAbsent(id, at);
        if (other != null) {
            throw new IllegalArgumentException("the scenario has the same id as that of " + other + ", `" + id + "`: "
                    + (scenario == null ? "rename one, or tag it @id:…" : "a Java scenario runs once"));
        }
        // Also of a scenario of the library that this is the text of.
        ids.add(id);
        String title = scenario == null ? pickle.getName() : scenario.title();
        planned.put(
                location,
                new PlannedScenario(
                        new ScenarioInfo(id, title, at),
                        tags.requirements(),
                        tags.servers(),
                        pickle.getTags(),
                        dryRun.commands(location)));
    }

    private static String id(FeatureFile file, Pickle pickle, @Nullable String given, List<String> values) {
        String example = values.isEmpty() ? "" : " " + values;
        if (given != null) {
            return given + example;
        }
        if (pickle.getName().isBlank()) {
            throw new IllegalArgumentException("the scenario has no name, which its id is made of");
        }
        return file.name() + "/" + pickle.getName() + example;
    }

    List<String> mistakes() {
        return mistakes;
    }

    /** Returns the ids of all scenarios of the features. */
    Collection<String> ids() {
        return ids;
    }

    int count() {
        return planned.size();
    }

    Map<ScenarioLocation, PlannedScenario> planned(Expression tags) {
        Map<ScenarioLocation, PlannedScenario> chosen = new LinkedHashMap<>(planned);
        chosen.values().removeIf(scenario -> !tags.evaluate(scenario.tags()));
        return chosen;
    }
}
