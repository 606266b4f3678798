package io.kvcompat.scenarios.transactions;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Shows that the same name in another database does not conflict, and that SWAPDB and FLUSHALL do. */
@AutoService(Scenario.class)
public final class WatchedDatabase implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/watched-database";
    }

    @Override
    public String title() {
        return "A watched key belongs to its database; SWAPDB and FLUSHALL touch it.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.SERVER).disposableServer();
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            SET k 1
            WATCH k
            other> SELECT 1
            other> SET k elsewhere
            MULTI
            GET k
            EXEC
            WATCH k
            other> SWAPDB 0 1
            MULTI
            GET k
            EXEC
            WATCH k
            other> FLUSHALL
            MULTI
            GET k
            EXEC
            WATCH k
            other> FLUSHALL
            MULTI
            GET k
            EXEC
            """);
    }
}
