package io.kvcompat.scenarios.transactions;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Shows CLIENT SETNAME, GETNAME, NO-EVICT, NO-TOUCH, UNBLOCK, TRACKINGINFO and errors inside MULTI. */
@AutoService(Scenario.class)
public final class ClientInside implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/client-inside";
    }

    @Override
    public String title() {
        return "CLIENT commands work inside a transaction.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.SERVER);
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            MULTI
            CLIENT SETNAME in-multi
            CLIENT GETNAME
            CLIENT NO-EVICT on
            CLIENT NO-EVICT off
            CLIENT GETREDIR
            CLIENT TRACKINGINFO
            CLIENT SETNAME "with space"
            CLIENT UNBLOCK 999999
            CLIENT NOSUCH
            EXEC
            CLIENT GETNAME
            MULTI
            CLIENT REPLY ON
            PING
            EXEC
            MULTI
            CLIENT SETNAME again
            CLIENT GETNAME
            CLIENT SETNAME "with space"
            CLIENT UNBLOCK 999999
            EXEC
            CLIENT GETNAME
            """);
    }
}
