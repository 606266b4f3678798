package io.kvcompat.bdd.cli;

import io.kvcompat.bdd.progress.Progress;
import io.kvcompat.bdd.session.CompatRun;
import io.kvcompat.bdd.session.Preparation;
import io.kvcompat.bdd.session.RunVerdict;
import io.kvcompat.bdd.session.Script;
import io.kvcompat.bdd.session.Settings;
import io.kvcompat.report.TerminalReport;
import io.kvcompat.run.RunReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs scenarios on targets and compares what came back. */
@Command(
        name = "run",
        description = {
            "Runs scenarios on two or more servers, in RESP2 and RESP3, and reports each reply that differs.",
            "With a single target it records a report that `compat diff` compares later."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Environment: COMPAT_TARGETS, COMPAT_FEATURES, COMPAT_TAGS, COMPAT_RESP, COMPAT_ALLOW,",
            "COMPAT_OUT and COMPAT_KNOWN stand in for options that are not given.",
            "",
            "On a server that it did not launch, the suite works in one database, which it must find",
            "empty, and skips scenarios that would change settings or what all databases share, unless",
            "allowed by --allow. How to write features: docs/writing-features.md."
        })
final class RunCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Option(
            names = "--target",
            paramLabel = "NAME=SPEC",
            description = {
                "A server under test; give it again for each further one. The first is the baseline. SPEC is",
                "redis://[user:pass@]host:port[/db], rediss://… (TLS), redis+uds:///path, docker:IMAGE,",
                "exec:/path/to/server or apt:PACKAGE[@SUITE]. Default: Redis 7.2 and Valkey 9.0, launched."
            })
    private List<String> targets = new ArrayList<>();

    @Option(
            names = "--features",
            paramLabel = "PATH",
            description = {
                "Feature files or folders; they and the Java scenarios that they name run. Default: the features",
                "of the suite, and every Java scenario on the class path."
            })
    private List<String> features = new ArrayList<>();

    @Option(
            names = "--tags",
            paramLabel = "EXPR",
            description = "Only Gherkin scenarios whose tags match, `@smoke and not @resp3` say. @full is left out"
                    + " unless named.")
    private @Nullable String tags;

    @Option(names = "--resp", paramLabel = "2,3", description = "The protocols. Default: both.")
    private @Nullable String resp;

    @Option(
            names = "--allow",
            paramLabel = "WHAT",
            description = "What scenarios may change on servers that were not launched: config, server.")
    private @Nullable String allow;

    @Option(names = "--out", paramLabel = "DIR", description = "Where reports go. Default: compat-report.")
    private @Nullable Path out;

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
        PrintWriter console = spec.commandLine().getOut();
        Settings settings = settings();
        Preparation prepared = Preparation.of(settings);
        Script script = prepared.script();
        Progress progress = new Progress(console, Terminal.isTerminal(), script.size());
        RunReport report;
        List<String> mishaps;
        try (CompatRun run = CompatRun.open(script, prepared.config(), progress)) {
            run.runFeatures(
                    List.of(
                            "html:" + settings.out().resolve("cucumber.html"),
                            "json:" + settings.out().resolve("cucumber.json")),
                    Script.GLUE,
                    0);
            script.unnamed().forEach(run::execute);
            report = run.finish();
            mishaps = run.mishaps();
        }
        progress.finish();
        console.print(TerminalReport.print(report.diff(), Terminal.width(), Terminal.colours()));
        return exitCode(RunVerdict.of(report, mishaps));
    }

    private Settings settings() {
        Settings given = Settings.fromEnvironment(Path.of("compat-report"));
        return new Settings(
                targets.isEmpty() ? given.targets() : targets,
                features.isEmpty() ? given.features() : features,
                tags == null ? given.tags() : tags,
                resp == null ? given.resp() : resp,
                allow == null ? given.allow() : allow,
                out == null ? given.out() : out,
                known.isEmpty() ? given.known() : known);
    }

    private int exitCode(RunVerdict verdict) {
        PrintWriter err = spec.commandLine().getErr();
        verdict.remarks().forEach(remark -> err.println("compat: " + remark));
        if (!verdict.problems().isEmpty()) {
            return ExitCode.TARGET;
        }
        boolean different = switch (failOn) {
            case NEVER -> false;
            case UNEXPECTED -> !verdict.isGood();
            case ANY -> !verdict.isGood() || verdict.known() > 0;
        };
        return different ? ExitCode.DIFFERENT : ExitCode.OK;
    }
}
