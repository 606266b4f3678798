package io.kvcompat.bdd.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.bdd.config.Configuration;
import io.kvcompat.bdd.config.Given;
import io.kvcompat.bdd.config.Key;
import io.kvcompat.bdd.run.RunSettings;
import io.kvcompat.bdd.run.SelfCheck;
import io.kvcompat.run.RunListener;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        Map<Key, Given> targets = Map.of(Key.TARGETS, new Given(List.of("one=" + spec), "test"));
        SelfCheck check =
                SelfCheck.of(RunSettings.of(Configuration.of(targets, Configuration.defaults(out.toString()))));

        SelfCheck.Result result = check.run(check.targets().get(0), RunListener.NONE);

        assertThat(result.report().diff().differences()).isEmpty();
        assertThat(result.isGood()).isTrue();
        assertThat(result.report().scenarios()).hasSizeGreaterThan(100);
    }
}
