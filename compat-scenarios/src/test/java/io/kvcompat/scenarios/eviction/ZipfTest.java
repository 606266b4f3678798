package io.kvcompat.scenarios.eviction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ZipfTest {
    private static int[] draws(long seed) {
        Zipf zipf = new Zipf(1000, seed);
        return IntStream.generate(zipf::next).limit(100_000).toArray();
    }

    @Test
    void one_seed_gives_one_pattern() {
        assertThat(draws(1)).isEqualTo(draws(1)).isNotEqualTo(draws(2));
    }

    @Test
    void the_second_is_wanted_half_as_often_as_the_first_and_the_tenth_a_tenth() {
        int[] counts = new int[1000];
        for (int drawn : draws(7)) {
            counts[drawn]++;
        }
        Arrays.sort(counts);
        assertThat(counts[998]).isBetween(counts[999] * 45 / 100, counts[999] * 55 / 100);
        assertThat(counts[990]).isBetween(counts[999] * 8 / 100, counts[999] * 12 / 100);
    }
}
