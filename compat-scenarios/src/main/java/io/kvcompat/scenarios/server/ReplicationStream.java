package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.OwnServer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Writes to a primary while a connection that plays its replica reads what it is told. What a command is told as is one fact: this is
 * what replicas of another version, the append-only file and tools that follow a primary get to see.
 */
@AutoService(Scenario.class)
public final class ReplicationStream implements Scenario {
    private static final String BARRIER = "kvcompat-stream-told";

    @Override
    public String id() {
        return "server-behaviour/replication-stream";
    }

    @Override
    public String title() {
        return "What a primary tells its replicas of each command: expiry, blocking, streams, scripts and functions";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.disposableServer();
    }

    @Override
    public void run(ScenarioContext context) {
        Map<String, String> told = new LinkedHashMap<>();
        // No PING by the clock may come between; the one that greets a replica is told of.
        try (OwnServer server =
                OwnServer.launch(context, "--repl-ping-replica-period", "3600", "--enable-debug-command", "yes")) {
            // A key in the past is to be found by the next command that looks for it, not by the clock.
            server.prepare("DEBUG SET-ACTIVE-EXPIRE 0");
            context.attempt(() -> follow(server, told));
        }
        Observations notes = new Observations(context);
        told.forEach(notes::keep);
        notes.read(told.keySet());
    }

    private static void follow(OwnServer server, Map<String, String> told) throws IOException {
        Session session = server.session("writer").unrecorded();
        try (ReplicaConnection replica = ReplicaConnection.attach(server.endpoint())) {
            for (String line : NameLists.of("stream.txt")) {
                session.call(Command.parse(line));
                String subject = "replicas are told of " + line;
                told.put(told.containsKey(subject) ? subject + ", again" : subject, commands(session, replica));
            }
        }
    }

    /** Returns all commands so far: a message that is published now comes after them. */
    private static String commands(Session session, ReplicaConnection replica) throws IOException {
        session.call(Command.of("PUBLISH", BARRIER, "now"));
        StringJoiner commands = new StringJoiner("; ");
        for (List<String> words = replica.next(); !words.contains(BARRIER); words = replica.next()) {
            commands.add(String.join(" ", words).replaceAll("\\b[12][0-9]{12}\\b", "{ms}"));
        }
        return commands.toString();
    }
}
