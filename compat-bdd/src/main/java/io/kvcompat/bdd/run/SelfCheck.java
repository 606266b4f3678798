package io.kvcompat.bdd.run;

import io.kvcompat.known.KnownDifferences;
import io.kvcompat.run.DiagnosisScope;
import io.kvcompat.run.RunConfig;
import io.kvcompat.run.RunListener;
import io.kvcompat.run.RunReport;
import io.kvcompat.target.TargetSpec;
import java.util.List;
import java.util.Set;

/**
 * Runs every scenario on each target and a second instance of it: two processes, each with a hash seed of its own.
 *
 * <p>Nothing is known to differ there; whatever does is a defect of the suite, or of the scenario.
 */
public final class SelfCheck {
    private final RunSettings settings;
    private final ExecutionPlan script;

    private SelfCheck(RunSettings settings, ExecutionPlan script) {
        this.settings = settings;
        this.script = script;
    }

    /**
     * Reads the settings.
     *
     * @throws IllegalArgumentException when a target is external, so that there is no second instance of it, or anything
     *     else is wrong with the settings; in one line
     * @throws io.kvcompat.bdd.feature.FeatureException as {@link RunSettings#script}
     */
    public static SelfCheck of(RunSettings settings) {
        settings.targets().forEach(SelfCheck::requireLaunched);
        return new SelfCheck(settings, settings.script().withDerivedFeatures());
    }

    /** Returns the targets, each of which is to be run by itself. */
    public List<TargetSpec> targets() {
        return settings.targets();
    }

    /** Returns the ids of the scenarios that run on each. */
    public List<String> ids() {
        return script.ids();
    }

    /**
     * What became of one target.
     *
     * @param report the run's report, in the folder of the target's name
     * @param stepErrors what went wrong in features beyond what a scenario found
     */
    public record Result(RunReport report, List<String> stepErrors) {
        /** Tells whether the target did not differ from itself, and nothing failed. */
        public boolean isGood() {
            return report.diff().isGood() && report.problems().isEmpty() && stepErrors.isEmpty();
        }
    }

    /** Runs one target against a second instance of it. */
    public Result run(TargetSpec target, RunListener listener) {
        RunConfig config = settings.runConfig(KnownDifferences.none());
        RunConfig twice = config.toBuilder()
                // The second instance is compared here.
                .twin(false)
                .targets(List.of(target, new TargetSpec(target.name() + "-again", target.spec())))
                .out(config.out().resolve(target.name()))
                .alignSettings(false)
                .diagnosis(DiagnosisScope.NEVER)
                // What a server does not know it does not know twice: that is no difference.
                .allowUncompared(Set.of("*"))
                .build();
        try (CompatRun run = CompatRun.open(script, twice, listener)) {
            run.runEverything();
            return new Result(run.finish(), run.stepErrors());
        }
    }

    private static void requireLaunched(TargetSpec target) {
        if (target.spec().matches("(?i)(redis|rediss|valkey|valkeys)(\\+\\w+)?://.*")) {
            throw new IllegalArgumentException("A self-check launches each target twice, and " + target.name()
                    + " is an external server; name a version to launch, docker:IMAGE say");
        }
    }
}
