package io.kvcompat.run;

import io.kvcompat.client.Client;
import io.kvcompat.client.ClientException;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Metric;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.Policy;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.result.Series;
import io.kvcompat.scenario.AwaitTimeoutException;
import io.kvcompat.scenario.Block;
import io.kvcompat.scenario.Needs.Permission;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenario.SkipException;
import io.kvcompat.target.Identity;
import io.kvcompat.target.ServerLauncher;
import io.kvcompat.target.Target;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One scenario on one lane: its sessions, what it records, and what the run may do on its server. */
final class LaneScenario implements Lane, ScenarioContext, RecordingSession.Owner {
    private static final String BARRIER = "kvcompat-barrier-";
    private static final Duration BARRIER_WAIT = Duration.ofSeconds(5);

    private final Target target;
    private final boolean baseline;
    private final LaneServer server;
    private final Client client;
    private final Set<Permission> allowed;
    private final Duration callTimeout;
    private final Recorder recorder;
    private final SettingChanges changes;
    private final ReportHeader header;
    private final Map<String, RecordingSession> sessions = new LinkedHashMap<>();
    private final BlockRunner blocks;
    private final OwnServers own;
    private final long startNanos = System.nanoTime();
    private BiConsumer<LaneScenario, Exception> failedAttempt = (lane, thrown) -> lane.leave(LaneEnd.of(thrown));
    private volatile @Nullable Exception lastThrown;
    private volatile @Nullable Outcome ended;
    private int barriers;

    LaneScenario(
            Target target,
            boolean baseline,
            LaneServer server,
            Client client,
            Set<Permission> allowed,
            Duration callTimeout,
            Recorder recorder,
            SettingChanges changes,
            ReportHeader header) {
        this.target = target;
        this.baseline = baseline;
        this.server = server;
        this.client = client;
        this.allowed = allowed;
        this.callTimeout = callTimeout;
        this.recorder = recorder;
        this.changes = changes;
        this.header = header;
        this.blocks = new BlockRunner(this::recording, callTimeout);
        this.own = new OwnServers(target, server, blocks);
    }

    @Override
    public Target target() {
        return target;
    }

    @Override
    public Protocol protocol() {
        return server.protocol();
    }

    @Override
    public ScenarioContext context() {
        return this;
    }

    @Override
    public Identity server() {
        return target.identity();
    }

    @Override
    public RecordedSession session(String name) {
        return recording(name);
    }

    private synchronized RecordingSession recording(String name) {
        RecordingSession known = sessions.get(name);
        // A session that ended by itself stays: what is sent on it is recorded as not sent.
        return known != null && !known.state().isClosedByScenario() ? known : open(name, server.endpoint());
    }

    @Override
    public synchronized RecordedSession sessionTo(String name, Endpoint endpoint) {
        recorder.notAllRecorded();
        return open(name, endpoint);
    }

