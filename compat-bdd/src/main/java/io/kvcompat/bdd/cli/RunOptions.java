package io.kvcompat.bdd.cli;

import io.kvcompat.bdd.config.Given;
import io.kvcompat.bdd.config.Key;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that stand above compat.yaml and the environment. */
final class RunOptions {
    @Option(
            names = "--target",
            paramLabel = "NAME=SPEC",
            description = {
                "A server under test; give it again for each further one. The first is the baseline. SPEC is",
                "redis://[user:pass@]host:port[/db], rediss://… (TLS), redis+uds:///path, docker:IMAGE,",
                "exec:/path/to/server or apt:PACKAGE[@SUITE]. Default: Redis 7.2 and Valkey 9.0, launched."
            })
    private List<String> targets = new ArrayList<>();

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            description = "The target that the others are held against. Default: the first.")
    private @Nullable String baseline;

    @Option(
            names = "--features",
            paramLabel = "PATH",
            description = {
                "Feature files or folders; they and the Java scenarios that they name run. Default: the features",
                "of the suite, and every Java scenario on the class path."
            })
    private List<String> features = new ArrayList<>();

    @Option(
            names = "--tags",
            paramLabel = "EXPR",
            description = "Only Gherkin scenarios whose tags match, `@smoke and not @resp3` say. @full is left out"
                    + " unless named.")
    private @Nullable String tags;

    @Option(
            names = "--only",
            paramLabel = "SCENARIO",
            description = "Only the scenario of this id, as list and the reports show it; * stands for anything."
                    + " Give it again for each further one.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--resp", paramLabel = "2,3", description = "The protocols. Default: both.")
    private @Nullable String resp;

    @Option(
            names = "--allow",
            paramLabel = "WHAT",
            description = "What scenarios may change on servers that were not launched: config, server.")
    private @Nullable String allow;

    @Option(names = "--out", paramLabel = "DIR", description = "Where reports go. Default: compat-report.")
    private @Nullable String out;

    @Option(
            names = "--known",
            paramLabel = "FILE",
            description = "Known differences of your own beside the catalogue; see docs/known-differences-format.md.")
    private List<String> known = new ArrayList<>();

    @Option(
            names = "--tolerance",
            paramLabel = "METRIC=SHARE",
            description = "How far a metric, or SCENARIO#METRIC, may be from the baseline's: 0.1 is 10 %.")
    private List<String> tolerances = new ArrayList<>();

    @Option(
            names = "--history",
            paramLabel = "DIR",
            description = "Keep what the run came to in this folder; `compat history` shows it.")
    private @Nullable String history;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description = "Which differences lead to exit code 1: unexpected, any or never. Default: unexpected.")
    private @Nullable String failOn;

    @Option(
            names = "--max-differences",
            paramLabel = "N",
            description = "So many of them do not lead to exit code 1. Default: 0.")
    private @Nullable String maxDifferences;

    @Option(
            names = "--min-coverage",
            paramLabel = "PERCENT",
            description = "Exit code 1 when less of a target's commands and options was exercised.")
    private @Nullable String minCoverage;

    @Option(
            names = "--align-settings",
            description = {
                "Give each launched target the baseline's settings where it has them too: what then no longer",
                "differs differed for a default setting alone."
            })
    private boolean alignSettings;

    /** Returns what was given. */
    Map<Key, Given> layer() {
        Map<Key, Given> layer = new EnumMap<>(Key.class);
        put(layer, Key.TARGETS, "--target", targets);
        put(layer, Key.BASELINE, "--baseline", baseline);
        put(layer, Key.FEATURES, "--features", features);
        put(layer, Key.TAGS, "--tags", tags);
        put(layer, Key.ONLY, "--only", only);
        put(layer, Key.RESP, "--resp", resp);
        put(layer, Key.ALLOW, "--allow", allow);
        put(layer, Key.OUT, "--out", out);
        put(layer, Key.KNOWN, "--known", known);
        put(layer, Key.TOLERANCES, "--tolerance", tolerances);
        put(layer, Key.HISTORY, "--history", history);
        put(layer, Key.FAIL_ON, "--fail-on", failOn);
        put(layer, Key.MAX_DIFFERENCES, "--max-differences", maxDifferences);
        put(layer, Key.MIN_COVERAGE, "--min-coverage", minCoverage);
        put(layer, Key.ALIGN_SETTINGS, "--align-settings", alignSettings ? "true" : null);
        return layer;
    }

    static void put(Map<Key, Given> layer, Key key, String where, List<String> values) {
        if (!values.isEmpty()) {
            layer.put(key, new Given(values, where));
        }
    }

    static void put(Map<Key, Given> layer, Key key, String where, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            layer.put(key, new Given(key.split(value), where));
        }
    }
}
