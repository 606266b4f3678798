package io.kvcompat.bdd.cli;

import io.kvcompat.proxy.Recording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a recording of what other tools have written down. */
@Command(
        name = "record",
        description = {
            "Makes a recording for compat replay of an append-only file, of MONITOR's output or of a script.",
            "To record live traffic, with replies: compat proxy --record FILE."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RecordCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The recording to write.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call()
    private Path file;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call()
    private Given given;

    /** What it is made of. */
    static final class Given {
        @Option(names = "--aof", paramLabel = "PATH", description = "An append-only file, or the folder appendonlydir.")
        private @Nullable Path aof;

        @Option(names = "--monitor", paramLabel = "PATH", description = "The output of redis-cli MONITOR.")
        private @Nullable Path monitor;

        @Option(names = "--cli", paramLabel = "PATH", description = "Lines as redis-cli takes them.")
        private @Nullable Path cli;
    }

    @Option(
            names = "--mask",
            paramLabel = "PATTERN",
            description = "What is written down as *** wherever it stands, as a regular expression.")
    private List<String> masks = new ArrayList<>();

    @Override
    public Integer call() {
        Recording.Source source = given.aof != null
                ? Recording.Source.AOF
                : given.monitor != null ? Recording.Source.MONITOR : Recording.Source.CLI;
        Path from = given.aof != null ? given.aof : given.monitor != null ? given.monitor : given.cli;
        if (from == null) {
            throw new IllegalArgumentException("Name what the recording is made of");
        }
        long commands = new Recording(masks).make(source, from, file);
        spec.commandLine().getOut().println(file + ": " + commands + " commands; it holds " + source.lacks());
        return ExitCode.OK;
    }
}
