package io.kvcompat.proxy;

import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.diff.LaneComparison;
import io.kvcompat.diff.TargetPair;
import io.kvcompat.internal.wire.Call;
import io.kvcompat.internal.wire.CommandTable;
import io.kvcompat.internal.wire.Frame;
import io.kvcompat.internal.wire.Request;
import io.kvcompat.reply.Bytes;
import io.kvcompat.result.Exchange;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * What all connections of a proxy share: what is counted, what is kept, and what they are compared by.
 *
 * <p>Safe for use by several threads.
 */
final class ProxyTraffic {
    private static final int VALUE_LIMIT = 4096;
    private static final int MOST_CUTS = 20;
    private static final long SLACK_NANOS = Duration.ofMillis(50).toNanos();

    private final ProxyConfig config;
    private final List<TargetPair> pairs;
    private final List<@Nullable Translator> translators;
    private final int reported;
    private final Journal journal;
    private final Judge judge;
    private final Reproductions reproductions;
    private final Afterwards afterwards = new Afterwards();
    private final CommandTable table;
    private final Secrets secrets;
    private final @Nullable TrafficWriter recorder;
    private final CommandHistory history = new CommandHistory();
    private final Map<String, String> firstCut = new HashMap<>();
    private final SortedMap<String, Long> cuts = new TreeMap<>();
    private final LongAdder compared = new LongAdder();
    private final LongAdder notCompared = new LongAdder();
    private final LongAdder raced = new LongAdder();
    private final LongAdder noise = new LongAdder();
    private final AtomicLong latest = new AtomicLong();

    /**
     * @param pairs of the baseline and each other target, the twin last where there is one
     */
    ProxyTraffic(
            ProxyConfig config,
            List<TargetPair> pairs,
            List<@Nullable Translator> translators,
            boolean twin,
            CommandTable table,
            Journal journal,
            @Nullable TrafficWriter recorder) {
        this.config = config;
        this.pairs = pairs;
        this.translators = translators;
        this.reported = pairs.size() + (twin ? 0 : 1);
        this.journal = journal;
        this.table = table;
        this.recorder = recorder;
        this.secrets = new Secrets(config.masks());
        this.judge = new Judge(pairs, translators, config.leader(), twin ? pairs.size() : -1, config.ttlTolerance());
        this.reproductions = new Reproductions();
    }

    /** Returns how many targets there are, the twin included. */
    int targets() {
        return pairs.size() + 1;
    }

    /** Returns how many have a report. */
    int reported() {
        return reported;
    }

    int leader() {
        return config.leader();
    }

    boolean isReadOnly() {
        return config.readOnly();
    }

    Journal journal() {
        return journal;
    }

    Judge judge() {
        return judge;
    }

    CommandHistory history() {
        return history;
    }

    Reproductions reproductions() {
        return reproductions;
    }

    Afterwards afterwards() {
        return afterwards;
    }

    CommandTable table() {
        return table;
    }

    /** Takes note under which addresses two targets know one client. */
    void translates(int link, SocketAddress leaders, SocketAddress others) {
        Translator translator = translators.get(link);
        if (translator != null) {
            translator.learnAddress(leaders, others);
        }
    }

    @Nullable
    Request translated(Call call, int link) {
        Translator translator = translators.get(link);
        return translator == null ? call.request() : translator.requestFor(call);
    }

    /** Returns the command as reports show it: without passwords, long values shortened. */
    Command shown(Call call) {
        List<Bytes> parts = secrets.mask(call.info().name(), call.request().parts());
        List<Bytes> shortened = new ArrayList<>(parts.size());
        for (Bytes part : parts) {
            shortened.add(part.shortenedTo(VALUE_LIMIT));
        }
        return new Command(shortened);
    }

