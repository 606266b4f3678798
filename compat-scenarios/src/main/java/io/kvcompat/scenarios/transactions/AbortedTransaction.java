package io.kvcompat.scenarios.transactions;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows which mistakes the server sees while queueing, that EXEC then runs nothing, and that the next transaction is clean.
 */
@AutoService(Scenario.class)
public final class AbortedTransaction implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/aborted-transaction";
    }

    @Override
    public String title() {
        return "An error while queueing aborts the whole transaction: EXECABORT.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            MULTI
            SET k 1
            NOSUCHCOMMAND
            SET k 2
            EXEC
            GET k
            MULTI
            GET
            EXEC
            MULTI
            GET too many arguments
            EXEC
            MULTI
            CONFIG NOSUCH
            EXEC
            MULTI
            NOSUCHCOMMAND
            DISCARD
            MULTI
            SET k clean
            EXEC
            GET k
            """);
    }
}
