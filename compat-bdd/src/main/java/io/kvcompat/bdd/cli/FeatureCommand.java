package io.kvcompat.bdd.cli;

import io.kvcompat.proxy.TrafficFeature;
import io.kvcompat.result.ReportFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the distinct shapes of recorded commands as Gherkin. */
@Command(
        name = "feature",
        description = "Writes the distinct shapes of a recording's commands as a feature, each with what made its key.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example:", "  compat feature traffic.kvc --to traffic.feature"})
final class FeatureCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The recording.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call()
    private Path file;

    @Option(names = "--to", paramLabel = "FILE", description = "Where to write it. Default: standard output.")
    private @Nullable Path to;

    @Override
    public Integer call() {
        String text = TrafficFeature.of(file);
        if (to == null) {
            spec.commandLine().getOut().print(text);
        } else {
            ReportFiles.write(to, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
        return ExitCode.OK;
    }
}