    private RecordingSession open(String name, Endpoint endpoint) {
        Runnable connect = () -> sessions.put(
                name,
                new RecordingSession(name, new SessionState(this, client.connect(endpoint, protocol())), Policy.EXACT));
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

    @Override
    public List<Exchange> run(Block block) {
        int before = recorder.block().size();
        blocks.run(block);
        List<Exchange> all = recorder.block();
        return before <= all.size() ? all.subList(before, all.size()) : all;
    }

    @Override
    public void check(String name, boolean passed, String expected, @Nullable Object actual) {
        recorder.check(name, passed, expected, actual);
    }

    @Override
    public void metric(String name, double value, String unit, @Nullable Double tolerance) {
        recorder.metric(new Metric(name, value, unit, tolerance));
    }

    @Override
    public void repeated(String name, List<Double> rounds, String unit, double leastEffect) {
        recorder.metric(Metric.repeated(name, rounds, unit, leastEffect));
    }

    @Override
    public void series(Series series) {
        recorder.series(series);
    }

    @Override
    public boolean attempt(Work work) {
        if (ended != null) {
            return false;
        }
        try {
            work.run();
            return true;
        } catch (Exception e) {
            failedAttempt.accept(this, e);
            return false;
        }
    }

    @Override
    public <T> T await(String what, Duration timeout, Supplier<Optional<T>> probe) {
        // What was waited for, and for how long, is in no exchange.
        recorder.notAllRecorded();
        return poll(what, timeout, probe);
    }

    private <T> T poll(String what, Duration timeout, Supplier<Optional<T>> probe) {
        long deadline = System.nanoTime() + timeout.toNanos();
        long pause = 50_000;
        while (true) {
            Optional<T> found = probe.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() >= deadline) {
                throw thrown(new AwaitTimeoutException("Not within " + timeout.toMillis() + " ms: " + what));
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(pause * 2, 5_000_000);
        }
    }

    @Override
    public boolean changeSetting(String name, String value) {
        return !session("settings")
                .call(Command.of("CONFIG", "SET", name, value))
                .isError();
    }

    @Override
    public Optional<ServerLauncher> disposable() {
        return target.disposable();
    }

    @Override
    public void ownServer(List<String> arguments) {
        own.inPlace(arguments);
    }

    @Override
    public void anotherServer(String session, List<String> arguments) {
        open(session, own.another(session, arguments));
    }

    @Override
    public void skip(String reason) {
        throw thrown(new SkipException(reason));
    }

    /** Remembers what is about to be thrown for this lane, so that it can be told from what another lane threw. */
    @Override
    public <E extends Exception> E thrown(E exception) {
        lastThrown = exception;
        return exception;
    }

    boolean hasThrown(Exception exception) {
        return lastThrown == exception;
    }

    void onFailedAttempt(BiConsumer<LaneScenario, Exception> action) {
        failedAttempt = action;
    }

    @Override
    public void beforeSending(Command command) {
        Set<ServerEffect> effects = ServerEffect.of(command);
        if (effects.isEmpty()) {
            return;
        }
        if (server.given()) {
            for (ServerEffect effect : effects) {
                Permission needed = effect.permission();
                if (needed != null && !allowed.contains(needed)) {
                    throw thrown(new SkipException(Permissions.refusal(command, needed)));
                }
            }
            try {
                changes.beforeSending(command, this, server.control());
            } catch (SkipException e) {
                throw thrown(e);
            }
        }
        server.noteEffects(effects);
        if (server.given()) {
            server.refusal(command).ifPresent(reason -> {
                throw thrown(new SkipException(reason));
            });
        }
    }

    @Override
    public Recorder recorder() {
        return recorder;
    }

    @Override
    public Duration callTimeout() {
        return callTimeout;
    }

    @Override
    public void awaitBlocked(long clientId, BooleanSupplier done, Duration timeout) {
        String mine = "id=" + clientId + " ";
        try {
            poll("the client is blocked", timeout, () -> {
                if (done.getAsBoolean()) {
                    return Optional.of(true);
                }
                String clients = ServerSettings.text(
                        server.control().call(Command.of("CLIENT", "LIST")).reply());
                return clients.lines()
                        .filter(line -> line.startsWith(mine))
                        .filter(line -> line.matches(".* flags=[^ ]*b.*"))
                        .findAny()
                        .map(line -> true);
            });
        } catch (AwaitTimeoutException | ClientException e) {
            // The command neither blocked nor was answered in this time; its reply is awaited at the end of the block.
        }
    }

    @Override
    public void monitorBarrier(Session monitor, List<Reply> lines) {
        String token = BARRIER + ++barriers;
        server.control().call(Command.of("ECHO", token));
        long deadline = System.nanoTime() + BARRIER_WAIT.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<Reply> line = monitor.nextPush(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
            if (line.isEmpty() || line.get().toString().contains(token)) {
                return;
            }
            if (!isOurOwn(line.get().toString())) {
                lines.add(line.get());
            }
        }
    }

    private static boolean isOurOwn(String line) {
        return line.contains(BARRIER) || line.contains("\"CLIENT\" \"LIST\"");
    }

    /** Takes this lane out of the scenario; the first reason stands. */
    void leave(Outcome outcome) {
        if (ended == null) {
            ended = outcome;
        }
    }

    boolean isIn() {
        return ended == null;
    }

    /** Tells whether the others are held against this lane's target. */
    boolean isBaseline() {
        return baseline;
    }

    ReportHeader header() {
        return header;
    }

    boolean isSkipped() {
        return ended != null && ended.status() == Outcome.Status.SKIPPED;
    }

    LaneServer laneServer() {
        return server;
    }

    /** Awaits what is pending, closes the sessions and says what became of the scenario here. */
    Outcome finish() {
        try {
            for (RecordingSession session : sessions.values()) {
                session.awaitPending(callTimeout);
                session.pushes();
                session.end();
            }
        } finally {
            own.close();
            changes.restore(this, server);
        }
        if (ended != null) {
            return ended;
        }
        long failed = recorder.failedChecks();
        return failed == 0
                ? Outcome.PASSED
                : Outcome.failed(
                        failed == 1
                                ? "Check failed: " + recorder.firstFailedCheck()
                                : failed + " checks failed, the first: " + recorder.firstFailedCheck());
    }

    long elapsedNanos() {
        return System.nanoTime() - startNanos;
    }
}
