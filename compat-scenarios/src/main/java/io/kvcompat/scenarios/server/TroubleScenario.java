package io.kvcompat.scenarios.server;

import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.OwnServer;
import java.util.List;

/** Brings a server of its own into trouble and sends commands of every kind. */
abstract class TroubleScenario implements Scenario {
    private final String name;
    private final String title;
    private final List<String> trouble;

    /** @param trouble the lines that bring it about, in redis-cli's quoting */
    TroubleScenario(String name, String title, String... trouble) {
        this.name = name;
        this.title = title;
        this.trouble = List.of(trouble);
    }

    @Override
    public final String id() {
        return "server-behaviour/" + name;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final Requirements requirements() {
        return Requirements.NONE.disposableServer();
    }

    @Override
    public final void run(ScenarioContext context) {
        try (OwnServer server = OwnServer.launch(context)) {
            Probes.prepare(server);
            trouble.forEach(server::prepare);
            Probes.sendAll(server.session("client"));
        }
    }
}
