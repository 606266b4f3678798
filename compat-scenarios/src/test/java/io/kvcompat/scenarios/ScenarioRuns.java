package io.kvcompat.scenarios;

import io.kvcompat.client.ClientOptions;
import io.kvcompat.client.Protocol;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.run.Run;
import io.kvcompat.run.RunConfig;
import io.kvcompat.run.RunListener;
import io.kvcompat.run.ScenarioSummary;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.target.TargetSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs scenarios in tests. */
final class ScenarioRuns {
    private static final int PARALLEL = 4;

    private ScenarioRuns() {}

    static List<ScenarioSummary> run(
            List<Scenario> scenarios, List<TargetSpec> targets, Set<Protocol> protocols, Path out) {
        return run(scenarios, targets, protocols, out, ClientOptions.defaults());
    }

    static List<ScenarioSummary> run(
            List<Scenario> scenarios,
            List<TargetSpec> targets,
            Set<Protocol> protocols,
            Path out,
            ClientOptions options) {
        KnownDifferences known = KnownDifferences.loadResources(ScenarioRuns.class.getClassLoader());
        RunConfig config = RunConfig.builder()
                .targets(targets)
                .protocols(protocols)
                .allowed(EnumSet.allOf(Requirements.Permission.class))
                .out(out)
                .known(known)
                .client(options)
                .parallel(PARALLEL)
                .build();
        try (Run run = Run.open(config, RunListener.NONE)) {
            List<ScenarioSummary> summaries = new ArrayList<>();
            for (Set<Protocol> pass : run.passes()) {
                run.startPass(pass);
                summaries.addAll(execute(run, scenarios));
            }
            run.finish();
            return summaries;
        }
    }

    private static List<ScenarioSummary> execute(Run run, List<Scenario> scenarios) {
        ExecutorService threads = Executors.newFixedThreadPool(run.parallel());
        try {
            List<CompletableFuture<ScenarioSummary>> running = scenarios.stream()
                    .map(scenario -> CompletableFuture.supplyAsync(() -> run.execute(scenario), threads))
                    .toList();
            return running.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdownNow();
        }
    }
}
