package io.kvcompat.bdd.cli;

import io.kvcompat.bdd.feature.FeatureException;
import io.kvcompat.client.ClientException;
import io.kvcompat.result.ReportException;
import io.kvcompat.target.LaunchException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says what went wrong without a stack trace, and with the exit code that it stands for. */
final class OneLineErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println("compat: " + UsageErrors.text(e, args) + "; see " + name + " --help");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        String message = String.valueOf(e.getMessage());
        if (e instanceof ParameterException wrong) {
            return handleParseException(wrong, new String[0]);
        }
        if (e instanceof FeatureException
                || e instanceof IllegalArgumentException
                || e instanceof ReportException
                || e instanceof UncheckedIOException) {
            message.lines().forEach(line -> command.getErr().println("compat: " + line));
            return ExitCode.USAGE;
        }
        if (e instanceof ClientException || e instanceof LaunchException) {
            command.getErr().println("compat: " + message);
            return ExitCode.TARGET;
        }
        // A mistake of the suite itself: the trace is what a bug report needs.
        command.getErr().println("compat: this is a bug of kvcompat, please report it:");
        e.printStackTrace(command.getErr());
        return ExitCode.USAGE;
    }
}
