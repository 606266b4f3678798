package io.kvcompat.scenarios;

import io.kvcompat.client.ClientOptions;
import io.kvcompat.client.Protocol;
import io.kvcompat.run.Run;
import io.kvcompat.run.RunConfig;
import io.kvcompat.run.RunListener;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Opens runs for tests of scenarios. */
public final class LaunchedRun {
    private LaunchedRun() {}

    /** Returns the spec of the first default target, a Redis that the suite launches. */
    public static TargetSpec redis() {
        return Targets.defaultSpecs().get(0);
    }

    /** Opens a run on one target with every permission. */
    public static Run open(TargetSpec target, Set<Protocol> protocols, Path out) {
        return open(target, protocols, out, ClientOptions.defaults());
    }

    static Run open(TargetSpec target, Set<Protocol> protocols, Path out, ClientOptions options) {
        return Run.open(
                RunConfig.builder()
                        .targets(List.of(target))
                        .protocols(protocols)
                        .allowed(EnumSet.allOf(Permission.class))
                        .out(out)
                        .client(options)
                        .build(),
                RunListener.NONE);
    }
}
