package io.kvcompat.bdd.proof;

import io.kvcompat.bdd.config.Configuration;
import io.kvcompat.bdd.config.Given;
import io.kvcompat.bdd.config.Key;
import io.kvcompat.bdd.run.CompatRun;
import io.kvcompat.bdd.run.ExecutionPlan;
import io.kvcompat.bdd.run.RunSettings;
import io.kvcompat.run.RunListener;
import io.kvcompat.run.RunReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs features, and the Java scenarios that they or nobody names, on given targets. */
final class SuiteRunner {
    static final List<String> EVERY_FEATURE = List.of(RunSettings.OWN_FEATURES);

    /** What is measured under memory pressure need not be measured well to be proven itself. */
    private static final String EVICTION_SIZE = "compat.eviction.megabytes";

    private SuiteRunner() {}

    static RunReport run(List<String> targets, List<String> features, String resp, Path out, RunListener listener) {
        RunSettings settings = RunSettings.of(Configuration.of(
                Map.of(
                        Key.TARGETS, given(targets),
                        Key.FEATURES, given(features),
                        Key.RESP, given(List.of(resp.split(","))),
                        Key.ALLOW, given(List.of("config", "server"))),
                Configuration.defaults(out.toString())));
        ExecutionPlan script = settings.script();
        System.setProperty(EVICTION_SIZE, "1");
        try (CompatRun run = CompatRun.open(script, settings.runConfig(), listener)) {
            run.runEverything();
            return run.finish();
        } finally {
            System.clearProperty(EVICTION_SIZE);
        }
    }

    private static Given given(List<String> values) {
        return new Given(values, "test");
    }
}
