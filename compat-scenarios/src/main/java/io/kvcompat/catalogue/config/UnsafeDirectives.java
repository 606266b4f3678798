package io.kvcompat.catalogue.config;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Directives that a disposable server must not be started with, and why. */
final class UnsafeDirectives {
    private static final String MACHINE = "it belongs to the machine; the server knows the setting";

    private static final Set<String> PLACES = Set.of(
            "port",
            "tls-port",
            "unixsocket",
            "unixsocketperm",
            "bind",
            "bind-source-addr",
            "dir",
            "logfile",
            "pidfile",
            "daemonize",
            "supervised",
            "syslog-enabled",
            "syslog-ident",
            "syslog-facility",
            "cluster-enabled",
            "cluster-config-file",
            "aclfile",
            "replicaof",
            "slaveof");

    private static final Set<String> SECRETS =
            Set.of("requirepass", "masterauth", "masteruser", "primaryauth", "primaryuser");

    private static final Map<String, String> OTHERS = Map.of(
            "include", "check the file that it includes by itself",
            "loadmodule", "a module must be built for the server that loads it",
            "rename-command", "the server knows the command");

    private UnsafeDirectives() {}

    /** Returns why it is not tried; empty when it is. */
    static Optional<String> reason(String name) {
        if (PLACES.contains(name)) {
            return Optional.of(MACHINE);
        }
        if (SECRETS.contains(name)) {
            return Optional.of("it is a password or belongs to one; the server knows the setting");
        }
        if (name.startsWith("tls-")) {
            return Optional.of("it needs certificates; the server knows the setting");
        }
        return Optional.ofNullable(OTHERS.get(name));
    }

    /** Tells whether {@code CONFIG GET} could know it. */
    static boolean isSetting(String name) {
        return !OTHERS.containsKey(name) && !name.equals("replicaof") && !name.equals("slaveof");
    }
}
