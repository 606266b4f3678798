package io.kvcompat.scenario;

import io.kvcompat.client.Protocol;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Series;
import io.kvcompat.target.Identity;
import io.kvcompat.target.ServerLauncher;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario has on one lane: sessions that record, checks, metrics and bounded waiting.
 *
 * <p>For use by the thread that runs the scenario; sessions may be used by threads that the scenario starts.
 */
public interface ScenarioContext {
    /** Returns the lane's protocol. */
    Protocol protocol();

    /**
     * Tells whether measurements are taken on this lane: on one of each target, that of the first protocol of the run.
     * For what a server does whatever the protocol, memory and eviction say; its other lanes are to check without measuring.
     */
    boolean isMeasured();

    /** Returns what the server says it is; for reports and needs, not for hiding differences. */
    Identity server();

    /** Returns how many keys the database holds, asked beside the sessions and not recorded. */
    long databaseSize();

    /** Returns the number of the database that every session begins in, 0 or more; in blocks {@code @{database}}. */
    int database();

    /**
     * Returns the number of a database that is not {@link #database()}, 0 or 1; in blocks {@code @{other_database}}. It may
     * be reached on launched servers alone.
     */
    default int otherDatabase() {
        return database() == 0 ? 1 : 0;
    }

    /** Returns the session named {@code main}. */
    default RecordedSession session() {
        return session("main");
    }

    /** Returns the session of that name, opened on first use in the lane's database. */
    RecordedSession session(String name);

    /**
     * Runs a block of lines as Gherkin has them (see {@link Block}) and returns its exchanges in their order.
     *
     * <p>A lost connection or a time-out is recorded and does not throw. At the end of the block pending replies are
     * awaited, and what came out-of-band on subscribed, monitoring or tracking sessions is recorded.
     */
    List<Exchange> run(Block block);

    /** Parses and runs a block, see {@link #run(Block)}. */
    default List<Exchange> run(String block) {
        return run(Block.parse(block));
    }

    /** Records whether something holds, and goes on either way. */
    void check(String name, boolean passed, String expected, @Nullable Object actual);

    /** Records whether {@code actual} equals {@code expected}, and goes on either way. */
    default <T> void checkEquals(String name, T expected, T actual) {
        check(name, expected.equals(actual), String.valueOf(expected), actual);
    }

    /** Records a measurement that is not compared. */
    default void metric(String name, double value, String unit) {
        metric(name, value, unit, null);
    }

    /** Records a measurement; {@code tolerance} is a share of the baseline's value, null when it is not compared. */
    void metric(String name, double value, String unit, @Nullable Double tolerance);

    /**
     * Records a repeated measurement, one value for each round in the order of the rounds. It is compared by statistics:
     * a difference is called one when its confidence interval lies wholly beyond {@code leastEffect}, a share of the
     * baseline's value. Rounds that were measured in turn on all targets (see {@link CrossTargetScenario}) go by pairs.
     *
     * @throws IllegalArgumentException when there is no round
     */
    void repeated(String name, List<Double> rounds, String unit, double leastEffect);

    /** Records a curve, which is shown and not compared. */
    void series(Series series);

    /**
     * Does {@code work} on this lane and tells whether it came to its end. What it throws takes this lane out of the
     * scenario, as skipped or errored, and is not thrown on: how a {@link CrossTargetScenario} goes on with the other lanes.
     */
    boolean attempt(Work work);

    /** What is attempted on one lane. */
    @FunctionalInterface
    interface Work {
        /** Does it. */
        void run() throws Exception;
    }

    /**
     * Polls until {@code probe} gives a value and returns it.
     *
     * @throws AwaitTimeoutException when {@code timeout} passes first; the message names {@code what}
     */
    <T> T await(String what, Duration timeout, Supplier<Optional<T>> probe);

    /**
     * Changes a setting of the server, remembering its value on disk first; restored when the scenario ends, and by
     * the next run should this one be killed. Needs {@link Requirements.Permission#CONFIG}.
     *
     * @return the server's reply was OK; false when it refused, which is recorded
     */
    boolean changeSetting(String name, String value);

    /** Returns what launches further servers of this target's kind; empty where the server is external. */
    Optional<ServerLauncher> disposable();

    /**
     * Returns what launches further servers of this target's kind.
     *
     * @throws SkipException where the target is external, so that nothing can be launched
     */
    default ServerLauncher launcher() {
        Optional<ServerLauncher> launcher = disposable();
        if (launcher.isEmpty()) {
            skip("It needs a server of its own, and the target is external");
        }
        return launcher.orElseThrow();
    }

    /**
     * Launches a server of this target's kind for this scenario alone: sessions opened from now on go to it instead of
     * the lane's, and it ends with the scenario. In blocks {@code @{port}} stands for its port.
     *
     * @param arguments as of {@link ServerLauncher#launch}
     * @throws SkipException where the target is external, so that nothing can be launched
     * @throws io.kvcompat.target.LaunchException when it does not come up
     */
    void ownServer(List<String> arguments);

    /**
     * Launches a server as {@link #ownServer} does, for the session of that name alone, which is opened now. In blocks
     * <code>@{port_NAME}</code> stands for its port.
     */
    void anotherServer(String session, List<String> arguments);

    /** Opens a recorded session named {@code name} to another server, one launched by {@link #disposable} say. */
    RecordedSession sessionTo(String name, io.kvcompat.client.Endpoint endpoint);

    /**
     * Ends the scenario on this lane as skipped.
     *
     * @throws SkipException always
     */
    void skip(String reason);
}
