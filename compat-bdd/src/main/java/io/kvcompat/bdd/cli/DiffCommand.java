package io.kvcompat.bdd.cli;

import io.kvcompat.bdd.config.Given;
import io.kvcompat.bdd.config.Key;
import io.kvcompat.bdd.session.FailureLimits;
import io.kvcompat.bdd.session.ReportFolder;
import io.kvcompat.bdd.session.Settings;
import io.kvcompat.diff.Diff;
import io.kvcompat.diff.DiffJson;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.report.TerminalReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares reports that were made apart. */
@Command(
        name = "diff",
        description =
                "Compares saved reports, made on other days or machines, and writes diff.json, summary.md and junit.xml.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example, of two runs with one target each, made on two days:",
            "  compat run --target redis=redis://10.0.0.1 --out monday",
            "  compat run --target valkey=redis://10.0.0.2 --out tuesday",
            "  compat diff monday/redis.json tuesday/valkey.json"
        })
final class DiffCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BASE.json", description = "The report of the baseline.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call()
    private Path baseline;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "OTHER.json",
            description = "The reports to hold against it.")
    private List<Path> others = new ArrayList<>();

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Option(names = "--out", paramLabel = "DIR", description = "Where the reports go. Default: compat-report.")
    private @Nullable String out;

    @Option(
            names = "--known",
            paramLabel = "FILE",
            description = "Known differences of your own beside the catalogue; see docs/known-differences-format.md.")
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

    @Override
    public Integer call() {
        Map<Key, Given> options = new EnumMap<>(Key.class);
        RunOptions.put(options, Key.OUT, "--out", out);
        RunOptions.put(options, Key.KNOWN, "--known", known);
        RunOptions.put(options, Key.FAIL_ON, "--fail-on", failOn);
        RunOptions.put(options, Key.MAX_DIFFERENCES, "--max-differences", maxDifferences);
        Settings settings = Settings.of(config.below(options));
        FailureLimits limits = settings.limits();
        DiffReport report = Diff.of(baseline, others, settings.knownDifferences());
        prepareFolder(settings.out());
        DiffJson.write(report, settings.out().resolve("diff.json"));
        ReportFolder.write(report, settings.out());
        spec.commandLine().getOut().print(TerminalReport.print(report, Terminal.width(), Terminal.colours()));
        return limits.areExceededBy(report) ? ExitCode.DIFFERENT : ExitCode.OK;
    }

    private static void prepareFolder(Path out) {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot write to " + out + " (" + e.getMessage() + ")");
        }
    }
}
