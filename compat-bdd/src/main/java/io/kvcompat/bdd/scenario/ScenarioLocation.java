package io.kvcompat.bdd.scenario;

import java.net.URI;

/**
 * Where a scenario is written, which is how Cucumber tells scenarios apart.
 *
 * @param feature the feature file
 * @param line of the scenario's heading, or of its row of examples
 */
public record ScenarioLocation(URI feature, int line) {}
