package io.kvcompat.run;

import io.kvcompat.client.Protocol;
import io.kvcompat.result.ReportNames;
import io.kvcompat.target.TargetSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks what a run is told. */
final class RunConfigs {
    private static final int MOST_PARALLEL = 64;

    private RunConfigs() {}

    static void check(List<TargetSpec> targets, Set<Protocol> protocols, int parallel) {
        if (parallel < 1 || parallel > MOST_PARALLEL) {
            throw new IllegalArgumentException(
                    "A run takes 1 to " + MOST_PARALLEL + " scenarios at a time, not " + parallel);
        }
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("A run needs at least one target, redis=redis://127.0.0.1:6379 say");
        }
        if (protocols.isEmpty()) {
            throw new IllegalArgumentException("A run needs RESP2, RESP3 or both");
        }
        Set<String> names = new HashSet<>();
        for (TargetSpec target : targets) {
            if (ReportNames.isReserved(target.name())) {
                throw new IllegalArgumentException("No target can be named " + target.name() + ": its report would be "
                        + target.name() + ".json, which is another one; name it otherwise");
            }
            // Reports are files, and not every file system tells upper case from lower case.
            if (!names.add(target.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException(
                        "Two targets are named " + target.name() + "; give each a name of its own");
            }
        }
    }
}
