package io.kvcompat.scenarios.transactions;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Shows the errors of commands in the wrong place, and that a transaction under way survives them. */
@AutoService(Scenario.class)
public final class TransactionMisuse implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/misuse";
    }

    @Override
    public String title() {
        return "EXEC and DISCARD need MULTI, MULTI does not nest, WATCH is not for inside.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            EXEC
            DISCARD
            UNWATCH
            MULTI
            MULTI
            WATCH k
            SET k 1
            EXEC
            GET k
            MULTI
            WATCH
            UNWATCH
            EXEC
            MULTI extra
            EXEC extra
            DISCARD extra
            WATCH
            UNWATCH extra
            """);
    }
}
