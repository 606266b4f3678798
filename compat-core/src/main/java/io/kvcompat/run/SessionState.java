package io.kvcompat.run;

import io.kvcompat.client.Answer;
import io.kvcompat.client.ClientException;
import io.kvcompat.client.ConnectionLostException;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Policy;
import io.kvcompat.scenario.RecordedSession.Pending;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What is known of one session while a scenario uses it: what is pending, and whether frames may come out-of-band. */
final class SessionState {
    /** Of a line that MONITOR sends only its form is compared, not the command that it shows. */
    static final Policy MONITOR_LINES =
            Policy.matching("\\+?\"?[0-9.]+ \\[.*", "a MONITOR line holds the time and the client's port");

    private static final Command PING = Command.of("PING");
    private static final Duration BARRIER = Duration.ofSeconds(5);

    private final RecordingSession.Owner owner;
    private final Session session;
    private final Deque<Pending> pendings = new ArrayDeque<>();
    private final List<Reply> kept = new ArrayList<>();
    private long clientId = -1;
    private boolean inTransaction;
    private boolean monitoring;
    private boolean unasked;
    private volatile boolean closedByScenario;

    SessionState(RecordingSession.Owner owner, Session session) {
        this.owner = owner;
        this.session = session;
    }

    RecordingSession.Owner owner() {
        return owner;
    }

    Session session() {
        return session;
    }

    boolean isMonitoring() {
        return monitoring;
    }

    CompletableFuture<Answer> send(Command command, Duration timeout) {
        if (!session.isOpen()) {
            return CompletableFuture.failedFuture(
                    new ConnectionLostException("Not sent: the session had ended before", false));
        }
        return session.send(command, timeout);
    }

    synchronized void pending(Pending pending) {
        pendings.add(pending);
    }

    synchronized List<Pending> pendings() {
        return new ArrayList<>(pendings);
    }

    synchronized void done(Pending pending, Exchange exchange) {
        pendings.remove(pending);
        Command command = exchange.command();
        if (command == null || exchange.replies().isEmpty()) {
            return;
        }
        boolean refused = exchange.replies().get(0).isError();
        switch (command.name()) {
            case "MULTI" -> inTransaction |= !refused;
            case "EXEC", "DISCARD" -> inTransaction = false;
            case "RESET" -> {
                inTransaction = false;
                monitoring = false;
                unasked = false;
            }
            case "MONITOR" -> monitoring |= !refused && !inTransaction;
            case "SUBSCRIBE", "PSUBSCRIBE", "SSUBSCRIBE" -> unasked |= !refused;
            case "CLIENT" ->
                unasked |= !refused
                        && !command.arguments().isEmpty()
                        && command.arguments()
                                .get(0)
                                .utf8()
                                .toUpperCase(Locale.ROOT)
                                .equals("TRACKING");
            default -> {}
        }
    }

    /** Asks for the client's id, before a command that may block; 0 where the server does not tell. */
    synchronized void learnClientId() {
        // A RESP2 subscriber may not ask.
        boolean mayAsk = !unasked || session.protocol() == Protocol.RESP3;
        if (clientId < 0 && !inTransaction && mayAsk && !monitoring && pendings.isEmpty() && session.isOpen()) {
            try {
                clientId = session.call(Command.of("CLIENT", "ID")).reply() instanceof IntegerReply id ? id.value() : 0;
            } catch (ClientException e) {
                clientId = 0;
            }
        }
    }

    void awaitBlocked(Duration timeout) {
        owner.awaitBlocked(clientId, () -> pendings().stream().allMatch(Pending::isDone), timeout);
    }

    /** Waits for the next frame that is the scenario's. */
    Optional<Reply> nextPush(Duration timeout) {
        long deadline = System.nanoTime() + timeout.toNanos();
        Optional<Reply> push = session.nextPush(timeout);
        while (push.filter(owner::isForeign).isPresent()) {
            push = session.nextPush(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
        }
        return push;
    }

    /** Takes all that surely has come out-of-band. */
    List<Reply> drain() {
        List<Reply> frames = new ArrayList<>(kept);
        kept.clear();
        if (session.isOpen() && monitoring) {
            owner.monitorBarrier(session, frames);
        } else if (session.isOpen() && unasked && !inTransaction && pendings().isEmpty()) {
            try {
                // What was due to this session before the PING stands before its reply.
                session.call(PING, BARRIER);
            } catch (ClientException e) {
                // The session ended; what had come by then is still taken, the next command records the rest.
            }
        }
        frames.addAll(session.drainPushes());
        frames.removeIf(owner::isForeign);
        return frames;
    }

    /** Runs {@code ours}, whose lines do not belong to the scenario, so that a monitoring session leaves them out. */
    void unseen(Runnable ours) {
        owner.monitorBarrier(session, kept);
        ours.run();
        owner.monitorBarrier(session, new ArrayList<>());
    }

    void close() {
        closedByScenario = true;
        session.close();
    }

    boolean isClosedByScenario() {
        return closedByScenario;
    }
}
