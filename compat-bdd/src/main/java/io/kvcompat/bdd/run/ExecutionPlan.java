package io.kvcompat.bdd.run;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.tagexpressions.Expression;
import io.kvcompat.bdd.feature.DerivedFeatures;
import io.kvcompat.bdd.feature.DerivedFeatures.Derived;
import io.kvcompat.bdd.feature.FeatureException;
import io.kvcompat.bdd.feature.FeatureFile;
import io.kvcompat.bdd.feature.FeatureFiles;
import io.kvcompat.bdd.scenario.ScenarioLocation;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a run is going to do: features read and rehearsed, scenarios named.
 *
 * @param files the feature files
 * @param planned the Gherkin scenarios by where they are written, in the order in which they run
 * @param named ids of the scenarios that are in the features
 * @param unnamed the scenarios of the library that are in no feature, which run by themselves
 */
public record ExecutionPlan(
        List<FeatureFile> files,
        Map<ScenarioLocation, PlannedScenario> planned,
        Set<String> named,
        List<Scenario> unnamed) {
    /** The packages of the step library. */
    public static final List<String> GLUE = List.of("io.kvcompat.bdd.steps");

    /**
     * Reads and rehearses features.
     *
     * @param features files, folders, or {@code classpath:folder}
     * @param glue packages of step definitions
     * @param tags which of the Gherkin scenarios are planned; all are rehearsed
     * @param javaToo whether Java scenarios that no feature names are planned too
     * @throws FeatureException when they cannot be run as they are, or nothing is left to run
     */
    public static ExecutionPlan read(List<String> features, List<String> glue, Expression tags, boolean javaToo) {
        List<FeatureFile> files = FeatureFiles.load(features);
        JavaScenarios java = JavaScenarios.load();
        DryRun dryRun = DryRun.of(files, java, glue);
        Planning planning = new Planning(dryRun, java);
        files.forEach(planning::plan);
        List<String> mistakes = new ArrayList<>(dryRun.mistakes());
        mistakes.addAll(planning.mistakes());
        if (!mistakes.isEmpty()) {
            throw new FeatureException(mistakes);
        }
        Set<String> named = new HashSet<>(planning.ids());
        List<Scenario> unnamed = java.all().stream()
                .filter(scenario -> javaToo && !named.contains(scenario.id()))
                .toList();
        Map<ScenarioLocation, PlannedScenario> planned = planning.planned(tags);
        if (planned.isEmpty() && unnamed.isEmpty()) {
            throw new FeatureException(
                    List.of("No scenario to run: of " + planning.count() + " in the features, the tags leave none"));
        }
        return new ExecutionPlan(files, planned, named, unnamed);
    }

    /**
     * Returns the part of this that {@code selection} chooses.
     *
     * @throws FeatureException when one of its ids chooses nothing
     */
    ExecutionPlan only(Selection selection) {
        if (selection.isAll()) {
            return this;
        }
        selection.requireIn(new HashSet<>(ids()));
        Map<ScenarioLocation, PlannedScenario> chosen = new LinkedHashMap<>(planned);
        chosen.values().removeIf(scenario -> !selection.has(scenario.info().id()));
        return new ExecutionPlan(
                files,
                chosen,
                named,
                unnamed.stream()
                        .filter(scenario -> selection.has(scenario.id()))
                        .toList());
    }

    /**
     * Returns the same plan with the scenarios that are in no feature in features that are made of them, so that Cucumber runs
     * and reports them.
     */
    public ExecutionPlan withDerivedFeatures() {
        List<FeatureFile> all = new ArrayList<>(files);
        Map<ScenarioLocation, PlannedScenario> more = new LinkedHashMap<>(planned);
        for (Derived derived : DerivedFeatures.of(unnamed)) {
            all.add(derived.file());
            List<Pickle> pickles = derived.file().feature().getPickles();
            for (int i = 0; i < pickles.size(); i++) {
                Scenario scenario = derived.scenarios().get(i);
                ScenarioInfo info = new ScenarioInfo(scenario.id(), scenario.title(), scenario.source());
                more.put(
                        location(pickles.get(i)),
                        new PlannedScenario(info, scenario.requirements(), List.of(), List.of(), List.of()));
            }
        }
        return new ExecutionPlan(all, more, named, List.of());
    }

    /** Returns the ids of the scenarios that run, each of which runs once on every lane. */
    public List<String> ids() {
        return Stream.concat(
                        planned.values().stream()
                                .map(scenario -> scenario.info().id()),
                        unnamed.stream().map(Scenario::id))
                .toList();
    }

    static ScenarioLocation location(Pickle pickle) {
        return new ScenarioLocation(pickle.getUri(), pickle.getLocation().getLine());
    }
}
