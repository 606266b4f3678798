package io.kvcompat.bdd.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import io.kvcompat.bdd.scenario.ActiveScenario;
import io.kvcompat.scenarios.text.DatabaseRequirements;
import io.kvcompat.scenarios.text.StepText;

/** Steps that send commands. */
public final class BlockSteps {
    /** Requires that every lane's database holds nothing. */
    @Given(StepText.EMPTY_DATABASE)
    public void emptyDatabase() {
        ActiveScenario.current().run().onEachLane(lane -> DatabaseRequirements.requireEmpty(lane.context()));
    }

    /** As {@link #emptyDatabase()}; a lane whose server takes no writes at all is skipped with its reply. */
    @Given(StepText.WRITABLE_DATABASE)
    public void writableDatabase() {
        ActiveScenario.current().onlyWhereWritable();
        emptyDatabase();
    }

    /**
     * Says for the reader who is compared: the run's targets decide, whatever they are, and have been opened before. An
     * older wording; {@link #emptyDatabase()} says what a scenario relies on.
     */
    @Given("Redis and Valkey")
    @Given("the targets")
    public void theTargets() {
        // Nothing is left to do.
    }

    /** Prepares every lane. */
    @Given(StepText.PREPARE)
    public void onEachTarget(String block) {
        ActiveScenario.current().run(block);
    }

    /** Runs what the scenario is about. */
    @When(StepText.RUN)
    public void iRun(String block) {
        ActiveScenario.current().run(block);
    }

    /** Runs what the scenario is about, and checks each reply that stands beside its command. */
    @When(StepText.RUN_EXPECTING)
    public void iRunExpecting(String script) {
        ActiveScenario.current().runScript(script);
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
