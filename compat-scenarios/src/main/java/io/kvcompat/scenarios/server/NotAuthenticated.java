package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Protocol;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.OwnServer;
import java.util.List;

/** Sets a password, forgets the session by RESET, and sends what authenticates, wrongly and rightly. */
@AutoService(Scenario.class)
public final class NotAuthenticated implements Scenario {
    @Override
    public String id() {
        return "server-behaviour/not-authenticated";
    }

    @Override
    public String title() {
        return "A session that has not given the password gets NOAUTH for all but what authenticates or ends it";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.disposableServer().protocol(Protocol.RESP2);
    }

    @Override
    public void run(ScenarioContext context) {
        try (OwnServer server = OwnServer.launch(context)) {
            RecordedSession session = server.session("client");
            server.prepare("CONFIG SET requirepass secret");
            session.call("RESET");
            Probes.sendFew(session);
            for (String line : List.of(
                    "NOSUCHCOMMAND",
                    "GET",
                    "HELLO",
                    "HELLO 3",
                    "HELLO 4",
                    "HELLO 2 SETNAME x",
                    "AUTH",
                    "AUTH wrong",
                    "AUTH default wrong",
                    "AUTH nobody secret",
                    "AUTH default secret more",
                    "HELLO 2 AUTH default wrong",
                    "GET s",
                    "HELLO 2 AUTH default secret",
                    "GET s",
                    "RESET",
                    "GET s",
                    "AUTH secret",
                    "GET s",
                    "RESET",
                    "AUTH default secret",
                    "CLIENT LIST ID 999999",
                    "RESET",
                    "QUIT")) {
                session.exchange(line);
            }
            flood(context, server, 20);
            flood(context, server, 2000);
        }
    }

    /** Sends many commands at once without the password, and keeps how many of them were answered before the end. */
    private static void flood(ScenarioContext context, OwnServer server, int commands) {
        String subject = "answers to " + commands + " commands at once without the password";
        Observations notes = new Observations(context);
        context.attempt(() -> {
            String all =
                    RawConnection.exchange("127.0.0.1", server.endpoint(), "PING\r\n".repeat(commands) + "QUIT\r\n");
            long refused =
                    all.lines().filter(line -> line.startsWith("-NOAUTH ")).count();
            notes.keep(subject, refused == commands ? "all" : "not all, and the end of the connection");
        });
        notes.read(List.of(subject));
    }
}
