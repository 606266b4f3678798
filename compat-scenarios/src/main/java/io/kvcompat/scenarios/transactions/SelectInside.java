package io.kvcompat.scenarios.transactions;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Shows SELECT queued, executed, discarded and failing inside MULTI. */
@AutoService(Scenario.class)
public final class SelectInside implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/select-inside";
    }

    @Override
    public String title() {
        return "SELECT inside a transaction holds for the commands after it, and after EXEC.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.SERVER).disposableServer();
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            SET k zero
            MULTI
            SELECT 1
            SET k one
            GET k
            SELECT 0
            GET k
            SELECT 1
            EXEC
            GET k
            SELECT 0
            GET k
            MULTI
            SELECT 1
            DISCARD
            GET k
            MULTI
            SELECT 99999
            SELECT notanumber
            GET k
            EXEC
            GET k
            SELECT 1
            FLUSHDB
            SELECT 0
            """);
    }
}
