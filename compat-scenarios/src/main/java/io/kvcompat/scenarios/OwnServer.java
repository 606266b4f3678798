package io.kvcompat.scenarios;

import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.target.LaunchedServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A server of the lane's kind that a scenario has to itself, and may bring into trouble or to a halt. */
public final class OwnServer implements AutoCloseable {
    /** How long an event is waited for: far longer than any pause of a scheduler. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ScenarioContext context;
    private final LaunchedServer server;
    private final List<RecordedSession> sessions = new ArrayList<>();
    private final Session control;

    private OwnServer(ScenarioContext context, LaunchedServer server) {
        this.context = context;
        this.server = server;
        this.control = session("control").unrecorded();
    }

    /** Launches a server, or skips the scenario where none can be launched. */
    public static OwnServer launch(ScenarioContext context, String... arguments) {
        return new OwnServer(context, context.launcher().launch(List.of(arguments)));
    }

    /**
     * Launches a server with copies of files in its directory; where the first argument is no option, it names the one that is its
     * configuration file.
     *
     * @throws io.kvcompat.target.LaunchException when it does not come up; the message holds the end of its log
     */
    public static OwnServer launch(ScenarioContext context, List<Path> files, String... arguments) {
        return new OwnServer(context, context.launcher().launch(List.of(arguments), files));
    }

    /** Returns the path of a file in its directory. */
    public Path file(String name) {
        return server.directory().resolve(name);
    }

    /** Returns what it has logged so far. */
    public String log() {
        try {
            return Files.readString(file("server.log"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    /** Opens a recorded session to it. */
    public RecordedSession session(String name) {
        RecordedSession session = context.sessionTo(name, server.endpoint());
        sessions.add(session);
        return session;
    }

    /** Returns where it is. */
    public Endpoint endpoint() {
        return server.endpoint();
    }

    /** Tells whether its process runs. */
    public boolean isAlive() {
        return server.isAlive();
    }

    /** Sends what brings about the trouble, in redis-cli's quoting, not recorded; skips the scenario when it is refused. */
    public Reply prepare(String line) {
        Reply reply = control.call(Command.parse(line)).reply();
        if (reply.isError()) {
            context.skip("The server refused what the scenario needs: " + line + ": " + reply);
        }
        return reply;
    }

    /** Polls a section of INFO until a line of it is as told. */
    public void awaitInfo(String section, Predicate<String> line) {
        context.await(
                "INFO " + section + " shows it",
                PATIENCE,
                () -> Replies.text(control.call(Command.of("INFO", section)).reply())
                        .lines()
                        .filter(line)
                        .findAny());
    }

    /** Polls until a command answers as told. */
    public void awaitReply(String command, Predicate<Reply> expected) {
        context.await(
                "the reply to " + command,
                PATIENCE,
                () -> Optional.of(control.call(Command.parse(command)).reply()).filter(expected));
    }

    /** Returns when the server answers BUSY, as it does once a script exceeds {@code busy-reply-threshold}. */
    public void awaitBusy() {
        awaitReply("PING", reply -> reply.toString().startsWith("-BUSY"));
    }

    @Override
    public void close() {
        sessions.forEach(RecordedSession::close);
        server.close();
    }
}
