package io.kvcompat.scenarios.eviction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExactLruTest {
    @Test
    void what_was_not_used_for_longest_goes_first() {
        ExactLru cache = new ExactLru(2);
        assertThat(cache.use(1)).isFalse();
        assertThat(cache.use(2)).isFalse();
        assertThat(cache.use(1)).isTrue();
        assertThat(cache.use(3)).isFalse();
        assertThat(cache.use(1)).isTrue();
        assertThat(cache.use(2)).isFalse();
    }
}
