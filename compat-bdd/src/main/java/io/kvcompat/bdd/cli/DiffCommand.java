package io.kvcompat.bdd.cli;

import io.kvcompat.bdd.run.FailureLimits;
import io.kvcompat.bdd.run.ReportFolder;
import io.kvcompat.bdd.run.RunSettings;
import io.kvcompat.diff.Diff;
import io.kvcompat.diff.DiffJson;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Explanation;
import io.kvcompat.diff.Explanations;
import io.kvcompat.result.OutputFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
            "  compat diff monday/redis.json tuesday/valkey.json",
            "Folders of reports that were made in parts (replay --part, several proxies) are merged first:",
            "  compat diff part-1 part-2 part-3 --out merged"
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

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Override
    public Integer call() {
        OptionLayer options = new OptionLayer();
        judging.addTo(options);
        RunSettings settings = RunSettings.of(config.below(options.given()));
        FailureLimits limits = settings.limits();
        List<Path> files = new ArrayList<>(List.of(baseline));
        files.addAll(others);
        if (files.stream().allMatch(Files::isDirectory)) {
            files = PartFolders.merge(files, settings.out());
        }
        DiffReport report = Explanation.apply(
                Explanations.read(folder(files.get(0))),
                Diff.of(files.get(0), files.subList(1, files.size()), settings.knownDifferences())
                        .allowingUncompared(settings.allowUncompared()));
        try (OutputFolder folder = OutputFolder.join(settings.out())) {
            DiffJson.write(report, folder.path().resolve("diff.json"));
            ReportFolder.write(report, folder.path());
        }
        spec.commandLine().getOut().print(Terminal.report(report, settings.out(), settings.verbose()));
        return limits.areExceededBy(report) ? ExitCode.DIFFERENT : ExitCode.OK;
    }

    private static Path folder(Path report) {
        Path parent = report.toAbsolutePath().getParent();
        return parent == null ? report : parent;
    }
}
