package io.kvcompat.bdd.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.run.RunListener;
import io.kvcompat.run.RunReport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every scenario on two instances of one server: what differs there is a false alarm of the suite. */
class SelfComparisonIT {
    @TempDir
    private Path out;

    @ParameterizedTest
    @ValueSource(strings = {"launch:redis:7.2", "launch:valkey:9.0"})
    void a_server_does_not_differ_from_another_instance_of_itself(String spec) {
        RunReport report = SuiteRunner.run(
                List.of("one=" + spec, "two=" + spec), SuiteRunner.EVERY_FEATURE, "2,3", out, RunListener.NONE);

        assertThat(report.diff().differences()).isEmpty();
        assertThat(report.problems()).isEmpty();
        assertThat(report.scenarios()).hasSizeGreaterThan(100);
    }
}
