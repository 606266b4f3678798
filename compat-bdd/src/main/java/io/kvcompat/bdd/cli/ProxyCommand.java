package io.kvcompat.bdd.cli;

import io.kvcompat.bdd.run.FailureLimits;
import io.kvcompat.bdd.run.RunSettings;
import io.kvcompat.proxy.MetricsEndpoint;
import io.kvcompat.proxy.Proxy;
import io.kvcompat.proxy.ProxyConfig;
import io.kvcompat.proxy.ProxyReport;
import io.kvcompat.target.TargetSpec;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets any program run against several servers at a time and compares what they answer. */
@Command(
        name = "proxy",
        description = {
            "Carries a program's commands to two or more servers, answers from the first and compares",
            "every reply. With a command it runs that and ends with it; without, it runs until Ctrl-C."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  compat proxy -- npm test",
            "  compat proxy --env CACHE_URL={url} --repeat-answering -- pytest",
            "  compat proxy --target a=redis://10.0.0.1 --target b=redis://10.0.0.2",
            "",
            "The command is told by REDIS_URL, REDIS_HOST, REDIS_PORT, REDIS_ADDR and the like, with VALKEY, too.",
            "Its exit code is ours where it is not 0; otherwise 1 tells unexpected differences, 3 that",
            "a server died. See docs/use/proxy.md."
        })
final class ProxyCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Mixin
    private ProxyOptions options = new ProxyOptions();

    @Option(
            names = "--env",
            paramLabel = "NAME=VALUE",
            description = "A further variable for the command; {url}, {host} and {port} stand for the proxy's.")
    private List<String> environment = new ArrayList<>();

    @Option(
            names = "--repeat-answering",
            description =
                    "Run the command once for each target, that one answering, and tell whether it passed on each.")
    private boolean repeat;

    @Option(
            names = "--metrics",
            paramLabel = "HOST:PORT",
            description = "Serve counts at /metrics there, in the text format of Prometheus.")
    private @Nullable String metrics;

    @Parameters(paramLabel = "COMMAND", description = "What to run, after --.")
    private List<String> command = new ArrayList<>();

    @Override
    public Integer call() {
        OptionLayer layer = new OptionLayer();
        judging.addTo(layer);
        RunSettings settings = RunSettings.of(config.below(options.addTo(layer).given()));
        if (repeat && command.isEmpty()) {
            throw new IllegalArgumentException("--repeat-answering needs a command after --");
        }
        return repeat
                ? repeated(settings)
                : once(settings, null, settings.out()).exitCode();
    }

    /** What became of the command, and which exit code that makes. */
    private record Outcome(int programCode, int exitCode) {}

    private int repeated(RunSettings settings) {
        List<String> lines = new ArrayList<>();
        int worst = ExitCode.OK;
        for (TargetSpec target : settings.targets()) {
            Path out = target.equals(settings.targets().get(0))
                    ? settings.out()
                    : settings.out().resolve("answering-" + target.name());
            Outcome outcome = once(settings, target.name(), out);
            lines.add("with " + target.name() + " answering the command "
                    + (outcome.programCode() == 0 ? "passed" : "failed, exit code " + outcome.programCode()));
            worst = worst == ExitCode.OK ? outcome.exitCode() : worst;
        }
        lines.forEach(line -> spec.commandLine().getOut().println(line));
        return worst;
    }

    private Outcome once(RunSettings settings, @Nullable String answering, Path out) {
        PrintWriter console = spec.commandLine().getOut();
        ProxyConfig proxied = options.config(settings, !command.isEmpty(), answering, out);
        Ending ending = new Ending();
        @Nullable MetricsEndpoint served = null;
        try (Proxy proxy = Proxy.open(proxied)) {
            served = metrics == null ? null : MetricsEndpoint.open(metrics, proxy);
            proxy.targetLines().forEach(console::println);
            console.println("listening on " + proxy.listening().url());
            console.flush();
            int code = run(proxy, ending);
            ProxyReport report = proxy.finish();
            int exitCode = exitCode(report, out, settings.limits(), code);
            ending.exitCode(exitCode);
            console.flush();
            spec.commandLine().getErr().flush();
            return new Outcome(code, exitCode);
        } finally {
            if (served != null) {
                served.close();
            }
            ending.close();
        }
    }

    private int run(Proxy proxy, Ending ending) {
        if (!command.isEmpty()) {
            ProgramUnderTest program = new ProgramUnderTest(command, environment);
            ending.first(program::stop);
            return program.run(proxy.listening());
        }
        LiveLine live = new LiveLine(spec.commandLine().getOut(), Terminal.isTerminal(), proxy::status);
        ending.await();
        live.close();
        return 0;
    }

    private int exitCode(ProxyReport report, Path out, FailureLimits limits, int programCode) {
        int code = ProxyOutcome.show(spec.commandLine(), report, out, limits);
        if (programCode != 0) {
            spec.commandLine().getErr().println("compat: the command ended with exit code " + programCode);
            return programCode;
        }
        return code;
    }
}
