package io.kvcompat.run;

import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.internal.redaction.LaneRedaction;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import io.kvcompat.result.Check;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Failure;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Metric;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.Policy;
import io.kvcompat.result.ReportSpool.LaneSpool;
import io.kvcompat.result.Series;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what one scenario records on one lane: the open block in memory, so that its policies can still be set, and
 * everything before it on the spool.
 *
 * <p>Safe for use by several threads.
 */
final class Recorder {
    /** Past this many exchanges a block no longer waits in memory for its policies. */
    private static final int BLOCK_LIMIT = 20_000;

    private static final int VALUE_LIMIT = 4096;

    private static final Set<Failure.Kind> LOSSES =
            EnumSet.of(Failure.Kind.TIMEOUT, Failure.Kind.CONNECTION_LOST, Failure.Kind.CONNECT, Failure.Kind.PROTOCOL);

    private final LaneSpool spool;
    private final LaneRedaction redaction;
    private final UnaryOperator<Metric> tolerance;
    private final Map<String, Integer> steps = new HashMap<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Metric> metrics = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private List<Exchange> block = new ArrayList<>();
    /** The last value over the limit that was sent: what is read back has its digest, which takes long. */
    private Bytes written = Bytes.EMPTY;

    private long spooled;
    private boolean lost;
    private @Nullable Long replayable;

    /**
     * @param redaction masks all that is recorded
     * @param tolerance what to make of a metric that a scenario has measured
     */
    Recorder(LaneSpool spool, LaneRedaction redaction, UnaryOperator<Metric> tolerance) {
        this.spool = spool;
        this.redaction = redaction;
        this.tolerance = tolerance;
    }

    /** Takes note of a command that is about to be sent. */
    void sending(Command command) {
        redaction.sending(command);
    }

    /** Tells whether a frame came for what others do on the server. */
    boolean isForeign(Reply frame) {
        return redaction.isForeign(frame);
    }

    /** Returns the step id of the next {@code what} (a command's name, or {@code push}) on {@code session}. */
    synchronized String nextStep(String session, String what) {
        String key = session + "/" + what;
        return key + "/" + steps.merge(key, 1, Integer::sum);
    }

    static String stepName(Command command) {
        // Only what a step id and a shell can carry; a binary name keeps its place by its number.
        String name = command.name();
        return name.matches("[A-Z0-9._-]{1,32}") ? name : "other";
    }

    synchronized void add(Exchange exchange) {
        if (block.size() >= BLOCK_LIMIT) {
            flushBlock();
        }
        Failure failure = exchange.failure();
        lost |= failure != null && LOSSES.contains(failure.kind());
        block.add(shortened(redaction.exchange(exchange)));
    }

    private Exchange shortened(Exchange exchange) {
        if (exchange.command() != null) {
            exchange.command().arguments().stream()
                    .filter(value -> value.length() > VALUE_LIMIT)
                    .forEach(value -> written = value);
        }
        return new Exchange(
                exchange.step(),
                exchange.session(),
                exchange.command() == null ? null : exchange.command().shortenedTo(VALUE_LIMIT),
                exchange.replies().stream()
                        .map(reply -> isWritten(reply) ? new BulkStringReply(written) : reply)
                        .map(reply -> reply.shortenedTo(VALUE_LIMIT))
                        .toList(),
                exchange.failure(),
                exchange.latencyNanos(),
                exchange.policy(),
                exchange.overtaken());
    }

    private boolean isWritten(Reply reply) {
        return reply instanceof BulkStringReply bulk && bulk.value().equals(written);
    }

    /** Returns how many exchanges were recorded so far. */
    synchronized long recorded() {
        return spooled + block.size();
    }

    /** Takes note that from here on the scenario does what its exchanges do not tell. */
    synchronized void notAllRecorded() {
        if (replayable == null) {
            replayable = recorded();
        }
    }

    /** Tells whether a connection was lost, or a reply did not come in time or was none. */
    synchronized boolean hasLost() {
        return lost;
    }

    synchronized List<Exchange> block() {
        return List.copyOf(block);
    }

    synchronized void compareBlock(Predicate<Exchange> which, Policy policy) {
        block.replaceAll(exchange -> which.test(exchange) ? exchange.with(policy) : exchange);
    }

    /** Takes out of the comparison what is no difference of servers: paths, by the step of the open block. */
    synchronized void markNoise(Map<String, List<String>> noise) {
        block.replaceAll(exchange -> {
            List<String> paths = noise.get(exchange.step());
            return paths == null ? exchange : exchange.with(exchange.policy().withNoise(paths));
        });
    }

    /** Spools the open block and begins another. */
    synchronized void flushBlock() {
        block.forEach(spool::exchange);
        spooled += block.size();
        block = new ArrayList<>();
        written = Bytes.EMPTY;
    }

    synchronized void check(String name, boolean passed, String expected, @Nullable Object actual) {
        checks.add(new Check(
                unique(name),
                passed,
                redaction.text(expected),
                actual == null ? null : redaction.text(String.valueOf(actual))));
    }

    private String unique(String name) {
        int nth = steps.merge("check/" + name, 1, Integer::sum);
        return nth == 1 ? name : name + " (" + nth + ")";
    }

    synchronized void metric(Metric metric) {
        metrics.add(tolerance.apply(metric));
    }

    synchronized void series(Series curve) {
        series.add(curve);
    }

    synchronized List<Metric> metrics() {
        return List.copyOf(metrics);
    }

    synchronized long failedChecks() {
        return checks.stream().filter(check -> !check.passed()).count();
    }

    synchronized String firstFailedCheck() {
        return checks.stream()
                .filter(check -> !check.passed())
                .findFirst()
                .map(Check::name)
                .orElse("");
    }

    /** Forgets all of it, since the scenario did not come to its end. */
    synchronized void abandon() {
        block = new ArrayList<>();
        spool.abandon();
    }

    synchronized LaneResult end(Protocol protocol, Outcome outcome, long durationNanos) {
        flushBlock();
        LaneResult result = new LaneResult(
                protocol,
                outcome.reason() == null ? outcome : new Outcome(outcome.status(), redaction.text(outcome.reason())),
                durationNanos,
                spooled,
                checks,
                metrics,
                series,
                replayable != null && replayable < spooled ? replayable : null);
        spool.end(result);
        return result;
    }
}
