package io.kvcompat.bdd.steps;

import io.cucumber.java.en.Then;
import io.kvcompat.bdd.scenario.ActiveScenario;

/** Steps about what a scenario written in Java checks by itself. */
public final class CheckSteps {
    /** Says that the scenario's own checks hold on every lane. */
    @Then("its checks pass")
    public void itsChecksPass() {
        // They were recorded while it ran, and fail the scenario at its end with all else that was found: a step that
        // threw here would hide what comes after it.
        ActiveScenario.current().showChecks();
    }

    /** Says that the replies are the same as the scenario itself compares them. */
    @Then("its replies are the same")
    public void itsRepliesAreTheSame() {
        ActiveScenario.current().requireReplies();
        ActiveScenario.current().showDifferences();
    }
}
