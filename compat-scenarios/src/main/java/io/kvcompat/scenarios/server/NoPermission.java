package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.OwnServer;
import java.util.List;

/** Gives a user few commands, one key and one channel, and sends commands of every group. */
@AutoService(Scenario.class)
public final class NoPermission implements Scenario {
    @Override
    public String id() {
        return "server-behaviour/no-permission";
    }

    @Override
    public String title() {
        return "A user without permission gets NOPERM that names the command, the key or the channel";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.disposableServer();
    }

    @Override
    public void run(ScenarioContext context) {
        try (OwnServer server = OwnServer.launch(context)) {
            Probes.prepare(server);
            server.prepare("ACL SETUSER few on nopass resetkeys resetchannels +auth");
            server.prepare("ACL SETUSER one on nopass ~s %R~l &ch +@all -flushall");
            RecordedSession session = server.session("client");
            session.call("AUTH few any");
            Probes.sendFew(session);
            session.call("AUTH one any");
            for (String line : List.of(
                    "GET s",
                    "GET l",
                    "GET h",
                    "LRANGE l 0 0",
                    "LPUSH l a",
                    "RPOPLPUSH l s",
                    "MGET s h",
                    "COPY s new",
                    "SORT l BY h",
                    "SORT l GET h",
                    "PUBLISH ch m",
                    "PUBLISH other m",
                    "SUBSCRIBE other",
                    "PSUBSCRIBE *",
                    "SSUBSCRIBE other",
                    "CONFIG GET maxmemory",
                    "CONFIG SET maxmemory 0",
                    "FLUSHALL",
                    "NOSUCHCOMMAND",
                    "EVAL \"return redis.call('GET', 'h')\" 0",
                    "EVAL \"return redis.call('FLUSHALL')\" 0",
                    "EVAL \"return redis.pcall('PUBLISH', 'other', 'm')\" 0",
                    "MULTI",
                    "GET h",
                    "EXEC",
                    "KEYS *",
                    "SCAN 0",
                    "RANDOMKEY",
                    "ACL WHOAMI",
                    "ACL DRYRUN few GET s",
                    "ACL DRYRUN one GET h",
                    "ACL DRYRUN one CONFIG SET maxmemory 0",
                    "ACL DRYRUN one PUBLISH other m",
                    "ACL DRYRUN nobody GET s",
                    "ACL GETUSER one",
                    "ACL LIST",
                    "SELECT 1",
                    "SWAPDB 0 1")) {
                session.exchange(line);
            }
        }
    }
}
