package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.OwnServer;

/**
 * Raises a table without the field {@code err}, on a server of its own: Redis 7.0 and 7.2 end with a segmentation fault, which
 * shows as a lost connection; later servers answer with an error.
 */
@AutoService(Scenario.class)
public final class ErrorTableWithoutErr implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/error-table-without-err";
    }

    @Override
    public String title() {
        return "error() with a table that has no err field: an error, or the end of the server.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.disposableServer();
    }

    @Override
    public void run(ScenarioContext context) {
        try (OwnServer server = OwnServer.launch(context)) {
            server.session("victim").exchange("EVAL \"error({foo = 'boom'})\" 0");
        }
    }
}
