package io.kvcompat.bdd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the comparison of {@code mvn verify} came to fails the build. */
class ComparisonVerdictIT {
    @Test
    void the_whole_comparison_finds_nothing_that_is_not_known() {
        assertThat(SuiteRun.VERDICT)
                .as("what CompatSuiteIT writes when it has come to its end")
                .exists()
                .content()
                .isEmpty();
    }
}
