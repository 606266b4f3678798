package io.kvcompat.bdd.cucumber;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitDocumentsTest {
    private static final Location TOP = new Location(1L, 1L);

    private static Envelope feature(int scenarios) {
        List<FeatureChild> children = new ArrayList<>();
        children.add(FeatureChild.of(new Background(TOP, "Background", "", "", List.of(), "b")));
        for (int i = 0; i < scenarios; i++) {
            children.add(FeatureChild.of(
                    new Scenario(TOP, List.of(), "Scenario", "S" + i, "", List.of(), List.of(), "id" + i)));
        }
        Feature feature = new Feature(TOP, List.of(), "en", "Feature", "F", "", children);
        return Envelope.of(new GherkinDocument("f.feature", feature, List.of()));
    }

    @Test
    void a_feature_of_ordinary_length_stays_as_it_is() {
        Envelope envelope = feature(499);

        assertThat(SplitDocuments.split(envelope)).containsExactly(envelope);
    }

    @Test
    void a_long_one_comes_in_parts_that_each_have_its_background_and_together_its_scenarios() {
        List<GherkinDocument> parts = SplitDocuments.split(feature(1200)).stream()
                .map(part -> part.getGherkinDocument().orElseThrow())
                .toList();

        assertThat(parts).hasSize(3).allSatisfy(part -> {
            assertThat(part.getUri()).contains("f.feature");
            Feature feature = part.getFeature().orElseThrow();
            assertThat(feature.getName()).isEqualTo("F");
            assertThat(feature.getChildren()).hasSizeLessThanOrEqualTo(501);
            assertThat(feature.getChildren().get(0).getBackground()).isPresent();
        });
        assertThat(parts.stream()
                        .flatMap(part -> part.getFeature().orElseThrow().getChildren().stream())
                        .filter(child -> child.getScenario().isPresent())
                        .map(child -> child.getScenario().orElseThrow().getName()))
                .hasSize(1200)
                .doesNotHaveDuplicates();
    }
}
