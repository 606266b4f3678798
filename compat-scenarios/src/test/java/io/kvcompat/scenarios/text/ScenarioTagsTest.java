package io.kvcompat.scenarios.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.client.Protocol;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.target.Identity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioTagsTest {
    private static Identity server(String product, String version) {
        return new Identity(product, version, "standalone", version);
    }

    @Test
    void without_tags_a_scenario_needs_nothing() {
        assertThat(ScenarioTags.of(List.of())).isEqualTo(new ScenarioTags(null, Requirements.NONE, List.of()));
    }

    @Test
    void needs_are_collected() {
        Requirements requirements = ScenarioTags.of(
                        List.of("@resp3", "@needs:config", "@needs:server", "@disposable", "@exclusive", "@mine"))
                .requirements();

        assertThat(requirements.protocols()).containsExactly(Protocol.RESP3);
        assertThat(requirements.permissions()).isEqualTo(Set.of(Permission.CONFIG, Permission.SERVER));
        assertThat(requirements.disposable()).isTrue();
        assertThat(requirements.exclusive()).isTrue();
    }

    @Test
    void an_id_may_hold_slashes() {
        assertThat(ScenarioTags.of(List.of("@id:string/getrange")).id()).isEqualTo("string/getrange");
    }

    @Test
    void tags_of_this_suite_that_are_malformed_are_refused() {
        for (String tag : List.of("@needs:everything", "@redis>=seven", "@valkey>", "@redis=latest", "@id:")) {
            assertThatIllegalArgumentException()
                    .as(tag)
                    .isThrownBy(() -> ScenarioTags.of(List.of(tag)))
                    .withMessageContaining(tag);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScenarioTags.of(List.of("@resp2", "@resp3")))
                .withMessageContaining("exclude each other");
    }

    @Test
    void tags_of_others_say_nothing() {
        assertThat(ScenarioTags.of(List.of("@ticket=17", "@slow")).servers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "@redis>=7.0, 7.2.6, true",
        "@redis>=7.2.6, 7.2.6, true",
        "@redis>=7.2.7, 7.2.6, false",
        "@redis<8, 7.2.6, true",
        "@redis<8, 8.0.0, false",
        "@redis>7, 7.0.0, false",
        "@redis<=7.2, 7.2.0, true",
        "@redis=7.2, 7.2.0, true",
        "@redis=7.2, 7.2.1, false",
        "@redis>=10.0, 9.9, false",
        "@redis>=8.0, 8.0-rc1, true",
    })
    void versions_are_compared_by_their_numbers(String tag, String version, boolean met) {
        ServerRequirement requirement = ScenarioTags.of(List.of(tag)).servers().get(0);

        assertThat(requirement.unmetBy(server("redis", version)).isEmpty()).isEqualTo(met);
    }

    @Test
    void a_requirement_does_not_touch_other_products() {
        ServerRequirement requirement =
                ScenarioTags.of(List.of("@redis>=99")).servers().get(0);

        assertThat(requirement.unmetBy(server("valkey", "9.1.2"))).isEmpty();
        assertThat(requirement.unmetBy(server("redis", "7.2.6"))).hasValue("needs redis>=99, this is Redis 7.2.6");
    }

    @ParameterizedTest
    @CsvSource({
        "@resp4, @resp2 and @resp3",
        "@RESP3, @resp2 and @resp3",
        "@vlakey>=9.0, @valkey>=9.0",
        "@Redis>=7.0, @redis>=7.0",
        "@redsi=7.2, @redis=7.2",
        "@disposible, @disposable",
        "@exlusive, @exclusive",
        "@need:config, @needs:config"
    })
    void a_tag_with_a_typing_error_is_refused_with_what_was_meant(String tag, String meant) {
        assertThatThrownBy(() -> ScenarioTags.of(List.of(tag)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(tag)
                .hasMessageContaining(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@cart", "@ticket=17", "@slow", "@response", "@keydb>=6.3", "@config", "@exclude"})
    void tags_of_the_author_are_left_alone(String tag) {
        assertThat(ScenarioTags.of(List.of(tag)).id()).isNull();
    }
}
