package io.kvcompat.bdd.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import io.kvcompat.bdd.scenario.ActiveScenario;

/** Steps that send commands. */
public final class BlockSteps {
    /** Says who is compared; the run's targets decide, whatever they are. */
    @Given("Redis and Valkey")
    @Given("the targets")
    public void theTargets() {
        // The run has opened its targets before the first scenario; this line is for the reader.
    }

    /** Prepares every lane. */
    @Given("on each target")
    public void onEachTarget(String block) {
        ActiveScenario.current().run(block);
    }

    /** Runs what the scenario is about. */
    @When("I run")
    public void iRun(String block) {
        ActiveScenario.current().run(block);
    }

    /** Closes a session's connection. */
    @When("session {word} disconnects")
    public void sessionDisconnects(String session) {
        ActiveScenario.current().disconnect(session);
    }

    /** Launches a server for this scenario, to which all its sessions go; {@code @{port}} stands for its port. */
    @Given("a server of its own")
    public void ownServer() {
        ownServer("");
    }

    /** As {@link #ownServer()}, with arguments in redis-cli's quoting. */
    @Given("a server of its own, started with {string}")
    public void ownServer(String arguments) {
        ActiveScenario.current().ownServer(ServerArguments.parse(arguments));
    }

    /** Launches a server for one session; <code>@{port_NAME}</code> stands for its port. */
    @Given("another server for session {word}")
    public void anotherServer(String session) {
        anotherServer(session, "");
    }

    /** As {@link #anotherServer(String)}, with arguments in redis-cli's quoting. */
    @Given("another server for session {word}, started with {string}")
    public void anotherServer(String session, String arguments) {
        ActiveScenario.current().anotherServer(session, ServerArguments.parse(arguments));
    }

    /** Runs a scenario written in Java, of which this Gherkin scenario takes the id. */
    @When("the scenario {string} runs")
    public void theScenarioRuns(String id) {
        ActiveScenario.current().runScenario(id);
    }
}
