package io.kvcompat.bdd.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;

/** Steps about what a scenario written in Java has measured. */
public final class MetricSteps {
    /** The name of a measurement. */
    @ParameterType("[a-z][A-Za-z0-9 .-]*?")
    public String metric(String text) {
        return text;
    }

    /** Holds a measurement of every lane that is measured against that of the baseline's lane of the same protocol. */
    @Then("the {metric} differ(s) by less than {double} %")
    public void differsByLessThan(String name, double percent) {
        Measurements.compare(name, percent);
    }
}
