package io.kvcompat.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void every_code_point_is_read_as_the_platform_writes_it() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
                byte[] bytes = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
                assertThat(Utf8.codePointAt(bytes, 0)).isEqualTo(codePoint);
                assertThat(Utf8.length(codePoint)).isEqualTo(bytes.length);
            }
        }
    }

    @Test
    void bytes_are_well_formed_exactly_when_the_platform_says_so() {
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            byte[] bytes = new byte[4];
            random.nextBytes(bytes);
            bytes[0] = (byte) (0xc0 | bytes[0]);
            for (int j = 1; j < 4; j++) {
                bytes[j] = (byte) (random.nextInt(8) == 0 ? bytes[j] : 0x80 | bytes[j] & 0x3f);
            }
            int codePoint = Utf8.codePointAt(bytes, 0);
            int length = codePoint < 0 ? 0 : Utf8.length(codePoint);
            String first = new String(bytes, StandardCharsets.UTF_8);
            assertThat(codePoint).isEqualTo(first.codePointAt(0) == 0xfffd && length == 0 ? -1 : first.codePointAt(0));
        }
    }
}
