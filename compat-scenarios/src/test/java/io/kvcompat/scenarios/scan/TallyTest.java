package io.kvcompat.scenarios.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {
    private final Tally tally = new Tally(3);

    @Test
    void every_element_that_stays_is_found_once() {
        tally.element("s:0");
        tally.element("s:2");
        assertThat(tally.found()).isEqualTo(2);
        assertThat(tally.firstMissing()).isEqualTo("s:1");
        tally.element("s:1");
        assertThat(tally.found()).isEqualTo(3);
        assertThat(tally.firstMissing()).isEmpty();
    }

    @Test
    void an_element_that_comes_again_is_a_duplicate() {
        tally.element("s:0");
        tally.element("s:0");
        assertThat(tally.found()).isOne();
        assertThat(tally.duplicates()).isOne();
    }

    @Test
    void others_may_come_and_go() {
        tally.element("c:7");
        tally.element("c:7");
        assertThat(tally.found()).isZero();
        assertThat(tally.duplicates()).isZero();
        assertThat(tally.strangers()).isZero();
    }

    @Test
    void whatever_else_comes_is_a_stranger() {
        for (String name : new String[] {"s:3", "s:", "s:x", "s:-1", "c:", "c:y", "x", "", "s:99999999999999999999"}) {
            tally.element(name);
        }
        assertThat(tally.strangers()).isEqualTo(9);
        assertThat(tally.found()).isZero();
    }
}
