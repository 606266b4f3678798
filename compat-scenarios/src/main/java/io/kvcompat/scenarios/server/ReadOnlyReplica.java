package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Needs;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Makes a server a replica of a port at which nobody listens, and sends commands of every group. */
@AutoService(Scenario.class)
public final class ReadOnlyReplica implements Scenario {
    @Override
    public String id() {
        return "server-behaviour/read-only-replica";
    }

    @Override
    public String title() {
        return "A replica refuses writes with READONLY and answers reads";
    }

    @Override
    public Needs needs() {
        return Needs.NOTHING.disposableServer();
    }

    @Override
    public void run(ScenarioContext context) {
        try (SpareServer server = SpareServer.launch(context)) {
            Probes.prepare(server);
            server.prepare("REPLICAOF 127.0.0.1 1");
            Probes.sendAll(server.session("client"));
        }
    }
}
