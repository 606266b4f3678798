package io.kvcompat.bdd.cli;

import io.kvcompat.report.history.History;
import io.kvcompat.report.history.HistoryText;
import io.kvcompat.report.history.PastRun;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what earlier runs came to. */
@Command(
        name = "history",
        description = {
            "Prints the runs that `compat run --history DIR` kept, and what changed from one to the next.",
            "Oldest first: the counts, and which differences appeared, vanished, or turned from unexpected to",
            "known or back since the run before."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example:", "  compat history runs --last 5"})
final class HistoryCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder that was given to --history.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call()
    private Path folder;

    @Option(names = "--last", paramLabel = "N", description = "The last N runs alone.")
    private int last = Integer.MAX_VALUE;

    @Override
    public Integer call() {
        if (last < 1) {
            throw new ParameterException(spec.commandLine(), "--last takes a number of runs, 1 or more, not " + last);
        }
        List<PastRun> runs = History.read(folder);
        List<PastRun> shown = runs.subList(Math.max(0, runs.size() - last), runs.size());
        if (shown.isEmpty()) {
            spec.commandLine().getOut().println("No run has been kept in " + folder);
        }
        HistoryText.lines(shown).forEach(spec.commandLine().getOut()::println);
        return ExitCode.OK;
    }
}
