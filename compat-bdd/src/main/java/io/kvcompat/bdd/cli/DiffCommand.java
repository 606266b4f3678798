package io.kvcompat.bdd.cli;

import io.kvcompat.bdd.session.ReportFolder;
import io.kvcompat.diff.Diff;
import io.kvcompat.diff.DiffJson;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.KnownDifferences;
import io.kvcompat.report.TerminalReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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
        versionProvider = Version.class)
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

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "compat-report",
            description = "Where diff.json goes. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("compat-report");

    @Option(
            names = "--known",
            paramLabel = "FILE",
            description = "Known differences of your own beside the catalogue; see docs/known-differences-format.md.")
    private List<Path> known = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            defaultValue = "unexpected",
            description = "Which differences lead to exit code 1: unexpected, any or never. Default: unexpected.")
    private FailOn failOn = FailOn.UNEXPECTED;

    @Override
    public Integer call() {
        KnownDifferences all = KnownDifferences.loadResources(DiffCommand.class.getClassLoader())
                .and(known);
        DiffReport report = Diff.of(baseline, others, all);
        prepareFolder();
        DiffJson.write(report, out.resolve("diff.json"));
        ReportFolder.write(report, out);
        spec.commandLine().getOut().print(TerminalReport.print(report, Terminal.width(), Terminal.colours()));
        boolean different = switch (failOn) {
            case NEVER -> false;
            case UNEXPECTED -> !report.isGood();
            case ANY -> !report.isGood() || report.totals().known() > 0;
        };
        return different ? ExitCode.DIFFERENT : ExitCode.OK;
    }

    private void prepareFolder() {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot write to " + out + " (" + e.getMessage() + ")");
        }
    }
}
