package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Needs;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** As the read-only replica, with replica-serve-stale-data no. */
@AutoService(Scenario.class)
public final class StaleReplica implements Scenario {
    @Override
    public String id() {
        return "server-behaviour/stale-replica";
    }

    @Override
    public String title() {
        return "A replica that lost its primary and may not serve stale data answers MASTERDOWN";
    }

    @Override
    public Needs needs() {
        return Needs.NOTHING.disposableServer();
    }

    @Override
    public void run(ScenarioContext context) {
        try (SpareServer server = SpareServer.launch(context)) {
            Probes.prepare(server);
            server.prepare("CONFIG SET replica-serve-stale-data no");
            server.prepare("REPLICAOF 127.0.0.1 1");
            Probes.sendAll(server.session("client"));
        }
    }
}
