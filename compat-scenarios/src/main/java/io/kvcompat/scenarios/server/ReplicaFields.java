package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.result.Policy;
import io.kvcompat.result.Policy.Match;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.OwnServer;
import io.kvcompat.scenarios.Replies;
import java.util.ArrayList;
import java.util.List;

/** Makes a server a replica of a port at which nobody listens, and looks at each field by itself. */
@AutoService(Scenario.class)
public final class ReplicaFields implements Scenario {
    @Override
    public String id() {
        return "server-behaviour/replica-fields";
    }

    @Override
    public String title() {
        return "ROLE and INFO replication of a replica whose primary is away, and what REPLICAOF and FAILOVER refuse";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.disposableServer();
    }

    @Override
    public void run(ScenarioContext context) {
        Observations notes = new Observations(context);
        List<String> subjects = new ArrayList<>();
        NameLists.of("replica-fields.txt").forEach(name -> subjects.add(subject(name)));
        try (OwnServer server = OwnServer.launch(context)) {
            server.prepare("REPLICAOF 127.0.0.1 1");
            RecordedSession session = server.session("client");
            String info = Replies.text(
                    session.unrecorded().call(Command.of("INFO", "replication")).reply());
            info.lines().filter(line -> line.contains(":")).forEach(line -> {
                int colon = line.indexOf(':');
                notes.keep(subject(line.substring(0, colon)), Kinds.of(line.substring(colon + 1)));
            });
            session.comparing(Policy.of(Match.SHAPE, "whether it is connecting or about to is a matter of time"))
                    .call("ROLE");
            for (String line : List.of(
                    "REPLICAOF 127.0.0.1 1",
                    "REPLICAOF 127.0.0.1 x",
                    "REPLICAOF 127.0.0.1 99999",
                    "FAILOVER",
                    "FAILOVER ABORT",
                    "WAIT 0 0",
                    "REPLICAOF NO ONE",
                    "REPLICAOF NO ONE",
                    "FAILOVER TO 127.0.0.1 1",
                    "FAILOVER TO 127.0.0.1",
                    "SET k v")) {
                session.exchange(line);
            }
        }
        notes.read(subjects);
    }

    private static String subject(String field) {
        return "INFO replication of a replica: " + field;
    }
}
