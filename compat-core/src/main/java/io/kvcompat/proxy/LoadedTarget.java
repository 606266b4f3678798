package io.kvcompat.proxy;

import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.target.Identity;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.Origin;
import io.kvcompat.target.ServerLauncher;
import io.kvcompat.target.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A launched target that has begun with the keys of an RDB file. */
final class LoadedTarget implements Target {
    private final Target target;
    private final LaunchedServer server;

    private LoadedTarget(Target target, LaunchedServer server) {
        this.target = target;
        this.server = server;
    }

    /**
     * Launches another server of a target's kind with a copy of the file.
     *
     * @throws IllegalArgumentException when the suite did not launch the target
     */
    static LoadedTarget of(Target target, Path rdb) {
        ServerLauncher launcher = target.disposable()
                .orElseThrow(() ->
                        new IllegalArgumentException("An RDB file can only be loaded into a server that is launched;"
                                + " give " + target.name() + " as exec:, docker:, apt: or launch:"));
        String name = rdb.toAbsolutePath().getFileName().toString();
        return new LoadedTarget(target, launcher.launch(List.of("--dbfilename", name), List.of(rdb)));
    }

    @Override
    public String name() {
        return target.name();
    }

    @Override
    public Identity identity() {
        return target.identity();
    }

    @Override
    public Origin origin() {
        return target.origin();
    }

    @Override
    public Endpoint endpoint(Protocol protocol) {
        return server.endpoint();
    }

    @Override
    public Optional<ServerLauncher> disposable() {
        return target.disposable();
    }

    @Override
    public void close() {
        server.close();
        target.close();
    }
}
