package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.OwnServer;
import io.kvcompat.scenarios.Replies;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Makes a cluster of three nodes, two of which serve slots, moves slots between them, makes the third a replica and has it take over.
 * Names and ports are made by chance, so what a node answers is a fact, in which {@code {a}} stands for the name of the first node and
 * {@code {port-a}} for its port.
 */
@AutoService(Scenario.class)
public final class ThreeNodes implements Scenario {
    @Override
    public String id() {
        return "server-behaviour/three-nodes";
    }

    @Override
    public String title() {
        return "Three nodes: redirections, slots that move, a replica that takes over, what nodes tell of each other";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.disposableServer().protocol(Protocol.RESP2);
    }

    @Override
    public void run(ScenarioContext context) {
        Map<String, String> facts = new LinkedHashMap<>();
        try (OwnServer a = node(context);
                OwnServer b = node(context);
                OwnServer c = node(context)) {
            Map<String, OwnServer> nodes = new LinkedHashMap<>();
            nodes.put("a", a);
            nodes.put("b", b);
            nodes.put("c", c);
            new Talk(nodes, facts).hold();
        }
        Observations notes = new Observations(context);
        facts.forEach(notes::keep);
        notes.read(facts.keySet());
    }

    private static OwnServer node(ScenarioContext context) {
        return OwnServer.launch(
                context,
                "--cluster-enabled",
                "yes",
                "--cluster-node-timeout",
                "3000",
                "--repl-diskless-sync-delay",
                "0");
    }

    /** Says the lines of the resource to the nodes and keeps what they answer. */
    private static final class Talk {
        private final Map<String, OwnServer> nodes;
        private final Map<String, String> facts;
        private final Map<String, RecordedSession> sessions = new LinkedHashMap<>();
        private final NodeNames names = new NodeNames();

        Talk(Map<String, OwnServer> nodes, Map<String, String> facts) {
            this.nodes = nodes;
            this.facts = facts;
            nodes.forEach((name, server) -> {
                RecordedSession session = server.session(name);
                sessions.put(name, session);
                names.put(
                        name,
                        Replies.text(server.prepare("CLUSTER MYID")),
                        server.endpoint().port());
            });
        }

        void hold() {
            for (String line : NameLists.of("three-nodes.txt")) {
                String[] parts = line.split(" ", 2);
                String node = parts[0].substring(0, 1);
                if (parts[0].endsWith("?")) {
                    String[] wait = parts[1].split(" => ");
                    Objects.requireNonNull(nodes.get(node))
                            .awaitReply(
                                    names.filled(wait[0]),
                                    reply -> Pattern.compile(wait[1])
                                            .matcher(names.masked(reply.toString()))
                                            .find());
                } else {
                    say(
                            line.replaceFirst("!", ""),
                            node,
                            Command.parse(names.filled(parts[1])),
                            parts[0].endsWith("!"));
                }
            }
        }

        /** What changes the cluster is recorded as well: that it was accepted is a matter of the command and no fact of its own. */
        private void say(String line, String node, Command command, boolean recorded) {
            RecordedSession session = Objects.requireNonNull(sessions.get(node));
            if (recorded) {
                session.exchange(command);
            } else {
                keep(line, session.unrecorded().call(command).reply().toString());
            }
        }

        private void keep(String line, String replies) {
            String subject = facts.containsKey(line) ? line + ", again" : line;
            facts.put(subject, ownLine(names.masked(replies)));
        }

        /** Of all that CLUSTER NODES tells, what a node tells of itself is no matter of time, but for when it last heard of itself. */
        private static String ownLine(String text) {
            return Arrays.stream(text.split("\\\\n"))
                    .filter(line -> line.contains("myself,"))
                    .map(line -> line.replaceFirst("^\"", "").replaceFirst(" - 0 ([{]ms}|0) ", " - 0 {ms} "))
                    .findFirst()
                    .orElse(text);
        }
    }
}
