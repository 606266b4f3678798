package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.OwnServer;
import java.util.List;

/** Allows one connection and opens a second one. */
@AutoService(Scenario.class)
public final class TooManyClients implements Scenario {
    @Override
    public String id() {
        return "server-behaviour/too-many-clients";
    }

    @Override
    public String title() {
        return "A connection beyond maxclients is told so and ended";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.disposableServer();
    }

    @Override
    public void run(ScenarioContext context) {
        Observations notes = new Observations(context);
        String subject = "a connection beyond maxclients";
        try (OwnServer server = OwnServer.launch(context)) {
            RecordedSession session = server.session("client");
            server.prepare("CONFIG SET maxclients 1");
            context.attempt(
                    () -> notes.keep(subject, RawConnection.exchange("127.0.0.1", server.endpoint(), "PING\r\n")));
            session.call("PING");
            session.call("CONFIG GET maxclients");
        }
        notes.read(List.of(subject));
    }
}
