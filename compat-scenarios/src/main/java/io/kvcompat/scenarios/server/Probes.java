package io.kvcompat.scenarios.server;

import io.kvcompat.command.Command;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenarios.OwnServer;
import java.util.List;
import java.util.Set;

/** Commands of every group that are fine on a server in its right mind; in trouble some are refused. */
final class Probes {
    private static final List<Command> ALL =
            NameLists.of("probes.txt").stream().map(Command::parse).toList();
    /** One of each way in which a server treats a command, for trouble that all commands are in alike. */
    private static final Set<String> FEW = Set.of(
            "GET",
            "SET",
            "DEL",
            "EXISTS",
            "KEYS",
            "PUBLISH",
            "MULTI",
            "EXEC",
            "DISCARD",
            "EVAL",
            "PING",
            "ECHO",
            "SELECT",
            "CONFIG",
            "CLIENT",
            "COMMAND",
            "ACL",
            "SUBSCRIBE",
            "FLUSHALL",
            "WATCH",
            "DBSIZE",
            "MODULE",
            "LOLWUT",
            "FUNCTION",
            "LATENCY",
            "SLOWLOG",
            "MEMORY",
            "CLUSTER",
            "UNSUBSCRIBE",
            "SCRIPT",
            "FCALL",
            "ASKING",
            "READONLY",
            "WAIT",
            "PUBSUB");

    private Probes() {}

    /** Gives the server the keys that the probes are about. */
    static void prepare(OwnServer server) {
        for (String line : List.of(
                "SET s v",
                "RPUSH l a b c",
                "HSET h f v",
                "ZADD z 1 a",
                "SADD set a b",
                "XADD x 1-1 f v",
                "XGROUP CREATE x g 0")) {
            server.prepare(line);
        }
    }

    /** Sends all of them, recorded. */
    static void sendAll(RecordedSession session) {
        ALL.forEach(session::exchange);
    }

    /** Sends those that are enough where the server refuses whatever is not about the connection. */
    static void sendFew(RecordedSession session) {
        ALL.stream().filter(command -> FEW.contains(command.name())).forEach(session::exchange);
    }
}
