package io.kvcompat.bdd.run;

import io.cucumber.core.feature.GluePath;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.kvcompat.bdd.feature.FeatureFile;
import io.kvcompat.bdd.scenario.ScenarioRunFactory;
import io.kvcompat.bdd.scenario.StepObjects;
import io.kvcompat.report.CucumberHead;
import io.kvcompat.report.coverage.Coverage;
import io.kvcompat.report.history.History;
import io.kvcompat.result.OutputFolder;
import io.kvcompat.result.ReportException;
import io.kvcompat.run.Run;
import io.kvcompat.run.RunConfig;
import io.kvcompat.run.RunListener;
import io.kvcompat.run.RunReport;
import io.kvcompat.run.ScenarioSummary;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.target.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A run under way: its targets are up, and the steps of features play on it.
 *
 * <p>Whatever starts Cucumber (the command line, or a JUnit suite) opens one before and finishes it after. For use
 * by one thread.
 */
public final class CompatRun implements AutoCloseable {
    private final ExecutionPlan script;
    private final Run run;
    private final Passes passes;
    private final ScenarioRunFactory.Setting setting;
    private final StepErrors stepErrors = new StepErrors();
    private final CucumberReports cucumber = new CucumberReports();
    private List<Coverage> coverage = List.of();
    private @Nullable String unwritten;
    private Path kept;

    private CompatRun(ExecutionPlan script, Path out, Run run) {
        this.script = script;
        this.kept = out;
        this.run = run;
        this.passes = new Passes(run);
        run.plan(script.ids());
        this.setting =
                ScenarioRunFactory.set(new LiveScenarioRuns(run, passes, script.planned(), JavaScenarios.load()));
    }

    /**
     * Opens the targets.
     *
     * @throws RuntimeException as {@link Run#open}
     */
    public static CompatRun open(ExecutionPlan script, RunConfig config, RunListener listener) {
        Run run = Run.open(config, listener);
        try {
            return new CompatRun(script, config.out(), run);
        } catch (RuntimeException e) {
            run.close();
            throw e;
        }
    }

    /** Returns how often every scenario has to run, see {@link Run#passes()}. */
    public int passes() {
        return passes.count();
    }

    /**
     * Runs the planned Gherkin scenarios by Cucumber.
     *
     * @param passesDone how many passes have been run already
     * @param reports Cucumber's own
     */
    public void runFeatures(int passesDone, CucumberReports reports) {
        RuntimeOptionsBuilder options = new RuntimeOptionsBuilder()
                .setMonochrome()
                .setThreads(run.parallel())
                .setPickleOrder(pickles -> planned(pickles, passes() - passesDone));
        ExecutionPlan.GLUE.forEach(name -> options.addGlue(GluePath.parse(name)));
        ThreadLocal<StepObjects> objects = ThreadLocal.withInitial(StepObjects::new);
        Runtime runtime = Runtime.builder()
                .withObjectFactorySupplier(objects::get)
                .withRuntimeOptions(options.build())
                .withFeatureSupplier(
                        () -> script.files().stream().map(FeatureFile::feature).toList())
                .withAdditionalPlugins(stepErrors, reports)
                .build();
        try {
            runtime.run();
        } catch (RuntimeException | Error e) {
            // Cucumber throws what ended one of its threads, or kept a plugin from its work; the run's own report
            // stands.
            stepErrors.add("Cucumber came to no good end, so that cucumber.html may be wanting: " + e);
        }
    }

    private List<Pickle> planned(List<Pickle> all, int times) {
        List<Pickle> once = all.stream()
                .filter(pickle -> script.planned().containsKey(ExecutionPlan.location(pickle)))
                .toList();
        List<Pickle> repeated = new ArrayList<>();
        Collections.nCopies(times, once).forEach(repeated::addAll);
        return repeated;
    }

    /** Runs all of the script: the planned Gherkin scenarios, then the Java scenarios that no feature names. */
    public void runEverything() {
        runFeatures(0, cucumber);
        script.unnamed().stream().takeWhile(scenario -> run.stopped().isEmpty()).forEach(this::execute);
    }

    /** Runs a Java scenario in every pass and returns what became of it in each. */
    public List<ScenarioSummary> execute(Scenario scenario) {
        List<ScenarioSummary> summaries = new ArrayList<>();
        for (int pass = 0; pass < passes(); pass++) {
            passes.enter(pass);
            summaries.add(run.execute(scenario));
        }
        return summaries;
    }

    /** Returns what went wrong in features beyond what a scenario found, one line each; as a rule nothing. */
    public List<String> stepErrors() {
        return stepErrors.all();
    }

    /** As {@link #finish(Path)}, nothing being kept. */
    public RunReport finish() {
        return finish(null);
    }

    /**
     * Writes the reports and returns what the run came to; call it once.
     *
     * @param history the folder to keep it in; null for none
     */
    public RunReport finish(@Nullable Path history) {
        // Counted beside the comparison, which takes as long and reads the same files.
        List<CompletableFuture<List<Coverage>>> counting = new ArrayList<>();
        RunReport report = run.finish(
                files -> counting.add(Background.begin("coverage", () -> ReportFolder.writeCoverage(files))));
        unwritten = report.unwritten();
        Path folder = report.folder();
        try {
            writeRest(report, folder);
            coverage = Background.join(counting.get(counting.size() - 1));
        } catch (ReportException e) {
            unwritten = unwritten == null ? e.getMessage() : unwritten;
            folder = OutputFolder.elsewhere();
            writeRest(report, folder);
        }
        if (history != null) {
            // After the reports, which a folder that cannot be read or written must not cost.
            History.keep(report.diff(), history);
            ReportFolder.writeTrend(report.diff(), history, folder);
        }
        kept = folder;
        return report;
    }

    private void writeRest(RunReport report, Path folder) {
        ReportFolder.write(report.diff(), folder);
        cucumber.writeTo(folder).forEach(stepErrors::add);
        // Also in what JUnit's engine of Cucumber has written.
        CucumberHead.insert(report.diff(), folder.resolve("cucumber.html"));
        CucumberHead.insert(report.diff(), folder.resolve("cucumber-pass2.html"));
        if (!run.targets().stream().allMatch(Target::launched)) {
            script.files()
                    .forEach(file ->
                            FeatureSecrets.in(file.feature().getSource()).forEach(run::learnSecrets));
        }
        for (String name : List.of("cucumber.html", "cucumber.json", "cucumber-pass2.html", "cucumber-pass2.json")) {
            RedactedFile.redact(folder.resolve(name), run::redacted);
        }
    }

    /** Returns whether what {@link #finish} returned is good. */
    public RunVerdict verdict(RunReport report, FailureLimits limits) {
        @Nullable String lost = unwritten == null ? null : unwritten + "; what there is of the reports is in " + kept;
        return RunVerdict.of(report, coverage, stepErrors(), limits, lost);
    }

    @Override
    public void close() {
        setting.close();
        cucumber.close();
        run.close();
    }
}
