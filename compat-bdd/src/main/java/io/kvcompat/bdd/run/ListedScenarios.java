package io.kvcompat.bdd.run;

import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionParser;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The scenarios that would run, as they are listed. Those of the suite are written down when the jar is built, since reading and
 * rehearsing thousands of scenarios takes seconds.
 *
 * @param all ordered by id
 */
public record ListedScenarios(List<Listed> all) {
    public ListedScenarios {
        all = List.copyOf(all);
    }

    /**
     * A scenario.
     *
     * @param tags as written; none of one written in Java
     * @param line what is listed of it
     */
    public record Listed(String id, List<String> tags, String line) {
        public Listed {
            tags = List.copyOf(tags);
        }
    }

    /** Returns all that the suite has itself, those that run only when their tag is named among them. */
    public static ListedScenarios ofTheSuite() {
        return of(ExecutionPlan.read(
                List.of(RunSettings.OWN_FEATURES), ExecutionPlan.GLUE, TagExpressionParser.parse(""), true));
    }

    /**
     * Returns what would run.
     *
     * @throws io.kvcompat.bdd.feature.FeatureException as {@link ExecutionPlan#read}
     */
    public static ListedScenarios of(RunSettings settings) {
        return of(settings.script());
    }

    private static ListedScenarios of(ExecutionPlan plan) {
        List<Listed> all = new ArrayList<>();
        for (PlannedScenario scenario : plan.planned().values()) {
            String id = scenario.info().id();
            all.add(new Listed(
                    id,
                    scenario.tags(),
                    line(id, scenario.requirements(), scenario.info().title())));
        }
        for (Scenario scenario : plan.unnamed()) {
            all.add(new Listed(
                    scenario.id(), List.of(), line(scenario.id(), scenario.requirements(), scenario.title())));
        }
        all.sort(Comparator.comparing(Listed::id));
        return new ListedScenarios(all);
    }

    /**
     * Returns those of the suite that the settings choose.
     *
     * @throws io.kvcompat.bdd.feature.FeatureException when an id that was chosen is none
     */
    public ListedScenarios chosenBy(RunSettings settings) {
        Expression tags = settings.chosen();
        List<Listed> tagged =
                all.stream().filter(one -> tags.evaluate(one.tags())).toList();
        Selection selection = settings.selection();
        selection.requireIn(tagged.stream().map(Listed::id).collect(Collectors.toSet()));
        return new ListedScenarios(
                tagged.stream().filter(one -> selection.has(one.id())).toList());
    }

    /** Returns them as {@link #read} reads them. */
    public String written() {
        return all.stream()
                .map(one -> String.join("\t", one.id(), String.join(" ", one.tags()), one.line()) + "\n")
                .collect(Collectors.joining());
    }

    /** Reads what {@link #written} gave. */
    public static ListedScenarios read(String text) {
        return new ListedScenarios(text.lines()
                .map(line -> line.split("\t", 3))
                .map(parts ->
                        new Listed(parts[0], parts[1].isEmpty() ? List.of() : List.of(parts[1].split(" ")), parts[2]))
                .toList());
    }

    private static String line(String id, Requirements requirements, String title) {
        List<String> words = new ArrayList<>();
        if (requirements.protocols().size() == 1) {
            words.add(requirements.protocols().iterator().next().toString());
        }
        requirements.permissions().stream()
                .sorted()
                .forEach(permission -> words.add("needs:" + permission.name().toLowerCase(Locale.ROOT)));
        if (requirements.exclusive()) {
            words.add("exclusive");
        }
        if (requirements.disposable()) {
            words.add("disposable");
        }
        return id
                + (words.isEmpty() ? "" : "  [" + String.join(" ", words) + "]")
                + (id.endsWith("/" + title) ? "" : "  " + title);
    }
}
