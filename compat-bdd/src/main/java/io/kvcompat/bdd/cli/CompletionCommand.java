package io.kvcompat.bdd.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what makes a shell complete this command line. */
@Command(
        name = "completion",
        description = "Prints a script for bash and zsh that completes commands and options of `compat`.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example, with compat being an alias or a script of yours that calls java -jar compat.jar:",
            "  source <(compat completion)"
        })
final class CompletionCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .print(AutoComplete.bash("compat", spec.root().commandLine()));
        return ExitCode.OK;
    }
}
