package io.kvcompat.bdd.cli;

import io.kvcompat.bdd.config.Given;
import io.kvcompat.bdd.config.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that stand above compat.yaml and the environment. */
final class RunOptions {
    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Option(
            names = "--target",
            paramLabel = "NAME=SPEC",
            description = "A server under test; give it again for each further one. The first is the baseline. SPEC is "
                    + "redis://[user:pass@]host:port[/db], rediss://… (TLS), redis+uds:///path, docker:IMAGE, "
                    + "exec:/path/to/server, apt:PACKAGE[@SUITE] or launch:PRODUCT:VERSION. TLS takes ?ca=FILE&cert=FILE"
                    + "&key=FILE&verify-host=false. Default: Redis 7.2 and Valkey 9.0, launched.")
    private List<String> targets = new ArrayList<>();

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            description = "The target that the others are compared with. Default: the first.")
    private @Nullable String baseline;

    @Option(names = "--resp", paramLabel = "2,3", description = "The protocols. Default: both.")
    private @Nullable String resp;

    @Option(
            names = "--allow",
            paramLabel = "WHAT",
            description = "What scenarios may change on servers that were not launched: config, server.")
    private @Nullable String allow;

    @Option(
            names = "--tolerance",
            paramLabel = "METRIC=SHARE",
            description = "How far a metric, or SCENARIO#METRIC, may be from the baseline's: 0.1 is 10 %%.")
    private List<String> tolerances = new ArrayList<>();

    @Option(
            names = "--history",
            paramLabel = "DIR",
            description = "Keep what the run came to in this folder; `compat history` shows it.")
    private @Nullable String history;

    @Option(
            names = "--min-coverage",
            paramLabel = "PERCENT",
            description = "Exit code 1 when less of a target's commands and options was exercised.")
    private @Nullable String minCoverage;

    @Option(
            names = "--align-settings",
            description =
                    "Give each launched target the baseline's settings where it has them too: what then no longer "
                            + "differs differed for a default setting alone.")
    private boolean alignSettings;

    @Option(
            names = "--twin",
            negatable = true,
            description = "A second instance of a launched baseline runs along; what differs between the two is no "
                    + "difference. Default: with features of yours.")
    private @Nullable Boolean twin;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "How many scenarios run at a time, each on launched servers of its own. Default: 4; with a "
                    + "external server, one.")
    private @Nullable String parallel;

    @Option(
            names = "--diagnose",
            paramLabel = "WHERE",
            description =
                    "Where to look into unexpected differences at the end (the fewest commands that still show one, and "
                            + "whether a default setting alone makes it): launched (default), external, which sends them to external "
                            + "servers again, too, or never.")
    private @Nullable String diagnose;

    /** Returns what was given. */
    Map<Key, Given> layer() {
        OptionLayer layer = new OptionLayer();
        selection.addTo(layer);
        judging.addTo(layer);
        return layer.put(Key.TARGETS, "--target", targets)
                .put(Key.BASELINE, "--baseline", baseline)
                .put(Key.RESP, "--resp", resp)
                .put(Key.ALLOW, "--allow", allow)
                .put(Key.TOLERANCES, "--tolerance", tolerances)
                .put(Key.HISTORY, "--history", history)
                .put(Key.MIN_COVERAGE, "--min-coverage", minCoverage)
                .put(Key.ALIGN_SETTINGS, "--align-settings", alignSettings ? "true" : null)
                .put(Key.TWIN, "--twin", twin == null ? null : twin.toString())
                .put(Key.PARALLEL, "--parallel", parallel)
                .put(Key.DIAGNOSE, "--diagnose", diagnose)
                .given();
    }
}
