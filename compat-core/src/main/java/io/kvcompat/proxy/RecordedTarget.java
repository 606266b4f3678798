package io.kvcompat.proxy;

import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.internal.wire.RecordedServer;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.target.Identity;
import io.kvcompat.target.Origin;
import io.kvcompat.target.ServerLauncher;
import io.kvcompat.target.Target;
import java.util.Map;
import java.util.Optional;

/** The server that traffic was recorded from, as the baseline of a replay: what it answered is known. */
final class RecordedTarget implements Target {
    static final String NAME = "recorded";

    private final Identity identity;
    private final Origin origin;
    private final RecordedServer server = new RecordedServer();

    RecordedTarget(String file, Map<String, String> header) {
        String version = header.getOrDefault("version", "unknown");
        this.identity = new Identity(header.getOrDefault("product", "unknown"), version, "recorded", version);
        this.origin = new Origin(file, "recorded " + header.getOrDefault("startedAt", ""), true);
    }

    RecordedServer server() {
        return server;
    }

    /** Returns the head of its report: as that of a server that runs, whose tips and commands stand for its own. */
    ReportHeader header(ReportHeader other) {
        return new ReportHeader(
                NAME,
                identity,
                origin,
                other.suiteVersion(),
                other.startedAt(),
                null,
                other.environment(),
                java.util.Collections.emptySortedMap(),
                null,
                java.util.Collections.emptySortedMap(),
                other.commandTips(),
                other.commands(),
                other.commandOptions());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Identity identity() {
        return identity;
    }

    @Override
    public Origin origin() {
        return origin;
    }

    @Override
    public Endpoint endpoint(Protocol protocol) {
        return Endpoint.tcp("127.0.0.1", server.port());
    }

    @Override
    public Optional<ServerLauncher> disposable() {
        return Optional.empty();
    }

    @Override
    public void close() {
        server.close();
    }
}
