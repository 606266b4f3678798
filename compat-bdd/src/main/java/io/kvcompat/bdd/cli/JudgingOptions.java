package io.kvcompat.bdd.cli;

import io.kvcompat.bdd.config.Key;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that compares: what is known, what fails, and where the reports go. */
final class JudgingOptions {
    @Option(names = "--out", paramLabel = "DIR", description = "Where reports go. Default: compat-report.")
    private @Nullable String out;

    @Option(
            names = "--known",
            paramLabel = "FILE",
            description =
                    "Known differences of your own beside the catalogue; see docs/reference/known-differences-format.md.")
    private List<String> known = new ArrayList<>();

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
            names = "--allow-uncompared",
            paramLabel = "COMMAND,…",
            description =
                    "Commands of features that may compare nothing, since no server knows or answers them; * for all.")
    private @Nullable String allowUncompared;

    @Option(names = "--verbose", description = "Show every change and difference in the terminal, not one screen.")
    private boolean verbose;

    void addTo(OptionLayer layer) {
        layer.put(Key.OUT, "--out", out)
                .put(Key.KNOWN, "--known", known)
                .put(Key.FAIL_ON, "--fail-on", failOn)
                .put(Key.MAX_DIFFERENCES, "--max-differences", maxDifferences)
                .put(Key.ALLOW_UNCOMPARED, "--allow-uncompared", allowUncompared)
                .put(Key.VERBOSE, "--verbose", verbose ? "true" : null);
    }
}
