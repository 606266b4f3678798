package io.kvcompat.scenarios.text;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The scenarios in the features that {@code META-INF/kvcompat/features} names, one in a line, on the class path. */
@AutoService(ScenarioProvider.class)
public final class TextScenarios implements ScenarioProvider {
    private static final String INDEX = "META-INF/kvcompat/features";

    @Override
    public List<Scenario> scenarios() {
        ClassLoader loader = TextScenarios.class.getClassLoader();
        List<Scenario> all = new ArrayList<>();
        try {
            for (URL index : Collections.list(loader.getResources(INDEX))) {
                for (String name : text(index).lines().map(String::strip).toList()) {
                    if (!name.isEmpty() && !name.startsWith("#")) {
                        all.addAll(FeatureReader.read("classpath:" + name, text(resource(loader, name))));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the scenarios that are written as text", e);
        }
        return all;
    }

    private static URL resource(ClassLoader loader, String name) {
        return Optional.ofNullable(loader.getResource(name))
                .orElseThrow(() -> new IllegalArgumentException(INDEX + " names " + name + ", which is missing"));
    }

    private static String text(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
