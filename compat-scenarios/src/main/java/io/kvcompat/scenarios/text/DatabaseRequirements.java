package io.kvcompat.scenarios.text;

import io.kvcompat.scenario.ScenarioContext;

/** What scenarios require of the database that they run in. */
public final class DatabaseRequirements {
    private DatabaseRequirements() {}

    /**
     * Requires that the lane's database holds nothing.
     *
     * @throws IllegalStateException when it holds keys; the message says how many
     */
    public static void requireEmpty(ScenarioContext context) {
        long size = context.databaseSize();
        if (size > 0) {
            throw new IllegalStateException("The database is to be empty here, and holds " + size + " keys");
        }
    }
}
