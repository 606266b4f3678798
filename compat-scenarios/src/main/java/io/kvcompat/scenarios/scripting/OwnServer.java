package io.kvcompat.scenarios.scripting;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.target.LaunchedServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A server of the lane's kind that a scenario has to itself, and may bring to a halt. */
final class OwnServer implements AutoCloseable {
    /** How long an event is waited for: far longer than any pause of a scheduler. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ScenarioContext context;
    private final LaunchedServer server;
    private final List<RecordedSession> sessions = new ArrayList<>();
    private final Session watcher;

    private OwnServer(ScenarioContext context, LaunchedServer server) {
        this.context = context;
        this.server = server;
        this.watcher = session("watcher").unrecorded();
    }

    /** Launches a server, or skips the scenario where none can be launched. */
    static OwnServer launch(ScenarioContext context, String... arguments) {
        if (context.disposable().isEmpty()) {
            context.skip("It needs a server of its own, and the target was given");
        }
        return new OwnServer(context, context.disposable().orElseThrow().launch(List.of(arguments)));
    }

    RecordedSession session(String name) {
        RecordedSession session = context.sessionTo(name, server.endpoint());
        sessions.add(session);
        return session;
    }

    boolean isAlive() {
        return server.isAlive();
    }

    /** Returns when the server answers BUSY, as it does once a script exceeds {@code busy-reply-threshold}. */
    void awaitBusy() {
        context.await(
                "the server to answer BUSY",
                PATIENCE,
                () -> Optional.of(watcher.call(Command.of("PING")).reply().toString())
                        .filter(reply -> reply.startsWith("-BUSY")));
    }

    @Override
    public void close() {
        sessions.forEach(RecordedSession::close);
        server.close();
    }
}
