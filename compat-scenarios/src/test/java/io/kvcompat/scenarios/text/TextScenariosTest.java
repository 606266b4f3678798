package io.kvcompat.scenarios.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.client.Protocol;
import io.kvcompat.run.Scenarios;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextScenariosTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    private static Scenario only(String text) {
        List<Scenario> scenarios = FeatureReader.read("a.feature", "Feature: Some\n" + text);
        assertThat(scenarios).hasSize(1);
        return scenarios.get(0);
    }

    @Test
    void every_feature_of_the_module_is_named_in_the_index() throws IOException {
        List<String> named = Files.readAllLines(RESOURCES.resolve("META-INF/kvcompat/features"));
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("features"))) {
            assertThat(named)
                    .containsExactlyInAnyOrderElementsOf(files.filter(Files::isRegularFile)
                            .map(file -> RESOURCES.relativize(file).toString())
                            .toList());
        }
    }

    @Test
    void scenarios_that_are_text_are_found_beside_those_with_a_class() {
        List<Scenario> texts = new TextScenarios().scenarios();
        assertThat(texts).hasSizeGreaterThan(100);
        assertThat(Scenarios.load())
                .extracting(Scenario::id)
                .containsAll(texts.stream().map(Scenario::id).toList());
        assertThat(texts)
                .filteredOn(scenario -> scenario.id().equals("basic-crud/copy"))
                .singleElement()
                .satisfies(
                        copy -> assertThat(copy.source()).matches("classpath:features/basic-crud/keys.feature:\\d+"));
    }

    @Test
    void tags_say_the_id_and_what_a_scenario_requires() {
        Scenario scenario = only("""
                @id:a/b @resp3 @needs:config @disposable
                Scenario: Some commands
                  Given an empty database
                  When I run
                    \"""
                    PING
                    \"""
                """);
        assertThat(scenario.id()).isEqualTo("a/b");
        assertThat(scenario.title()).isEqualTo("Some commands");
        assertThat(scenario.source()).isEqualTo("a.feature:3");
        assertThat(scenario.requirements().protocols()).containsExactly(Protocol.RESP3);
        assertThat(scenario.requirements().permissions()).containsExactly(Permission.CONFIG);
        assertThat(scenario.requirements().disposable()).isTrue();
    }

    @Test
    void a_scenario_without_an_id_is_cucumber_s_alone() {
        assertThat(FeatureReader.read("a.feature", """
                Feature: Some
                  Scenario: Any step
                    When something happens
                """)).isEmpty();
    }

    @Test
    void a_step_that_only_cucumber_knows_is_refused_where_it_stands() {
        assertThatThrownBy(() -> only("""
                @id:a/b
                Scenario: Any step
                  When something happens
                """))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("a.feature:3", "`something happens`");
    }

    @Test
    void a_malformed_line_is_refused_with_its_number_and_text() {
        assertThatThrownBy(() -> only("""
                @id:a/b
                Scenario: An expected reply that is none
                  When I run, expecting
                    \"""
                    PING => +PONG
                    GET k => [
                    \"""
                """))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("a.feature:3", "Line 2 of the block", "GET k => [");
    }

    @Test
    void a_block_step_without_a_block_is_refused() {
        assertThatThrownBy(() -> only("""
                @id:a/b
                Scenario: Nothing below
                  When I run
                """)).hasMessageContaining("needs a docstring");
    }
}
