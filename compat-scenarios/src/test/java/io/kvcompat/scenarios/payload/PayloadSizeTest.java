package io.kvcompat.scenarios.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadSizeTest {
    @ParameterizedTest
    @CsvSource({
        "1KB, 1024, 1 KB",
        "32 kb, 32768, 32 KB",
        "1024KB, 1048576, 1 MB",
        "5MB, 5242880, 5 MB",
        "512MB, 536870912, 512 MB",
        "1B, 1, 1 B",
        "1500B, 1500, 1500 B",
    })
    void a_kilobyte_is_1024_bytes(String text, int bytes, String label) {
        assertThat(PayloadSize.parse(text).bytes()).isEqualTo(bytes);
        assertThat(PayloadSize.parse(text)).hasToString(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "KB", "0B", "-1KB", "1GB", "513MB", "999999999MB", "1.5MB", "1234567890B"})
    void what_is_no_size_or_too_large_is_refused(String text) {
        assertThatThrownBy(() -> PayloadSize.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void short_values_are_sent_more_often_in_a_round_and_every_value_once_at_least() {
        assertThat(Plan.timesInARound(PayloadSize.parse("1KB"))).isEqualTo(40);
        assertThat(Plan.timesInARound(PayloadSize.parse("1MB"))).isEqualTo(2);
        assertThat(Plan.timesInARound(PayloadSize.parse("512MB"))).isEqualTo(1);
    }
}
