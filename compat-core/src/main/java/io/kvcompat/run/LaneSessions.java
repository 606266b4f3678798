package io.kvcompat.run;

import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Session;
import io.kvcompat.internal.guard.GuardedSession;
import io.kvcompat.result.Policy;
import io.kvcompat.scenario.SkipException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** The recorded sessions of one scenario on one lane, by name. Safe for use by several threads. */
final class LaneSessions {
    private final LaneServer server;
    private final RecordingSession.Owner owner;
    private final Map<String, RecordingSession> sessions = new LinkedHashMap<>();

    LaneSessions(LaneServer server, RecordingSession.Owner owner) {
        this.server = server;
        this.owner = owner;
    }

    /** Returns the session of that name, opened when there is none or the scenario has closed it. */
    synchronized RecordingSession get(String name) {
        RecordingSession known = sessions.get(name);
        // A session that ended by itself stays: what is sent on it is recorded as not sent.
        return known != null && !known.state().isClosedByScenario() ? known : open(name, this::connect);
    }

    private Session connect() {
        GuardedSession guarded = server.connect(server.protocol(), owner);
        return new GuardedSession(guarded.session(), command -> {
            try {
                guarded.gate().accept(command);
            } catch (SkipException e) {
                throw owner.thrown(e);
            }
        });
    }

    /** Opens a session of that name to a server that the scenario has launched, in place of one that there may be. */
    synchronized RecordingSession open(String name, Endpoint launched) {
        return open(name, () -> server.connect(launched, server.protocol()));
    }

    private RecordingSession open(String name, Supplier<Session> connection) {
        Runnable connect = () ->
                sessions.put(name, new RecordingSession(name, new SessionState(owner, connection.get()), Policy.EXACT));
        for (SessionState monitor : monitors()) {
            // Opening a session sends commands of its own, which a monitoring one would see.
            Runnable seen = connect;
            connect = () -> monitor.unseen(seen);
        }
        connect.run();
        return Objects.requireNonNull(sessions.get(name));
    }

    private List<SessionState> monitors() {
        return sessions.values().stream()
                .map(RecordingSession::state)
                .filter(state -> state.isMonitoring() && state.session().isOpen())
                .toList();
    }

    /** Awaits what is pending, records what came out-of-band, and closes them. */
    void end(Duration callTimeout) {
        for (RecordingSession session : sessions.values()) {
            session.awaitPending(callTimeout);
            session.pushes();
            session.end();
        }
    }
}
