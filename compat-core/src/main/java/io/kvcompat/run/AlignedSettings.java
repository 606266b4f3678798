package io.kvcompat.run;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.internal.redaction.SecretSettings;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The settings of one server, to be given to another wherever that one has them too and takes them.
 *
 * <p>What makes a server the one it is (where it listens, its files, its passwords and its name) stays as it is.
 */
final class AlignedSettings {
    private static final Set<String> OWN = Set.of(
            "aclfile",
            "appenddirname",
            "appendfilename",
            "bind",
            "dbfilename",
            "dir",
            "logfile",
            "pidfile",
            "port",
            "replicaof",
            "slaveof",
            "syslog-ident",
            "unixsocket",
            "unixsocketperm");

    private static final String OWN_GROUPS = "(cluster-announce|replica-announce|slave-announce|tls)-.*";

    private final Map<String, String> wanted;

    private AlignedSettings(Map<String, String> wanted) {
        this.wanted = wanted;
    }

    static AlignedSettings of(Session baseline) {
        Map<String, String> settings = new TreeMap<>(ServerSettings.read(baseline));
        settings.keySet()
                .removeIf(name -> OWN.contains(name) || SecretSettings.holds(name) || name.matches(OWN_GROUPS));
        return new AlignedSettings(settings);
    }

    /** Returns what is otherwise on another server: the name of each setting with the value that it should have. */
    Map<String, String> apart(Session session) {
        Map<String, String> there = ServerSettings.read(session);
        Map<String, String> apart = new TreeMap<>();
        wanted.forEach((name, value) -> {
            String now = there.get(name);
            if (now != null && !now.equals(value)) {
                apart.put(name, value);
            }
        });
        return apart;
    }

    /** Sets what is otherwise there; what the server does not know or refuses stays as it is. */
    void applyTo(Session session) {
        apart(session).forEach((name, value) -> session.call(Command.of("CONFIG", "SET", name, value)));
    }
}
