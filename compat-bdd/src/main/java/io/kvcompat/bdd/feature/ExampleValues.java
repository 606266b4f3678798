package io.kvcompat.bdd.feature;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rows of examples in a feature, found by the line that a pickle made of them names. */
public final class ExampleValues {
    private final Map<Integer, List<String>> rows = new HashMap<>();

    public ExampleValues(Feature feature) {
        for (Object event : feature.getParseEvents()) {
            if (event instanceof Envelope envelope) {
                envelope.getGherkinDocument().flatMap(GherkinDocument::getFeature).stream()
                        .flatMap(document -> document.getChildren().stream())
                        .forEach(this::collect);
            }
        }
    }

    /** Returns the values that {@code pickle} is made of; empty for a plain scenario. */
    public List<String> of(Pickle pickle) {
        return rows.getOrDefault(pickle.getLocation().getLine(), List.of());
    }

    private void collect(FeatureChild child) {
        child.getScenario().ifPresent(this::collect);
        child.getRule()
                .ifPresent(rule -> rule.getChildren().stream()
                        .map(RuleChild::getScenario)
                        .forEach(scenario -> scenario.ifPresent(this::collect)));
    }

    private void collect(Scenario scenario) {
        for (Examples examples : scenario.getExamples()) {
            for (TableRow row : examples.getTableBody()) {
                int line = Math.toIntExact(row.getLocation().getLine());
                rows.put(
                        line,
                        row.getCells().stream()
                                .map(TableCell::getValue)
                                .map(Objects::toString)
                                .toList());
            }
        }
    }
}
