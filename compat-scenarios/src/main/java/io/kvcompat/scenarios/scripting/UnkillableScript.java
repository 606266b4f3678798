package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.OwnServer;
import java.util.Optional;

/**
 * Runs an endless script that has written, on a server of its own with a low {@code busy-reply-threshold}: SCRIPT KILL is
 * refused as UNKILLABLE, and after SHUTDOWN NOSAVE both sessions lose their connection.
 */
@AutoService(Scenario.class)
public final class UnkillableScript implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/unkillable-script";
    }

    @Override
    public String title() {
        return "A script that has written cannot be killed: only SHUTDOWN NOSAVE ends it.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.disposableServer();
    }

    @Override
    public void run(ScenarioContext context) {
        try (OwnServer server = OwnServer.launch(context, "--busy-reply-threshold", "20")) {
            RecordedSession runner = server.session("runner");
            RecordedSession other = server.session("other");
            RecordedSession.Pending script = runner.send("EVAL \"redis.call('SET', 'k', 'v') while true do end\" 0");
            server.awaitBusy();
            other.call("GET k");
            other.call("SCRIPT KILL");
            other.call("PING");
            other.exchange("SHUTDOWN NOSAVE");
            script.await(OwnServer.PATIENCE);
            context.await(
                    "the server to end",
                    OwnServer.PATIENCE,
                    () -> server.isAlive() ? Optional.empty() : Optional.of(true));
            context.check("SHUTDOWN NOSAVE ends the server", !server.isAlive(), "ended", "ended");
        }
    }
}
