package io.kvcompat.client;

import io.kvcompat.command.Command;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.ServerLauncher;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Real servers for tests: one that all tests share, and any number of others. */
public final class RealServers {
    private static @Nullable Target shared;

    private RealServers() {}

    /** Returns a Redis that all tests of this JVM share; it ends with the JVM. */
    public static synchronized Target redis() {
        if (shared == null) {
            try (Client client = Client.create()) {
                shared = Targets.open(new TargetSpec("redis", "launch:redis:7.2"), Set.of(Protocol.RESP2), client);
            }
        }
        return shared;
    }

    /** Returns where the shared Redis is reached, after it was emptied. */
    public static Endpoint emptyRedis() {
        Endpoint endpoint = redis().endpoint(Protocol.RESP2);
        try (Client client = Client.create();
                Session session = client.connect(endpoint, Protocol.RESP2)) {
            session.call(Command.of("FLUSHALL"));
        }
        return endpoint;
    }

    /** Launches another Redis, which the caller closes. */
    public static LaunchedServer launch(String... arguments) {
        return launcher().launch(List.of(arguments));
    }

    /** Tells whether servers share the file system of the tests, as those in containers do not. */
    public static boolean seeLocalFiles() {
        return !redis().origin().source().startsWith("docker");
    }

    private static ServerLauncher launcher() {
        return redis().disposable().orElseThrow();
    }
}
