package io.kvcompat.bdd.steps;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.kvcompat.bdd.scenario.ActiveScenario;
import io.kvcompat.bdd.scenario.Findings;
import io.kvcompat.bdd.scenario.ScenarioFailedError;
import io.kvcompat.bdd.scenario.ScenarioLocation;
import io.kvcompat.report.plot.Plot;
import io.kvcompat.run.ScenarioSummary;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/** Tells the run when a scenario begins and ends. */
public final class Hooks {
    /** Comes before all hooks of other glue. */
    private static final int OUTERMOST = 0;

    /** Begins the scenario on every lane that can run it. */
    @Before(order = OUTERMOST)
    public void begin(Scenario cucumber) {
        ScenarioLocation location = new ScenarioLocation(cucumber.getUri(), cucumber.getLine());
        ActiveScenario.begin(location, (name, text) -> cucumber.attach(text, "text/plain", name));
    }

    /** Ends it, and fails it with all that was found. */
    @After(order = OUTERMOST)
    public void end(Scenario cucumber) {
        Optional<ActiveScenario> active = ActiveScenario.find();
        if (active.isPresent()) {
            ActiveScenario scenario = active.get();
            scenario.leave();
            if (cucumber.isFailed()) {
                scenario.attachTranscripts();
                // A step threw, which Cucumber shows; the report must not show the scenario as passed.
                scenario.run().onEachLane(lane -> {
                    throw new IllegalStateException("a step failed, see cucumber.html");
                });
            }
            ScenarioSummary summary = scenario.run().end();
            attachPlots(cucumber, summary);
            conclude(scenario, summary);
        }
    }

    /** Shows what the scenario recorded over time or by size; Cucumber's report has a place for images. */
    private static void attachPlots(Scenario cucumber, ScenarioSummary summary) {
        for (Plot plot : Plot.of(summary.lanes())) {
            plot.svg()
                    .ifPresent(svg ->
                            cucumber.attach(svg.getBytes(StandardCharsets.UTF_8), "image/svg+xml", plot.title()));
        }
    }

    private static void conclude(ActiveScenario scenario, ScenarioSummary summary) {
        Findings findings = Findings.of(summary);
        scenario.show(findings);
        if (!findings.isGood()) {
            throw new ScenarioFailedError(findings.describe());
        }
        Findings.whySkipped(summary).ifPresent(reason -> {
            throw new TestAbortedException(reason);
        });
    }
}
