package io.kvcompat.bdd.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.bdd.config.Configuration;
import io.kvcompat.bdd.config.Given;
import io.kvcompat.bdd.config.Key;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the jar has written down of its scenarios is what reading and rehearsing them gives. */
@Timeout(120)
class ListedScenariosTest {
    private static ListedScenarios written;

    @BeforeAll
    static void the_suite_as_the_jar_has_it() {
        written = ListedScenarios.read(ListedScenarios.ofTheSuite().written());
    }

    private static RunSettings settings(Key key, String value) {
        Map<Key, Given> layer = value.isEmpty() ? Map.of() : Map.of(key, new Given(List.of(value), "--" + key));
        return RunSettings.of(Configuration.of(layer, Configuration.defaults("out")));
    }

    @ParameterizedTest
    @CsvSource({
        "TAGS, ''",
        "TAGS, @full",
        "TAGS, @disposable and not @full",
        "ONLY, pubsub/*",
        "ONLY, memory-eviction/*"
    })
    void it_chooses_what_a_run_would(Key key, String value) {
        RunSettings settings = settings(key, value);

        assertThat(written.chosenBy(settings).all())
                .isNotEmpty()
                .isEqualTo(ListedScenarios.of(settings).all());
    }

    @Test
    void an_id_that_is_none_is_refused_alike() {
        assertThatThrownBy(() -> written.chosenBy(settings(Key.ONLY, "pubsub/messagges")))
                .hasMessageContaining("No scenario has the id `pubsub/messagges`; did you mean");
    }
}
