package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Protocol;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.OwnServer;
import io.kvcompat.scenarios.Replies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes one server the replica of another, has it take over and ends both, and looks at what they tell and log of it. */
@AutoService(Scenario.class)
public final class ReplicaPair implements Scenario {
    @Override
    public String id() {
        return "server-behaviour/replica-pair";
    }

    @Override
    public String title() {
        return "A replica that takes over by FAILOVER: what both tell of it, and what they log";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.disposableServer().protocol(Protocol.RESP2);
    }

    @Override
    public void run(ScenarioContext context) {
        Map<String, String> facts = new LinkedHashMap<>();
        try (OwnServer primary = OwnServer.launch(context, "--repl-diskless-sync-delay", "0");
                OwnServer replica = OwnServer.launch(context)) {
            replica.prepare("REPLICAOF 127.0.0.1 " + primary.endpoint().port());
            replica.awaitReply("ROLE", reply -> reply.toString().contains("\"connected\""));
            primary.awaitInfo("replication", line -> line.contains("state=online"));
            facts.put("fields of a replica in INFO replication", replicaFields(primary));
            takeOver(primary, replica);
            end(context, primary, "primary");
            end(context, replica, "replica");
            LogLines.read("primary", primary.log(), facts);
            LogLines.read("replica", replica.log(), facts);
        }
        Observations notes = new Observations(context);
        facts.forEach(notes::keep);
        notes.read(facts.keySet());
    }

    /** Returns the names of what the line about the replica tells. */
    private static String replicaFields(OwnServer primary) {
        return Replies.text(primary.prepare("INFO replication"))
                .lines()
                .filter(line -> line.startsWith("slave0:"))
                .findFirst()
                .map(line -> line.substring("slave0:".length()).replaceAll("=[^,]*", ""))
                .orElse("none");
    }

    private static void takeOver(OwnServer primary, OwnServer replica) {
        RecordedSession session = primary.session("primary");
        for (String line : List.of(
                "FAILOVER ABORT",
                "FAILOVER FORCE",
                "FAILOVER TIMEOUT 0",
                "FAILOVER TIMEOUT x",
                "FAILOVER TIMEOUT 100 FORCE",
                "FAILOVER TO 127.0.0.1 1",
                "FAILOVER TO 127.0.0.1 1 FORCE",
                "FAILOVER TO 127.0.0.1 1 TIMEOUT 100",
                "FAILOVER TO nosuch x",
                "FAILOVER NOSUCH",
                "WAIT 1 20000")) {
            session.exchange(line);
        }
        primary.prepare("FAILOVER TO 127.0.0.1 " + replica.endpoint().port() + " TIMEOUT 20000");
        replica.awaitReply("ROLE", reply -> reply.toString().contains("\"master\""));
        primary.awaitReply("ROLE", reply -> reply.toString().contains("\"connected\""));
        session.exchange("SET k v");
        session.exchange("FAILOVER");
        session.exchange("FAILOVER ABORT");
    }

    private static void end(ScenarioContext context, OwnServer server, String name) {
        server.session("end of " + name).exchange("SHUTDOWN NOSAVE");
        context.await(
                "the end of the " + name,
                OwnServer.PATIENCE,
                () -> server.isAlive() ? Optional.empty() : Optional.of(name));
    }
}
