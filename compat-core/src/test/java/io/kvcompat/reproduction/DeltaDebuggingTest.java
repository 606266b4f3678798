package io.kvcompat.reproduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeltaDebuggingTest {
    private static final List<Integer> MANY = IntStream.range(0, 100).boxed().toList();

    @Test
    void what_is_needed_stays_in_its_order() {
        assertThat(DeltaDebugging.shortest(MANY, some -> some.containsAll(List.of(3, 50, 51, 99))))
                .containsExactly(3, 50, 51, 99);
    }

    @Test
    void nothing_stays_where_nothing_is_needed() {
        AtomicInteger attempts = new AtomicInteger();

        assertThat(DeltaDebugging.shortest(MANY, some -> attempts.incrementAndGet() > 0))
                .isEmpty();
        assertThat(attempts.get()).isLessThan(10);
    }

    @Test
    void of_two_that_will_do_one_stays() {
        assertThat(DeltaDebugging.shortest(MANY, some -> some.contains(10) || some.contains(20)))
                .hasSize(1);
    }

    @Test
    void all_stays_where_all_is_needed() {
        List<Integer> five = new ArrayList<>(MANY.subList(0, 5));

        assertThat(DeltaDebugging.shortest(five, some -> some.size() == 5)).isEqualTo(five);
        assertThat(DeltaDebugging.shortest(List.<Integer>of(), some -> false)).isEmpty();
    }
}
