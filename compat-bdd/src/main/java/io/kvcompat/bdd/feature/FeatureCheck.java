package io.kvcompat.bdd.feature;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Refuses what Gherkin accepts without a word though it cannot be meant: a step whose keyword is mistyped becomes
 * a description, and a scenario without steps passes.
 */
final class FeatureCheck {
    private final FeatureFile file;
    private final Feature feature;
    private final Keywords keywords;
    private final Set<Integer> withPickle;
    private final List<String> mistakes = new ArrayList<>();

    private FeatureCheck(FeatureFile file, Feature feature) {
        this.file = file;
        this.feature = feature;
        this.keywords = new Keywords(feature.getLanguage());
        this.withPickle = file.feature().getPickles().stream()
                .map(Pickle::getScenarioLocation)
                .map(location -> location.getLine())
                .collect(Collectors.toSet());
    }

    /** Returns what is wrong with a file, each to stand after the file's name. */
    static List<String> mistakesOf(FeatureFile file) {
        return document(file)
                .map(feature -> new FeatureCheck(file, feature).check())
                .orElseGet(List::of);
    }

    private static Optional<Feature> document(FeatureFile file) {
        for (Object event : file.feature().getParseEvents()) {
            if (event instanceof Envelope envelope
                    && envelope.getGherkinDocument().isPresent()) {
                return envelope.getGherkinDocument().flatMap(GherkinDocument::getFeature);
            }
        }
        return Optional.empty();
    }

    private List<String> check() {
        prose(feature.getDescription(), feature.getLocation().getLine());
        for (FeatureChild child : feature.getChildren()) {
            child.getBackground().ifPresent(this::background);
            child.getScenario().ifPresent(this::scenario);
            child.getRule().ifPresent(rule -> {
                prose(rule.getDescription(), rule.getLocation().getLine());
                for (RuleChild inRule : rule.getChildren()) {
                    inRule.getBackground().ifPresent(this::background);
                    inRule.getScenario().ifPresent(this::scenario);
                }
            });
        }
        if (mistakes.isEmpty() && file.feature().getPickles().isEmpty()) {
            mistakes.add(at(line(feature.getLocation().getLine())) + ": the feature holds no scenario");
        }
        return mistakes;
    }

    private void background(Background background) {
        noDescription(background.getDescription(), background.getLocation().getLine());
    }

    private void scenario(Scenario scenario) {
        int line = line(scenario.getLocation().getLine());
        if (noDescription(scenario.getDescription(), scenario.getLocation().getLine())) {
            if (scenario.getSteps().isEmpty()) {
                mistakes.add(at(line) + ": the scenario has no steps");
            } else if (keywords.isOutline(scenario.getKeyword())
                            && scenario.getExamples().isEmpty()
                    || !withPickle.contains(line)) {
                mistakes.add(at(line) + ": the scenario outline has no examples");
            }
        }
    }

    private boolean noDescription(String description, long heading) {
        Optional<String> first =
                description.lines().map(String::strip).filter(s -> !s.isEmpty()).findFirst();
        first.ifPresent(text -> mistakes.add(at(lineOf(text, heading)) + ": `" + text + "` is no step"
                + keywords.correct(text)
                        .map(right -> "; did you mean `" + right + "`?")
                        .orElse(": steps begin with " + keywords.steps() + ";"
                                + " what describes the scenario belongs into a comment (#)")));
        return first.isEmpty();
    }

    /** Descriptions of features are free text, but a mistyped `Scenario:` hides there with all its steps. */
    private void prose(String description, long heading) {
        description
                .lines()
                .map(String::strip)
                .forEach(text -> keywords.correctHeading(text)
                        .ifPresent(right -> mistakes.add(at(lineOf(text, heading)) + ": `" + text
                                + "` is taken as a description; did you mean `" + right + "`?")));
    }

    private int lineOf(String text, long heading) {
        List<String> lines = file.feature().getSource().lines().toList();
        for (int i = line(heading); i < lines.size(); i++) {
            if (lines.get(i).strip().equals(text)) {
                return i + 1;
            }
        }
        return line(heading);
    }

    private static String at(int line) {
        return ":" + line;
    }

    private static int line(long number) {
        return Math.toIntExact(number);
    }
}
