package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Needs;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Demands one replica of a server that has none, and sends commands of every group. */
@AutoService(Scenario.class)
public final class TooFewReplicas implements Scenario {
    @Override
    public String id() {
        return "server-behaviour/too-few-replicas";
    }

    @Override
    public String title() {
        return "A primary that must have replicas and has none refuses writes with NOREPLICAS";
    }

    @Override
    public Needs needs() {
        return Needs.NOTHING.disposableServer();
    }

    @Override
    public void run(ScenarioContext context) {
        try (SpareServer server = SpareServer.launch(context)) {
            Probes.prepare(server);
            server.prepare("CONFIG SET min-replicas-to-write 1");
            Probes.sendAll(server.session("client"));
        }
    }
}
