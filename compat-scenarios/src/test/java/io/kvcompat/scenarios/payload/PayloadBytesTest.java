package io.kvcompat.scenarios.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

class PayloadBytesTest {
    private static final int LENGTH = 100_000;

    private static int deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        int length = deflater.deflate(new byte[2 * bytes.length]);
        deflater.end();
        return length;
    }

    @Test
    void text_becomes_several_times_shorter_and_random_bytes_do_not() {
        assertThat(deflated(PayloadBytes.text(LENGTH))).isLessThan(LENGTH / 3);
        assertThat(deflated(PayloadBytes.random(LENGTH))).isGreaterThanOrEqualTo(LENGTH);
    }

    @Test
    void the_same_length_has_the_same_bytes_in_every_run() {
        assertThat(PayloadBytes.random(LENGTH)).hasSize(LENGTH).isEqualTo(PayloadBytes.random(LENGTH));
        assertThat(PayloadBytes.text(LENGTH)).hasSize(LENGTH).isEqualTo(PayloadBytes.text(LENGTH));
    }
}
