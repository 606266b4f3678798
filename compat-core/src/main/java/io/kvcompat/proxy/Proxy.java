package io.kvcompat.proxy;

import io.kvcompat.client.Client;
import io.kvcompat.internal.wire.CommandTable;
import io.kvcompat.internal.wire.CommandTraits;
import io.kvcompat.internal.wire.Upstream;
import io.kvcompat.internal.wire.WireOptions;
import io.kvcompat.internal.wire.WireProxy;
import io.kvcompat.internal.wire.Witness;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Carries clients' commands to several targets, answers them from one and compares what all of them answer.
 *
 * <p>Safe for use by several threads. Open it, let programs run against {@link #listening()}, then call {@link #finish()}
 * and close it.
 *
 * <pre>{@code
 * try (Proxy proxy = Proxy.open(ProxyConfig.builder(targets, out).build())) {
 *     runTheTestSuite(proxy.listening().url());
 *     ProxyReport report = proxy.finish();
 * }
 * }</pre>
 */
public final class Proxy implements AutoCloseable {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final int MOST_THREADS = 4;

    private final ProxyConfig config;
    private final Client client;
    private final ProxiedTargets targets;
    private final Journal journal;
    private final @Nullable TrafficWriter recorder;
    private final ProxyTraffic traffic;
    private final WireProxy wire;
    private final ListenAddress listening;
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong unreachable = new AtomicLong();
    private final List<String> problems = Collections.synchronizedList(new ArrayList<>());
    private boolean closed;

    private Proxy(ProxyConfig config, Client client, ProxiedTargets targets) {
        this.config = config;
        this.client = client;
        this.targets = targets;
        this.journal = new Journal(config.out(), targets.reported(), config.keep());
        this.recorder = config.record() == null ? null : new TrafficWriter(config.record(), targets.facts());
        this.traffic = targets.traffic(config, journal, recorder);
        List<Upstream> upstreams = targets.upstreams();
        this.wire = new WireProxy(
                new WireOptions(
                        config.leader(),
                        config.order() == Order.STRICT && upstreams.size() > 1,
                        config.shadowTimeout(),
                        CONNECT_TIMEOUT,
                        config.memory(),
                        config.listen().certificateFile(),
                        config.listen().keyFile(),
                        Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors())),
                upstreams,
                traffic.table(),
                new Watching());
        int port;
        try {
            ListenAddress listen = config.listen();
            port = wire.listen(listen.host().isEmpty() ? null : listen.host(), listen.port(), listen.socket());
        } catch (RuntimeException e) {
            wire.close();
            throw e;
        }
        this.listening = config.listen().on(port);
    }

    /**
     * Opens the targets, launching what is to be launched, and begins to listen.
     *
     * @throws io.kvcompat.target.LaunchException when a server could not be launched
     * @throws io.kvcompat.client.ConnectFailedException when a given server cannot be reached
     * @throws IllegalArgumentException when the address cannot be listened on, or the reports cannot be written
     */
    public static Proxy open(ProxyConfig config) {
        return open(config, null, null);
    }

    /** As the other; the arguments are those of {@link ProxiedTargets#open}. */
    static Proxy open(ProxyConfig config, @Nullable RecordedTarget recorded, @Nullable Path rdb) {
        Client client = Client.create(config.client());
        ProxiedTargets targets = null;
        try {
            targets = ProxiedTargets.open(config, client, recorded, rdb);
            return new Proxy(config, client, targets);
        } catch (RuntimeException e) {
            if (targets != null) {
                targets.close();
            }
            client.close();
            throw e;
        }
    }

    /** Returns where clients connect. */
    public ListenAddress listening() {
        return listening;
    }

    /** Returns the names of the targets and what they are, {@code redis: Redis 7.2.6} say, the baseline first. */
    public List<String> targetLines() {
        return targets.lines();
    }

    CommandTable table() {
        return traffic.table();
    }

    /** Returns how far it has come. */
    public ProxyStatus status() {
        return new ProxyStatus(
                wire.connections(),
                accepted.get(),
                wire.commands(),
                traffic.comparedSoFar(),
                journal.differences(),
                journal.known(),
                traffic.noiseSoFar(),
                traffic.notComparedSoFar(),
                traffic.racedSoFar());
    }

    /** Returns how often each command was sent so far. */
    public SortedMap<String, Long> commands() {
        SortedMap<String, Long> sent = new TreeMap<>();
        for (CommandTraits info : traffic.table().sent()) {
            sent.put(info.name(), info.sent());
        }
        return sent;
    }

    /**
     * Takes no more clients, ends those that are there, writes {@code <target>.json} and {@code diff.json}, looks for the
     * shortest way to each unexpected difference, and returns what was seen. Call it once.
     */
    public ProxyReport finish() {
        return finish(List.of());
    }

    /** As the other; with what else is to be said. */
    ProxyReport finish(List<String> further) {
        wire.close();
        traffic.afterwards().close();
        if (recorder != null) {
            recorder.close();
            String problem = recorder.problem();
            if (problem != null) {
                problems.add(problem);
            }
        }
        ProxyStatus status = status();
        List<String> remarks = new ArrayList<>(further);
        remarks.addAll(remarks(status));
        return new Finishing(config, client, targets, traffic, journal)
                .finish(status, commands(), new ArrayList<>(problems), remarks);
    }

    private List<String> remarks(ProxyStatus status) {
        List<String> remarks = new ArrayList<>();
        traffic.cuts()
                .forEach((reason, count) -> remarks.add(reason + "; from then on "
                        + (count == 1 ? "one connection was" : count + " connections were") + " not compared"));
        if (status.raced() > 0) {
            remarks.add(
                    status.raced() + " replies differed where other connections raced for the same keys; they are not"
                            + " counted as differences. --order strict compares them");
        }
        if (journal.unlisted() > 0) {
            remarks.add(journal.unlisted() + " further differences of the same shapes were counted only");
        }
        if (unreachable.get() > 0) {
            remarks.add(unreachable.get() + " clients were turned away, as the answering target could not be reached");
        }
        return remarks;
    }

    /** Ends what is still open, and the servers that were launched. Never throws. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            wire.close();
            traffic.afterwards().close();
            if (recorder != null) {
                recorder.close();
            }
            journal.close();
            targets.close();
            client.close();
        }
    }

    /** Sees what happens to connections. */
    private final class Watching implements WireProxy.Observer {
        private final Instant start = Instant.now();
        private double share;
        private double rate;
        private long measured;
        private long measuredAt = System.nanoTime();

        @Override
        public synchronized @Nullable Witness accepted(String from) {
            long number = accepted.incrementAndGet();
            if (isTooFast()) {
                return null;
            }
            share += config.sample();
            if (share < 1) {
                return null;
            }
            share -= 1;
            return new ProxiedConnection(traffic, number, config.label());
        }

        private boolean isTooFast() {
            if (config.maxRate() == 0) {
                return false;
            }
            long now = System.nanoTime();
            long commands = wire.commands();
            if (now - measuredAt > TimeUnit.SECONDS.toNanos(1)) {
                rate = (commands - measured) * 1e9 / (now - measuredAt);
                measured = commands;
                measuredAt = now;
            }
            return rate > config.maxRate();
        }

        @Override
        public void down(int link, String reason) {
            long seconds = Duration.between(start, Instant.now()).toSeconds();
            problems.add(traffic.name(link) + " is no longer compared from " + seconds + " s on, after "
                    + wire.commands() + " commands: " + reason);
        }

        @Override
        public void unreachable(String reason) {
            if (unreachable.incrementAndGet() == 1) {
                problems.add(reason);
            }
        }
    }
}
