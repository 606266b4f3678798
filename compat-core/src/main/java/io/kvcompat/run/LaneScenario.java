package io.kvcompat.run;

import io.kvcompat.client.ConnectionLostException;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Metric;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.result.Series;
import io.kvcompat.scenario.AwaitTimeoutException;
import io.kvcompat.scenario.Block;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenario.SkipException;
import io.kvcompat.target.Identity;
import io.kvcompat.target.ServerLauncher;
import io.kvcompat.target.Target;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One scenario on one lane: its sessions, what it records, and what the run may do on its server. */
final class LaneScenario implements Lane, ScenarioContext, RecordingSession.Owner {
    private final Target target;
    private final TargetRole role;
    private final LaneServer server;
    private final Duration callTimeout;
    private final Recorder recorder;
    private final ReportHeader header;
    private final LaneSessions sessions;
    private final Barriers barriers;
    private final BlockRunner blocks;
    private final OwnServers own;
    private final ExternalLane external;
    private final LaunchedEndpoints launched = new LaunchedEndpoints();
    private final long startNanos = System.nanoTime();
    private BiConsumer<LaneScenario, Throwable> failedAttempt = (lane, thrown) -> lane.leave(LaneEnd.of(thrown));
    private Consumer<LaneScenario> silence = lane -> {};
    private volatile @Nullable String death;
    private volatile @Nullable Exception lastThrown;
    private volatile @Nullable Outcome ended;

    LaneScenario(
            Target target,
            TargetRole role,
            LaneServer server,
            Duration callTimeout,
            Recorder recorder,
            ReportHeader header,
            Preflight preflight) {
        this.target = target;
        this.role = role;
        this.server = server;
        this.callTimeout = callTimeout;
        this.recorder = recorder;
        this.header = header;
        this.external = new ExternalLane(server, preflight);
        this.sessions = new LaneSessions(server, this);
        this.barriers = new Barriers(server);
        this.blocks = new BlockRunner(sessions::get, callTimeout);
        this.own = new OwnServers(target, server, blocks, recorder);
        blocks.keep("database", Bytes.of(Integer.toString(database())));
        blocks.keep("other_database", Bytes.of(Integer.toString(otherDatabase())));
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
    public boolean isMeasured() {
        return server.isMeasured();
    }

    @Override
    public Identity server() {
        return target.identity();
    }

    @Override
    public long databaseSize() {
        return server.databaseSize();
    }

    @Override
    public int database() {
        return server.endpoint().database();
    }

    @Override
    public RecordedSession session(String name) {
        return sessions.get(name);
    }

    @Override
    public RecordedSession sessionTo(String name, Endpoint endpoint) {
        recorder.notAllRecorded();
        launched.require(endpoint);
        return sessions.open(name, endpoint);
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
        } catch (Throwable e) {
            failedAttempt.accept(this, e);
            return false;
        }
    }

    @Override
    public <T> T await(String what, Duration timeout, Supplier<Optional<T>> probe) {
        // What was waited for, and for how long, is in no exchange.
        recorder.notAllRecorded();
        try {
            return Polling.poll(what, timeout, probe);
        } catch (AwaitTimeoutException e) {
            throw thrown(e);
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
        return target.disposable().map(launched::noting);
    }

    @Override
    public void ownServer(List<String> arguments) {
        own.inPlace(arguments);
    }

    @Override
    public void anotherServer(String session, List<String> arguments) {
        sessions.open(session, own.another(session, arguments));
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

    boolean hasThrown(Throwable thrown) {
        return lastThrown == thrown;
    }

    void onFailedAttempt(BiConsumer<LaneScenario, Throwable> action) {
        failedAttempt = action;
    }

    @Override
    public void beforeSending(Command command) {
        String dead = death;
        if (dead != null) {
            throw thrown(new ConnectionLostException(dead, false));
        }
        recorder.sending(command);
        external.refusal(command).ifPresent(reason -> {
            throw thrown(new SkipException(reason));
        });
    }

    @Override
    public boolean isForeign(Reply frame) {
        return external.hasOthers() && recorder.isForeign(frame);
    }

    @Override
    public boolean isDead() {
        silence.accept(this);
        return death != null;
    }

    void onSilence(Consumer<LaneScenario> action) {
        silence = action;
    }

    /** Takes this lane out of the scenario as its server is gone; nothing is sent there any more. */
    void die(String reason) {
        death = reason;
        leave(Outcome.errored(reason));
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
        barriers.awaitBlocked(clientId, done, timeout);
    }

    @Override
    public void monitorBarrier(Session monitor, List<Reply> lines) {
        barriers.monitor(monitor, lines);
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

    /** Tells whether the others are compared with this lane's target. */
    boolean isBaseline() {
        return role == TargetRole.BASELINE;
    }

    /** Tells whether this lane only shows what is noise, and is in no report. */
    boolean isTwin() {
        return role == TargetRole.TWIN;
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
            sessions.end(callTimeout);
        } finally {
            own.close();
            server.restore(this);
        }
        return ended != null ? ended : LaneEnd.of(recorder);
    }

    long elapsedNanos() {
        return System.nanoTime() - startNanos;
    }
}