    /** Returns exchanges as they may be written down. */
    List<@Nullable Exchange> redacted(List<@Nullable Exchange> exchanges) {
        List<@Nullable Exchange> all = new ArrayList<>(exchanges.subList(0, Math.min(reported, exchanges.size())));
        if (config.redact()) {
            all.replaceAll(one -> one == null ? null : Redaction.of(one));
        } else {
            all.replaceAll(one -> one == null || !secrets.mayShow(one.command()) ? one : masked(one));
        }
        return all;
    }

    private Exchange masked(Exchange one) {
        return new Exchange(
                one.step(),
                one.session(),
                one.command(),
                one.replies().stream()
                        .map(reply -> secrets.reply(one.command(), reply))
                        .toList(),
                one.failure(),
                one.latencyNanos(),
                one.policy(),
                one.overtaken());
    }

    void compared() {
        compared.increment();
    }

    void notCompared(long count) {
        notCompared.add(count);
    }

    void noise() {
        noise.increment();
    }

    void raced() {
        raced.increment();
        notCompared.increment();
    }

    boolean hasRaced(String session, Call call) {
        // A target that lags behind has others' commands before it that were sent as long before as it lags.
        long lag = System.nanoTime() - call.sentAt();
        return config.order() == Order.FREE && history.hasRaced(session, call, SLACK_NANOS + lag, latest.get());
    }

    void takePush(String scenario, Protocol protocol, List<@Nullable Exchange> exchanges) {
        Exchange baseline = exchanges.get(0);
        if (baseline == null) {
            return;
        }
        List<io.kvcompat.diff.Difference> differences = new ArrayList<>();
        for (int i = 1; i < reported; i++) {
            Exchange other = exchanges.get(i);
            if (other != null) {
                differences.addAll(LaneComparison.compare(
                        pairs.get(i - 1), scenario, protocol, List.of(baseline), List.of(other), false));
            }
        }
        compared();
        List<@Nullable Exchange> shown = redacted(exchanges);
        if (differences.isEmpty()) {
            journal.keep(scenario, protocol, shown);
        } else if (config.order() == Order.FREE) {
            // What is published by several at a time comes in no promised order.
            raced();
        } else {
            journal.differ(scenario, protocol, new Judgement(shown, differences, false, true));
        }
    }

    /** Takes note that one connection is no longer compared on a target. */
    void cut(int link, String session, String reason) {
        synchronized (cuts) {
            String key = name(link) + ": " + reason;
            if (cuts.size() < MOST_CUTS || cuts.containsKey(key)) {
                if (cuts.merge(key, 1L, Long::sum) == 1) {
                    firstCut.put(key, session);
                }
            }
        }
    }

    String name(int link) {
        return link == 0
                ? pairs.isEmpty() ? "baseline" : pairs.get(0).baseline().target()
                : pairs.get(link - 1).other().target();
    }

    /** Returns why connections were no longer compared, and how many. */
    SortedMap<String, Long> cuts() {
        synchronized (cuts) {
            SortedMap<String, Long> told = new TreeMap<>();
            cuts.forEach((reason, count) -> told.put(reason + " (first on " + firstCut.get(reason) + ")", count));
            return told;
        }
    }

    void recordSent(long connection, Call call) {
        latest.accumulateAndGet(call.sequence(), Math::max);
        if (recorder != null) {
            recorder.request(
                    connection,
                    call,
                    secrets.mask(call.info().name(), call.request().parts()));
        }
    }

    void recordDone(long connection, Call call) {
        if (recorder != null) {
            recorder.replies(connection, call, call.frames(config.leader()), secrets);
        }
    }

    void recordPush(long connection, int link, Frame frame) {
        if (recorder != null && link == config.leader()) {
            recorder.push(connection, frame);
        }
    }

    void recordClosed(long connection) {
        if (recorder != null) {
            recorder.closed(connection);
        }
    }

    long comparedSoFar() {
        return compared.sum();
    }

    long notComparedSoFar() {
        return notCompared.sum();
    }

    long racedSoFar() {
        return raced.sum();
    }

    long noiseSoFar() {
        return noise.sum();
    }
}
