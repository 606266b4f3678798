package io.kvcompat.scenarios.server;

import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Replies;
import io.kvcompat.target.LaunchedServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A server of the lane's kind that a scenario has to itself and may bring into trouble. */
final class SpareServer implements AutoCloseable {
    /** How long an event is waited for: far longer than any pause of a scheduler. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ScenarioContext context;
    private final LaunchedServer server;
    private final List<RecordedSession> sessions = new ArrayList<>();
    private final Session control;

    private SpareServer(ScenarioContext context, LaunchedServer server) {
        this.context = context;
        this.server = server;
        this.control = session("control").unrecorded();
    }

    /** Launches a server, or skips the scenario where none can be launched. */
    static SpareServer launch(ScenarioContext context, String... arguments) {
        if (context.disposable().isEmpty()) {
            context.skip("It needs a server of its own, and the target was given");
        }
        return new SpareServer(context, context.disposable().orElseThrow().launch(List.of(arguments)));
    }

    /** Opens a recorded session to it. */
    RecordedSession session(String name) {
        RecordedSession session = context.sessionTo(name, server.endpoint());
        sessions.add(session);
        return session;
    }

    Endpoint endpoint() {
        return server.endpoint();
    }

    /** Sends what brings about the trouble, in redis-cli's quoting, not recorded; skips the scenario when it is refused. */
    Reply prepare(String line) {
        Reply reply = control.call(Command.parse(line)).reply();
        if (reply.isError()) {
            context.skip("The server refused what the scenario needs: " + line + ": " + reply);
        }
        return reply;
    }

    /** Polls a section of INFO until a line of it is as told. */
    void awaitInfo(String section, Predicate<String> line) {
        context.await(
                "INFO " + section + " shows it",
                PATIENCE,
                () -> Replies.text(control.call(Command.of("INFO", section)).reply())
                        .lines()
                        .filter(line)
                        .findAny());
    }

    /** Polls until a command answers as told. */
    void awaitReply(String command, Predicate<Reply> expected) {
        context.await(
                "the reply to " + command,
                PATIENCE,
                () -> Optional.of(control.call(Command.parse(command)).reply()).filter(expected));
    }

    @Override
    public void close() {
        sessions.forEach(RecordedSession::close);
        server.close();
    }
}
