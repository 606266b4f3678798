package io.kvcompat.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.diff.Samples;
import io.kvcompat.result.Deviations;
import io.kvcompat.result.ReportHeader;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunFactsTest {
    private static ReportHeader header(Map<String, String> settings, @Nullable Deviations deviations) {
        ReportHeader plain = Samples.header("redis", "redis", "7.4.1");
        return new ReportHeader(
                plain.target(),
                plain.identity(),
                plain.origin(),
                plain.suiteVersion(),
                plain.startedAt(),
                null,
                plain.environment(),
                new TreeMap<>(settings),
                deviations,
                plain.build(),
                plain.commandTips(),
                plain.commands(),
                plain.commandOptions());
    }

    private static String settings(SortedMap<String, String> deviating) {
        return RunFacts.settings(header(Map.of("hz", "10"), new Deviations("Redis 7.4.1", deviating)));
    }

    @Test
    void a_version_whose_defaults_were_not_measured_says_so() {
        assertThat(RunFacts.settings(header(Map.of("hz", "10"), null)))
                .isEqualTo("settings: the defaults of Redis 7.4.1 were not measured");
    }

    @Test
    void a_server_that_does_not_tell_its_settings_says_so() {
        assertThat(RunFacts.settings(header(Map.of(), null))).isEqualTo("settings cannot be read");
    }

    @Test
    void what_every_run_sets_for_itself_is_no_deviation() {
        assertThat(settings(new TreeMap<>(Map.of("port", "12345", "dir", "/tmp/x"))))
                .isEqualTo("settings: the defaults");
    }

    @Test
    void of_many_settings_the_first_are_named_and_the_rest_is_counted() {
        SortedMap<String, String> many = new TreeMap<>();
        for (char c = 'a'; c <= 'k'; c++) {
            many.put(String.valueOf(c), c == 'a' ? "" : "1");
        }

        assertThat(settings(many))
                .isEqualTo("settings that are not the defaults: a \"\", b 1, c 1, d 1, e 1, f 1, g 1, h 1 and 3 more");
    }
}
