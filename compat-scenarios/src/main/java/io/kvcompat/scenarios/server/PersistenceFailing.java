package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.OwnServer;

/** Lets BGSAVE fail by a folder in which no file can be made, also not by root, and sends commands of every group. */
@AutoService(Scenario.class)
public final class PersistenceFailing implements Scenario {
    @Override
    public String id() {
        return "server-behaviour/persistence-failing";
    }

    @Override
    public String title() {
        return "After a snapshot that failed writes are refused with MISCONF";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.disposableServer();
    }

    @Override
    public void run(ScenarioContext context) {
        try (OwnServer server = OwnServer.launch(context, "--save", "3600 1", "--enable-protected-configs", "yes")) {
            Probes.prepare(server);
            server.prepare("CONFIG SET dir /proc");
            server.prepare("BGSAVE");
            server.awaitInfo("persistence", "rdb_last_bgsave_status:err"::equals);
            RecordedSession session = server.session("client");
            Probes.sendAll(session);
            server.prepare("CONFIG SET stop-writes-on-bgsave-error no");
            session.call("SET s allowed");
        }
    }
}
