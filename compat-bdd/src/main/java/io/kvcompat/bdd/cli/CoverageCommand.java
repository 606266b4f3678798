package io.kvcompat.bdd.cli;

import io.kvcompat.report.coverage.Coverage;
import io.kvcompat.report.coverage.CoverageText;
import io.kvcompat.report.coverage.LeftOut;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells which commands and options a run exercised. */
@Command(
        name = "coverage",
        description = "Tells by name which commands and options of each target a saved report did not exercise.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CoverageCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "REPORT.json", description = "Reports of targets, as run writes them.")
    private List<Path> reports = new ArrayList<>();

    @Option(
            names = "--min",
            paramLabel = "PERCENT",
            description = "Exit code 1 when less of the commands and options was exercised on one of the targets.")
    private double least;

    @Override
    public Integer call() {
        if (!(least >= 0 && least <= 100)) {
            throw new ParameterException(spec.commandLine(), "--min takes a share from 0 to 100, not " + least);
        }
        LeftOut leftOut = LeftOut.loadResources(CoverageCommand.class.getClassLoader());
        PrintWriter out = spec.commandLine().getOut();
        boolean enough = true;
        for (Path report : reports) {
            Coverage coverage = Coverage.of(report, leftOut);
            out.println(CoverageText.print(coverage));
            enough &= coverage.percent() >= least;
        }
        return enough ? ExitCode.OK : ExitCode.DIFFERENT;
    }
}
