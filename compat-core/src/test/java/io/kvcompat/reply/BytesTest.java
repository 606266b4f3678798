package io.kvcompat.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BytesTest {
    private static final Bytes LONG = Bytes.of("x".repeat(10_000));

    @Test
    void a_shortened_value_equals_the_whole_and_hashes_alike() {
        Bytes shortened = LONG.shortenedTo(4096);
        assertThat(shortened.isShortened()).isTrue();
        assertThat(shortened.toArray()).hasSize(64);
        assertThat(shortened).isEqualTo(LONG).hasSameHashCodeAs(LONG);
        assertThat(LONG).isEqualTo(shortened);
    }

    @Test
    void values_shortened_to_heads_of_different_length_hash_alike() {
        assertThat(LONG.shortenedTo(3)).isEqualTo(LONG).hasSameHashCodeAs(LONG);
        assertThat(Bytes.of("abcd").shortenedTo(2)).isEqualTo(Bytes.of("abcd")).hasSameHashCodeAs(Bytes.of("abcd"));
    }

    @Test
    void a_head_that_is_too_short_to_hash_is_refused() {
        assertThatThrownBy(() -> Bytes.shortened(100, LONG.sha256(), new byte[15]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bytes.shortened(10, LONG.sha256(), new byte[11]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void values_that_differ_after_the_head_are_not_equal_when_shortened() {
        Bytes other = Bytes.of("x".repeat(9_999) + "y");
        assertThat(other.shortenedTo(64)).isNotEqualTo(LONG.shortenedTo(64));
    }

    @Test
    void a_value_up_to_the_limit_stays_whole() {
        assertThat(LONG.shortenedTo(10_000).isShortened()).isFalse();
    }

    @Test
    void what_is_given_out_cannot_change_the_value() {
        Bytes value = Bytes.of("abc");
        value.toArray()[0] = 'z';
        assertThat(value).isEqualTo(Bytes.of("abc"));
    }

    @Test
    void truncated_and_overlong_sequences_are_not_utf8() {
        assertThat(Bytes.of(new byte[] {(byte) 0xc0, (byte) 0x80}).isUtf8()).isFalse();
        assertThat(Bytes.of(new byte[] {(byte) 0xe2, (byte) 0x82}).isUtf8()).isFalse();
        assertThat(Bytes.of("한").isUtf8()).isTrue();
    }
}
