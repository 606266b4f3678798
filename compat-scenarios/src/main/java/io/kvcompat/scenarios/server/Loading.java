package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.OwnServer;

/** Lets a server reload 100,000 keys, slowed down by its own setting for tests, and sends commands of every group meanwhile. */
@AutoService(Scenario.class)
public final class Loading implements Scenario {
    @Override
    public String id() {
        return "server-behaviour/loading";
    }

    @Override
    public String title() {
        return "While it loads, a server answers LOADING to all but what needs no data";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.disposableServer();
    }

    @Override
    public void run(ScenarioContext context) {
        try (OwnServer server = OwnServer.launch(context, "--enable-debug-command", "yes")) {
            RecordedSession session = server.session("client");
            Session loader = server.session("loader").unrecorded();
            server.prepare("DEBUG POPULATE 100000 key 30");
            server.prepare("CONFIG SET loading-process-events-interval-bytes 1024");
            server.prepare("CONFIG SET key-load-delay 100");
            loader.send(Command.of("DEBUG", "RELOAD"), OwnServer.PATIENCE.multipliedBy(3));
            server.awaitReply("GET s", reply -> reply.toString().startsWith("-LOADING"));
            Probes.sendFew(session);
            session.exchange("PING");
            session.exchange("GET s");
        }
    }
}
