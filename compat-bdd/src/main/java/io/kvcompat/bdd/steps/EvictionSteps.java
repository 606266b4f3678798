package io.kvcompat.bdd.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.kvcompat.bdd.scenario.ActiveScenario;

/** Steps about what goes and what stays when memory is used up. */
public final class EvictionSteps {
    private static final double MOST = 0.9;
    private static final double FEW = 0.2;

    /** Runs the scenario about a policy, with the same settings on every server. */
    @When("I evict under {word}")
    public void evict(String policy) {
        ActiveScenario.current().runScenario("memory-eviction/" + policy);
    }

    /** Runs the scenario about a policy, with the settings that each server has. */
    @When("I evict under {word} with each server's own settings")
    public void evictUntuned(String policy) {
        ActiveScenario.current().runScenario("memory-eviction/" + policy + "-own-settings");
    }

    /** A group of keys, as the scenario's measurements name it. */
    @ParameterType("recently used keys|often used keys|keys without a time to live|keys nearest to expiry")
    public String keyGroup(String text) {
        return text;
    }

    /** Checks on every lane that is measured that nine in ten keys of a group are still there. */
    @Then("both keep the {keyGroup}")
    @Then("each keeps the {keyGroup}")
    public void keep(String group) {
        Measurements.check(group + " kept", "at least " + MOST, share -> share >= MOST);
    }

    /** Checks on every lane that is measured that at most one in five keys of a group is still there. */
    @Then("both evict the {keyGroup}")
    @Then("each evicts the {keyGroup}")
    public void evictGroup(String group) {
        Measurements.check(group + " kept", "at most " + FEW, share -> share <= FEW);
    }
}
