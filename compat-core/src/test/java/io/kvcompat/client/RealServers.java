package io.kvcompat.client;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.kvcompat.command.Command;
import io.kvcompat.target.LaunchException;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.ServerLauncher;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Real servers for tests: one that all tests share, and any number of others. */
public final class RealServers {
    private static @Nullable Target shared;
    private static @Nullable Target local;

    private RealServers() {}

    /** Returns a Redis that all tests of this JVM share; it ends with the JVM. */
    public static synchronized Target redis() {
        if (shared == null) {
            shared = open("launch:redis:7.2").orElseThrow();
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
        return redis().disposable().orElseThrow().launch(List.of(arguments));
    }

    /**
     * Returns what launches servers that share the file system of the tests, as those in containers do not.
     *
     * @throws org.opentest4j.TestAbortedException when this machine can run none but in containers
     */
    public static synchronized ServerLauncher outsideContainers() {
        if (local == null) {
            local = redis();
            for (String spec : localSpecs()) {
                if (local.origin().source().startsWith("docker")) {
                    local = open(spec).orElse(local);
                }
            }
        }
        assumeFalse(local.origin().source().startsWith("docker"), "no server but in containers");
        return local.disposable().orElseThrow();
    }

    private static List<String> localSpecs() {
        Stream<String> onPath = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(directory -> Path.of(directory, "redis-server"))
                .filter(program -> program.isAbsolute() && Files.isExecutable(program))
                .map(program -> "exec:" + program);
        return Stream.concat(onPath, Stream.of("apt:redis-tools")).toList();
    }

    private static Optional<Target> open(String spec) {
        try (Client client = Client.create()) {
            return Optional.of(Targets.open(new TargetSpec("redis", spec), Set.of(Protocol.RESP2), client));
        } catch (LaunchException e) {
            return Optional.empty();
        }
    }
}
