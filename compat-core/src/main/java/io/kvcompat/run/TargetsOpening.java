package io.kvcompat.run;

import io.kvcompat.client.Client;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** Opens a run's targets side by side; when one fails the others are closed again. */
final class TargetsOpening {
    private final RunConfig config;
    private final Client client;
    private final Executor executor;

    TargetsOpening(RunConfig config, Client client, Executor executor) {
        this.config = config;
        this.client = client;
        this.executor = executor;
    }

    List<Target> open() {
        List<CompletableFuture<Target>> opening = Stream.concat(config.targets().stream(), config.twinSpec().stream())
                .map(this::opening)
                .toList();
        List<Target> opened = new ArrayList<>();
        RuntimeException failure = null;
        for (CompletableFuture<Target> target : opening) {
            try {
                opened.add(target.join());
            } catch (CompletionException e) {
                RuntimeException cause = e.getCause() instanceof RuntimeException known ? known : e;
                failure = failure == null ? cause : failure;
            }
        }
        if (failure != null) {
            opened.forEach(Target::close);
            throw failure;
        }
        return opened;
    }

    private CompletableFuture<Target> opening(TargetSpec spec) {
        return CompletableFuture.supplyAsync(
                () -> NamedFailures.of(spec.name(), () -> Targets.open(spec, config.protocols(), client)), executor);
    }
}
