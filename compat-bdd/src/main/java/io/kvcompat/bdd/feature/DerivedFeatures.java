package io.kvcompat.bdd.feature;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.resource.Resource;
import io.kvcompat.scenario.Scenario;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Features that are made of scenarios written in Java, one for each subject, so that these run and are reported like all others
 * and nobody has to write their titles twice.
 */
public final class DerivedFeatures {
    private DerivedFeatures() {}

    /** A feature and the scenarios that it is made of, in the order of its own. */
    public record Derived(FeatureFile file, List<Scenario> scenarios) {}

    /** Returns the features of these scenarios. */
    public static List<Derived> of(List<Scenario> scenarios) {
        Map<String, List<Scenario>> bySubject = new LinkedHashMap<>();
        scenarios.forEach(scenario -> bySubject
                .computeIfAbsent(scenario.id().replaceFirst("/[^/]*$", ""), subject -> new ArrayList<>())
                .add(scenario));
        FeatureParser parser = new FeatureParser(UUID::randomUUID);
        List<Derived> features = new ArrayList<>();
        bySubject.forEach((subject, some) -> {
            URI uri = URI.create("java:" + subject);
            features.add(new Derived(
                    new FeatureFile(
                            subject,
                            uri.toString(),
                            parser.parseResource(new Text(uri, text(subject, some)))
                                    .orElseThrow()),
                    some));
        });
        return features;
    }

    private static String text(String subject, List<Scenario> scenarios) {
        StringBuilder text = new StringBuilder("Feature: " + subject + ", what is written in Java\n");
        for (Scenario scenario : scenarios) {
            text.append("\n  Scenario: ")
                    .append(scenario.title().replaceAll("\\s+", " "))
                    .append("\n    When the scenario \"")
                    .append(scenario.id())
                    .append("\" runs\n    Then its checks pass\n    And its replies are the same\n");
        }
        return text.toString();
    }

    /** A text where Cucumber wants a file. */
    private record Text(URI uri, String text) implements Resource {
        @Override
        public URI getUri() {
            return uri;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
