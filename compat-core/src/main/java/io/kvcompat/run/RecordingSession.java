package io.kvcompat.run;

import io.kvcompat.client.Answer;
import io.kvcompat.client.ClientException;
import io.kvcompat.client.CommandTimeoutException;
import io.kvcompat.client.ConnectFailedException;
import io.kvcompat.client.ConnectionLostException;
import io.kvcompat.client.ProtocolException;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Failure;
import io.kvcompat.result.Policy;
import io.kvcompat.scenario.RecordedSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A session whose exchanges are recorded; a view of it differs in the policy alone. */
final class RecordingSession implements RecordedSession {
    /** What a session needs of the lane it belongs to. */
    interface Owner {

        /** Tells whether an out-of-band frame is about what others do on the server. */
        boolean isForeign(Reply frame);

        /** Refuses what goes to a server that is gone, or would tell of others; takes note of what is to be masked. */
        void beforeSending(Command command);

        /** Takes note of what is about to be thrown to the scenario, and returns it. */
        <E extends Exception> E thrown(E exception);

        Recorder recorder();

        /** Tells, where something takes long, whether the server is gone; asks it over a connection of its own. */
        boolean isDead();

        Duration callTimeout();

        /** Waits until the server has the client of that id blocked, or {@code done} says that there is no need. */
        void awaitBlocked(long clientId, java.util.function.BooleanSupplier done, Duration timeout);

        /** Returns once every line of MONITOR that is due has been sent. */
        void monitorBarrier(Session monitor, List<Reply> lines);
    }

    /** After this time without an answer it is looked whether the server is still there. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final String name;
    private final SessionState state;
    private final Policy policy;

    RecordingSession(String name, SessionState state, Policy policy) {
        this.name = name;
        this.state = state;
        this.policy = policy;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public RecordedSession comparing(Policy other) {
        return new RecordingSession(name, state, other);
    }

    @Override
    public Reply call(Command command) {
        Exchange exchange = exchange(command);
        if (exchange.failure() != null) {
            throw state.owner().thrown(asException(exchange.failure()));
        }
        return exchange.replies().get(0);
    }

    private static ClientException asException(Failure failure) {
        return switch (failure.kind()) {
            case TIMEOUT, NO_PUSH -> new CommandTimeoutException(failure.message());
            case PROTOCOL -> new ProtocolException(failure.message());
            case CONNECT -> new ConnectFailedException(failure.message());
            case NOT_SENT -> new ConnectionLostException(failure.message(), false);
            case CONNECTION_LOST -> new ConnectionLostException(failure.message(), true);
        };
    }

    @Override
    public Exchange exchange(Command command) {
        return exchange(command, state.owner().callTimeout());
    }

    @Override
    public Exchange exchange(Command command, Duration timeout) {
        return start(command, timeout).await(timeout);
    }

    @Override
    public Pending send(Command command) {
        return start(command, state.owner().callTimeout().plus(Duration.ofSeconds(60)));
    }

    private InFlight start(Command command, Duration timeout) {
        state.owner().beforeSending(command);
        String step = state.owner().recorder().nextStep(name, Recorder.stepName(command));
        InFlight pending =
                new InFlight(step, command, state.owner().recorder().recorded(), state.send(command, timeout));
        state.pending(pending);
        return pending;
    }

    @Override
    public void awaitBlocked(Duration timeout) {
        state.awaitBlocked(timeout);
    }

    @Override
    public Optional<Reply> nextPush(Duration timeout) {
        Optional<Reply> push = state.nextPush(timeout);
        push.ifPresentOrElse(this::recordPush, this::recordMissingPush);
        return push;
    }

    private void recordPush(Reply push) {
        recordPush(List.of(push), null);
    }

    private void recordMissingPush() {
        recordPush(List.of(), new Failure(Failure.Kind.NO_PUSH, "Nothing came on session " + name + " in time"));
    }

    private void recordPush(List<Reply> replies, @Nullable Failure failure) {
        Recorder recorder = state.owner().recorder();
        Policy how = policy.equals(Policy.EXACT) && state.isMonitoring() ? SessionState.MONITOR_LINES : policy;
        recorder.add(new Exchange(recorder.nextStep(name, "push"), name, null, replies, failure, 0, how));
    }

    @Override
    public List<Reply> pushes() {
        List<Reply> pushes = state.drain();
        pushes.forEach(this::recordPush);
        return pushes;
    }

    @Override
    public Session unrecorded() {
        return new UnrecordedSession(
                state.session(), state.owner()::beforeSending, state.owner().recorder()::notAllRecorded);
    }

    @Override
    public void close() {
        state.owner().recorder().notAllRecorded();
        state.close();
    }

    /** Closes the connection at the end of the scenario. */
    void end() {
        state.close();
    }

