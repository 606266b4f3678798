package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Needs;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Sets maxmemory to one byte on a server that may evict nothing, and sends commands of every group. */
@AutoService(Scenario.class)
public final class OutOfMemory implements Scenario {
    @Override
    public String id() {
        return "server-behaviour/out-of-memory";
    }

    @Override
    public String title() {
        return "Out of memory, commands that may need more are refused with OOM and the rest goes on";
    }

    @Override
    public Needs needs() {
        return Needs.NOTHING.disposableServer();
    }

    @Override
    public void run(ScenarioContext context) {
        try (SpareServer server = SpareServer.launch(context)) {
            Probes.prepare(server);
            server.prepare("CONFIG SET maxmemory 1");
            Probes.sendAll(server.session("client"));
        }
    }
}
