package io.kvcompat.scenarios.transactions;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows the errors of a limited user for a command and a key inside MULTI, and a permission taken away between queueing and EXEC.
 */
@AutoService(Scenario.class)
public final class PermissionsInside implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/permissions-inside";
    }

    @Override
    public String title() {
        return "A command that the user may not run is refused while queueing, and aborts.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.SERVER);
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            ACL SETUSER limited on nopass ~mine:* +@all -@dangerous -del
            limited> AUTH limited any
            limited> MULTI
            limited> SET mine:1 v
            limited> DEL mine:1
            limited> EXEC
            limited> MULTI
            limited> SET other v
            limited> EXEC
            limited> MULTI
            limited> SET mine:1 v
            limited> GET mine:1
            ACL SETUSER limited -set
            limited> EXEC
            EXISTS mine:1
            ACL SETUSER limited -multi
            limited> MULTI
            ACL DELUSER limited
            """);
    }
}
