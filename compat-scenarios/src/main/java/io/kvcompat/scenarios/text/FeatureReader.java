package io.kvcompat.scenarios.text;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleDocString;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepArgument;
import io.cucumber.messages.types.PickleTag;
import io.kvcompat.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the scenarios of a feature file that have an id of this library. */
final class FeatureReader {
    private static final GherkinParser PARSER =
            GherkinParser.builder().includeSource(false).build();

    private final String name;
    private final Map<String, Location> places = new HashMap<>();
    private final List<Scenario> scenarios = new ArrayList<>();

    private FeatureReader(String name) {
        this.name = name;
    }

    /**
     * Reads a file.
     *
     * @param name where it is, for people
     * @throws IllegalArgumentException when it is no Gherkin, or a scenario with an id cannot be meant
     */
    static List<Scenario> read(String name, String text) {
        FeatureReader reader = new FeatureReader(name);
        PARSER.parse(name, text.getBytes(StandardCharsets.UTF_8)).forEach(reader::read);
        return reader.scenarios;
    }

    private void read(Envelope envelope) {
        envelope.getParseError().ifPresent(error -> {
            throw new IllegalArgumentException(name + ": " + error.getMessage());
        });
        envelope.getGherkinDocument()
                .flatMap(GherkinDocument::getFeature)
                .ifPresent(feature -> feature.getChildren()
                        .forEach(child -> child.getScenario()
                                .ifPresent(scenario -> places.put(scenario.getId(), scenario.getLocation()))));
        envelope.getPickle().ifPresent(this::read);
    }

    private void read(Pickle pickle) {
        Location place = places.get(pickle.getAstNodeIds().get(0));
        String source = place == null ? name : name + ":" + place.getLine();
        try {
            ScenarioTags tags = ScenarioTags.of(
                    pickle.getTags().stream().map(PickleTag::getName).toList());
            @Nullable String id = tags.id();
            if (id != null) {
                List<PickleStep> steps = pickle.getSteps();
                scenarios.add(new TextScenario(
                        id,
                        pickle.getName(),
                        source,
                        tags.requirements(),
                        tags.servers(),
                        steps.stream().anyMatch(step -> step.getText().equals(StepText.WRITABLE_DATABASE)),
                        steps.stream().map(FeatureReader::step).toList()));
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(source + ": " + e.getMessage(), e);
        }
    }

    private static TextStep step(PickleStep step) {
        return TextStep.of(
                step.getText(),
                step.getArgument()
                        .flatMap(PickleStepArgument::getDocString)
                        .map(PickleDocString::getContent)
                        .orElse(null));
    }
}
