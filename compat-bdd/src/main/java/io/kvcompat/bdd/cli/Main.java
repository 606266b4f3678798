package io.kvcompat.bdd.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line of the suite. */
@Command(
        name = "compat",
        description = "Tells what changes when you move from one RESP server to another, with proof.",
        subcommands = {
            RunCommand.class,
            ProxyCommand.class,
            ReplayCommand.class,
            RecordCommand.class,
            FeatureCommand.class,
            DiffCommand.class,
            ListCommand.class,
            CoverageCommand.class,
            KnownCommand.class,
            ImpactCommand.class,
            HistoryCommand.class,
            CompletionCommand.class,
            RestoreCommand.class,
            AcceptCommand.class,
            ConfigCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Begin with:",
            "  compat run                     Redis 7.2 against Valkey 9.0, launched for you",
            "  compat run --target a=redis://127.0.0.1:6379 --target b=redis://127.0.0.1:6380",
            "  compat run --features my.feature",
            "  compat run --only 'commands/string/*' --resp 3",
            "  compat run --rerun-failed",
            "  compat run --explain           what applies, and where it comes from",
            "",
            "Exit codes: 0 all is well; 1 unexpected differences, or a failed check or errored",
            "scenario that no known difference covers; 2 bad usage or configuration; 3 a target",
            "could not be reached, or died. 2 goes before 3, 3 before 1."
        })
public final class Main implements Runnable {
    private static final int HELP_WIDTH = 80;

    /** Where no SLF4J binding logs, Netty writes its traces here; they would hide the one line that counts. */
    private static final Logger NETTY = Logger.getLogger("io.netty");

    /** Tells that packages are being fetched, which takes a minute the first time. */
    private static final Logger FETCHING = Logger.getLogger("io.kvcompat.fetching");

    /** Writes what is logged as one line each. */
    private static final class ToldOnStandardError extends Handler {
        @Override
        public void publish(LogRecord told) {
            System.err.println("compat: " + new SimpleFormatter().formatMessage(told) + " …");
        }

        @Override
        public void flush() {
            System.err.flush();
        }

        @Override
        public void close() {
            // Standard error stays open.
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec spec;

    /** Runs the command line and ends the JVM with its exit code. */
    public static void main(String[] args) {
        NETTY.setLevel(Level.OFF);
        FETCHING.setUseParentHandlers(false);
        FETCHING.addHandler(new ToldOnStandardError());
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(guarded(out, err, args));
    }

    /** Says in a line what no part of the suite could go on after: memory used up, as a rule. */
    private static int guarded(PrintWriter out, PrintWriter err, String... args) {
        try {
            return execute(out, err, args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            err.println("compat: " + e.getClass().getSimpleName() + ": " + e.getMessage()
                    + "; give the JVM more memory, -Xmx4g say, or run fewer scenarios at a time (--parallel 1)");
            return ExitCode.TARGET;
        }
    }

    static int execute(PrintWriter rawOut, PrintWriter rawErr, String... args) {
        PrintWriter out = new PrintWriter(TerminalDoor.toOutput(rawOut), true);
        PrintWriter err = new PrintWriter(TerminalDoor.toErrors(rawErr), true);
        CommandLine commandLine = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(HELP_WIDTH)
                .setParameterExceptionHandler(new OneLineErrors())
                .setExecutionExceptionHandler(new OneLineErrors());
        HelpText.reflow(commandLine.getCommandSpec());
        int code = commandLine.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        String commands = String.join(", ", spec.subcommands().keySet());
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command: " + commands);
    }
}
