package io.kvcompat.internal.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerVersionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7.2 | 7.0.15 8.0.2 8.0.6          | 7.0.15",
                "9.0 | 8.0.1 8.1.1 9.1.2           | 9.1.2",
                "9.0 | 8.0.1 9.0.1 9.0.3 9.1.2     | 9.0.3",
                "7.2 | 7.4.1 7.8.0 6.2.0           | 7.4.1",
                "7.2 | 6.0.16 8.0.2                | 6.0.16",
                "7.2 | 8.0.2 8.2.0                 | 8.0.2",
                "8   | 7.9 8.0.1 8.1.1             | 8.1.1",
                "7.2 | 7.20.1 7.0.1                | 7.0.1",
            })
    void the_closest_version_is_chosen(String asked, String candidates, String chosen) {
        List<ServerVersion> versions = List.of(candidates.split(" ")).stream()
                .map(ServerVersionTest::version)
                .toList();

        assertThat(ServerVersion.closest(version(asked), versions, Function.identity()))
                .contains(version(chosen));
    }

    @Test
    void nothing_is_closest_among_none() {
        assertThat(ServerVersion.closest(version("7.2"), List.of(), Function.<ServerVersion>identity()))
                .isEmpty();
    }

    @Test
    void a_refinement_is_what_was_asked_for() {
        assertThat(version("7.2.6").isA(version("7.2"))).isTrue();
        assertThat(version("7.2").isA(version("7.2"))).isTrue();
        assertThat(version("7.20.1").isA(version("7.2"))).isFalse();
        assertThat(version("7").isA(version("7.2"))).isFalse();
    }

    @Test
    void only_the_leading_numbers_are_read() {
        assertThat(ServerVersion.parse("8.1.1+dfsg1-3+deb13u3")).contains(version("8.1.1"));
        assertThat(ServerVersion.parse("v8")).isEmpty();
    }

    private static ServerVersion version(String text) {
        return ServerVersion.parse(text).orElseThrow();
    }
}
