package io.kvcompat.bdd.cli;

import io.kvcompat.bdd.config.Configuration;
import io.kvcompat.bdd.config.Given;
import io.kvcompat.bdd.config.Key;
import io.kvcompat.bdd.progress.Progress;
import io.kvcompat.bdd.run.CompatRun;
import io.kvcompat.bdd.run.ExecutionPlan;
import io.kvcompat.bdd.run.FailureLimits;
import io.kvcompat.bdd.run.LastRun;
import io.kvcompat.bdd.run.Preparation;
import io.kvcompat.bdd.run.RunSettings;
import io.kvcompat.bdd.run.RunVerdict;
import io.kvcompat.bdd.run.SelfCheck;
import io.kvcompat.run.RunOutlook;
import io.kvcompat.run.RunReport;
import io.kvcompat.target.TargetSpec;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "Examples:",
            "  compat run --only 'commands/string/*'",
            "  compat run --target now=redis://10.0.0.1 --target next=docker:valkey/valkey:9.0",
            "  compat run --rerun-failed",
            "  compat run --self-check",
            "",
            "Each setting can also stand in compat.yaml (`tags: \"@smoke\"`) and in the environment",
            "(COMPAT_TAGS=@smoke); options go before the environment, and that before the file.",
            "",
            "On a server that it did not launch, the suite works in one database, which it must find",
            "empty, and skips scenarios that would change settings or what all databases share, unless",
            "allowed by --allow. How to write features: docs/write/writing-features.md."
        })
final class RunCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(
            names = "--rerun-failed",
            description = "Only the scenarios that had unexpected differences or failed in the reports in --out.")
    private boolean rerunFailed;

    @Option(names = "--explain", description = "Print the settings that apply and where they come from; run nothing.")
    private boolean explain;

    @Option(
            names = "--self-check",
            description = "Run each launched target against a second instance of itself: what differs there is a false "
                    + "alarm. Reports go to a folder of the target's name in --out.")
    private boolean selfCheck;

    @Option(
            names = "--dry-run",
            description =
                    "Look at the targets and print which scenarios would run, what they would reach beyond keys of the "
                            + "working database, and what would be skipped and why; launch nothing, change nothing.")
    private boolean dryRun;

    @Override
    public Integer call() {
        PrintWriter console = spec.commandLine().getOut();
        Configuration configuration = config.below(options.layer());
        if (explain) {
            configuration.explain().forEach(console::println);
            return ExitCode.OK;
        }
        if (rerunFailed) {
            List<String> failed = LastRun.failed(RunSettings.of(configuration).out());
            if (failed.isEmpty()) {
                console.println("Nothing failed in the last run; nothing to run again");
                return ExitCode.OK;
            }
            configuration = configuration.below(Map.of(Key.ONLY, new Given(failed, "--rerun-failed")));
        }
        RunSettings settings = RunSettings.of(configuration);
        if (dryRun) {
            Preparation prepared = Preparation.of(settings);
            DryRunText.of(RunOutlook.of(prepared.config()), prepared.script()).forEach(console::println);
            return ExitCode.OK;
        }
        return selfCheck ? selfCheck(settings, console) : run(settings, console);
    }

    private int selfCheck(RunSettings settings, PrintWriter console) {
        SelfCheck check = SelfCheck.of(settings);
        boolean good = true;
        for (TargetSpec target : check.targets()) {
            Progress progress = progress(console, check.ids(), settings);
            SelfCheck.Result result = check.run(target, progress);
            progress.finish();
            console.print(
                    Terminal.report(result.report().diff(), settings.out().resolve(target.name()), settings.verbose()));
            result.stepErrors().forEach(error -> spec.commandLine().getErr().println("compat: " + error));
            good &= result.isGood();
        }
        return good ? ExitCode.OK : ExitCode.DIFFERENT;
    }

    private int run(RunSettings settings, PrintWriter console) {
        FailureLimits limits = settings.limits();
        Preparation prepared = Preparation.of(settings);
        ExecutionPlan script = prepared.script().withDerivedFeatures();
        Progress progress = progress(console, script.ids(), settings);
        try (CompatRun run = CompatRun.open(script, prepared.config(), progress)) {
            run.runEverything();
            RunReport report = run.finish(settings.history());
            progress.finish();
            console.print(Terminal.report(report.diff(), settings.out(), settings.verbose()));
            return exitCode(run.verdict(report, limits));
        }
    }

    private static Progress progress(PrintWriter console, Collection<String> ids, RunSettings settings) {
        return new Progress(console, Terminal.isTerminal(), settings.verbose(), ids);
    }

    private int exitCode(RunVerdict verdict) {
        PrintWriter err = spec.commandLine().getErr();
        verdict.remarks().forEach(remark -> err.println("compat: " + remark));
        if (verdict.isUnwritten()) {
            return ExitCode.USAGE;
        }
        if (!verdict.problems().isEmpty()) {
            return ExitCode.TARGET;
        }
        return verdict.isGood() ? ExitCode.OK : ExitCode.DIFFERENT;
    }
}
