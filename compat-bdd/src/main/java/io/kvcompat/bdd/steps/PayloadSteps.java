package io.kvcompat.bdd.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.When;
import io.kvcompat.bdd.scenario.ActiveScenario;
import java.util.Map;

/** Steps about large values. */
public final class PayloadSteps {
    private static final String SHAPES = "strings of random bytes|strings of text|a large hash|a large list|a large set"
            + "|a large sorted set|a large stream";

    private static final Map<String, String> SCENARIOS = Map.of(
            "strings of random bytes", "random-strings",
            "strings of text", "text-strings",
            "a large hash", "big-hash",
            "a large list", "big-list",
            "a large set", "big-set",
            "a large sorted set", "big-sorted-set",
            "a large stream", "big-stream");

    /** What is written and read back. */
    @ParameterType(SHAPES)
    public String payload(String text) {
        return text;
    }

    /** A limit, as the id of its scenario names it. */
    @ParameterType("bulk length|largest string|query buffer|output buffer|argument count")
    public String limit(String text) {
        return text.replace(' ', '-');
    }

    /** Runs the scenario about values of a shape. */
    @When("I write and read {payload}")
    public void writeAndRead(String payload) {
        ActiveScenario.current().runScenario("large-payloads/" + SCENARIOS.get(payload));
    }

    /** Runs the scenario about a limit. */
    @When("a client goes beyond the {limit}")
    public void goBeyond(String limit) {
        ActiveScenario.current().runScenario("large-payloads/limit-" + limit);
    }
}
