package io.kvcompat.bdd.cucumber;

import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows long features to a formatter in parts of the same name, each with the feature's backgrounds.
 *
 * <p>Cucumber's JSON formatter goes through all of a feature for each of its scenarios: the 100,000 of one took over
 * thirteen minutes, where those of 200 features take seconds.
 */
final class SplitDocuments {
    /** Scenarios and rules of a part. */
    private static final int MOST_CHILDREN = 500;

    private SplitDocuments() {}

    /** Returns the messages that are shown in place of one: itself, unless it is a long feature. */
    static List<Envelope> split(Envelope envelope) {
        return envelope.getGherkinDocument()
                .filter(document -> document.getFeature()
                        .filter(feature -> feature.getChildren().size() > MOST_CHILDREN)
                        .isPresent())
                .map(SplitDocuments::parts)
                .orElse(List.of(envelope));
    }

    private static List<Envelope> parts(GherkinDocument document) {
        Feature feature = document.getFeature().orElseThrow();
        List<FeatureChild> backgrounds = new ArrayList<>();
        List<FeatureChild> others = new ArrayList<>();
        feature.getChildren().forEach(child -> (child.getBackground().isPresent() ? backgrounds : others).add(child));
        List<Envelope> parts = new ArrayList<>();
        for (int from = 0; from < others.size(); from += MOST_CHILDREN) {
            List<FeatureChild> children = new ArrayList<>(backgrounds);
            children.addAll(others.subList(from, Math.min(others.size(), from + MOST_CHILDREN)));
            Feature part = new Feature(
                    feature.getLocation(),
                    feature.getTags(),
                    feature.getLanguage(),
                    feature.getKeyword(),
                    feature.getName(),
                    feature.getDescription(),
                    children);
            parts.add(Envelope.of(new GherkinDocument(document.getUri().orElse(null), part, document.getComments())));
        }
        return parts;
    }
}
