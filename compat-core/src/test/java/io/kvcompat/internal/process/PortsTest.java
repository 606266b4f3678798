package io.kvcompat.internal.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void a_run_that_meets_another_one_goes_on_far_from_it() {
        int before = Ports.free();
        Ports.goElsewhere();

        assertThat(Math.abs(Ports.free() - before)).isGreaterThan(1000);
    }
}
