package io.kvcompat.scenarios.rollback;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.target.LaunchException;
import io.kvcompat.target.LaunchedServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A server of a lane's kind that a scenario has to itself, started with files of another one or without. */
final class RollbackServer implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final LaunchedServer server;
    private final RecordedSession recorded;
    private final Session session;

    private RollbackServer(ScenarioContext context, LaunchedServer server) {
        this.server = server;
        this.recorded = context.sessionTo("server-" + NUMBER.incrementAndGet(), server.endpoint());
        this.session = recorded.unrecorded();
    }

    /** Launches a server without files. */
    static RollbackServer launch(ScenarioContext context, String... arguments) {
        return launch(context, List.of(), arguments);
    }

    /**
     * Launches a server with copies of files in its directory.
     *
     * @throws LaunchException when it does not come up, as it refuses the files say
     */
    static RollbackServer launch(ScenarioContext context, List<Path> files, String... arguments) {
        return new RollbackServer(context, context.launcher().launch(List.of(arguments), files));
    }

    Session session() {
        return session;
    }

    String call(String command) {
        return session.call(Command.parse(command)).reply().toString();
    }

    Path file(String name) {
        return server.directory().resolve(name);
    }

    int port() {
        return server.endpoint().port();
    }

    boolean isAlive() {
        return server.isAlive();
    }

    /** Returns what it has logged so far. */
    String log() {
        try {
            return Files.readString(file("server.log"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        recorded.close();
        server.close();
    }
}