    /** Awaits and records what is pending, oldest first. */
    void awaitPending(Duration timeout) {
        for (Pending pending : new ArrayList<>(state.pendings())) {
            pending.await(timeout);
        }
    }

    SessionState state() {
        return state;
    }

    /** A command on its way, recorded once when it is awaited. */
    final class InFlight implements Pending {
        private final String step;
        private final Command command;
        private final long sentAfter;
        private final CompletableFuture<Answer> answer;
        private @Nullable Exchange recorded;

        InFlight(String step, Command command, long sentAfter, CompletableFuture<Answer> answer) {
            this.step = step;
            this.command = command;
            this.sentAfter = sentAfter;
            this.answer = answer;
        }

        @Override
        public boolean isDone() {
            return answer.isDone();
        }

        @Override
        public synchronized Exchange await(Duration timeout) {
            if (recorded == null) {
                recorded = outcome(timeout);
                state.owner().recorder().add(recorded);
                state.done(this, recorded);
            }
            return recorded;
        }

        private Exchange outcome(Duration timeout) {
            try {
                Answer done = answer(timeout.plusSeconds(1));
                return exchange(done.replies(), null, done.latencyNanos());
            } catch (ExecutionException | CompletionException e) {
                if (e.getCause() instanceof Error broken) {
                    throw broken;
                }
                return failed(failure(e.getCause()));
            } catch (TimeoutException e) {
                state.close();
                return failed(new Failure(Failure.Kind.TIMEOUT, "No reply within " + timeout.toMillis() + " ms"));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                state.close();
                return failed(new Failure(Failure.Kind.TIMEOUT, "Interrupted while waiting for the reply"));
            }
        }

        /** What may take a minute is not waited for that long where the server is gone. */
        private Answer answer(Duration timeout) throws ExecutionException, TimeoutException, InterruptedException {
            long deadline = System.nanoTime() + timeout.toNanos();
            while (true) {
                long left = deadline - System.nanoTime();
                try {
                    return answer.get(Math.min(left, LOOK.toNanos()), TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    if (left <= LOOK.toNanos() || state.owner().isDead()) {
                        throw e;
                    }
                }
            }
        }

        private Exchange failed(Failure failure) {
            if (failure.kind() == Failure.Kind.TIMEOUT) {
                // Found out now, or each session of the scenario would be waited for in turn.
                state.owner().isDead();
            }
            return exchange(List.of(), failure, 0);
        }

        private Exchange exchange(List<Reply> replies, @Nullable Failure failure, long latencyNanos) {
            long overtaken = state.owner().recorder().recorded() - sentAfter;
            return new Exchange(step, name, command, replies, failure, latencyNanos, policy, overtaken);
        }

        private Failure failure(@Nullable Throwable cause) {
            String message = cause == null ? "unknown" : String.valueOf(cause.getMessage());
            if (cause instanceof ConnectionLostException lost) {
                return new Failure(lost.mayHaveRun() ? Failure.Kind.CONNECTION_LOST : Failure.Kind.NOT_SENT, message);
            }
            if (cause instanceof CommandTimeoutException) {
                return new Failure(Failure.Kind.TIMEOUT, message);
            }
            if (cause instanceof ConnectFailedException) {
                return new Failure(Failure.Kind.CONNECT, message);
            }
            return new Failure(Failure.Kind.PROTOCOL, message);
        }
    }
}
