package io.kvcompat.bdd.proof;

import io.kvcompat.client.Client;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.target.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A launched server without keys, functions, scripts and users, whose settings are put back in the end. */
final class CleanServer implements AutoCloseable {
    private final Session control;
    private final Endpoint endpoint;
    private final Map<String, String> settings;

    private CleanServer(Session control, Endpoint endpoint) {
        this.control = control;
        this.endpoint = endpoint;
        this.settings = settings();
    }

    static CleanServer of(Client client, Target target) {
        Endpoint endpoint = target.endpoint(Protocol.RESP2);
        CleanServer server = new CleanServer(client.connect(endpoint, Protocol.RESP2), endpoint);
        // A reproduction before this one may have made it a replica, which refuses to be emptied.
        server.control.call(Command.of("REPLICAOF", "NO", "ONE"));
        Reply flushed = server.control.call(Command.of("FLUSHALL")).reply();
        if (flushed.isError()) {
            throw new IllegalStateException("the server cannot be emptied: " + flushed);
        }
        server.control.call(Command.of("FUNCTION", "FLUSH"));
        server.control.call(Command.of("SCRIPT", "FLUSH"));
        server.removeUsers();
        return server;
    }

    /** Otherwise ACL SETUSER adds to what a reproduction before this one gave and took. */
    private void removeUsers() {
        ((ArrayReply) control.call(Command.of("ACL", "USERS")).reply())
                .items().stream()
                        .map(CleanServer::text)
                        .filter(user -> !user.equals("default"))
                        .forEach(user -> control.call(Command.of("ACL", "DELUSER", user)));
    }

    Endpoint endpoint() {
        return endpoint;
    }

    private Map<String, String> settings() {
        Map<String, String> values = new HashMap<>();
        List<Reply> items =
                ((ArrayReply) control.call(Command.of("CONFIG", "GET", "*")).reply()).items();
        for (int i = 0; i < items.size(); i += 2) {
            values.put(text(items.get(i)), text(items.get(i + 1)));
        }
        return values;
    }

    private static String text(Reply reply) {
        return ((BulkStringReply) reply).value().utf8();
    }

    @Override
    public void close() {
        settings().forEach((name, value) -> {
            String before = settings.getOrDefault(name, "");
            if (!value.equals(before)) {
                control.call(Command.of("CONFIG", "SET", name, before));
            }
        });
        control.close();
    }
}
