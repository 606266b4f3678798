package io.kvcompat.bdd.run;

import io.kvcompat.known.KnownDifferences;
import io.kvcompat.run.RunConfig;
import java.util.concurrent.CompletableFuture;

/**
 * All that a run needs before anything is launched.
 *
 * @param script what it is going to do
 * @param config on what
 */
public record Preparation(ExecutionPlan script, RunConfig config) {
    /**
     * Reads what {@code settings} name; the catalogue of known differences, which is long, beside the features.
     *
     * @throws io.kvcompat.bdd.feature.FeatureException as {@link RunSettings#script}
     * @throws IllegalArgumentException when anything else is wrong with the settings, in one line
     */
    public static Preparation of(RunSettings settings) {
        // The quick look at targets and options comes first: what is wrong with them should not wait.
        settings.runConfig(KnownDifferences.none());
        CompletableFuture<KnownDifferences> known = Background.begin("known-differences", settings::knownDifferences);
        ExecutionPlan script = settings.script();
        return new Preparation(script, settings.runConfig(Background.join(known)));
    }
}
