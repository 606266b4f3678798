package io.kvcompat.proxy;

import io.kvcompat.client.Endpoint;
import io.kvcompat.internal.wire.RecordedServer;
import io.kvcompat.internal.wire.Request;
import io.kvcompat.internal.wire.WireClient;
import io.kvcompat.reply.Bytes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Plays recorded traffic on targets and compares what they answer, with each other or with what was recorded.
 *
 * <p>For use by one thread. In strict order the next entry of the recording waits until the answer that came before it
 * has come again; in free order each connection keeps its own order alone.
 */
public final class TrafficReplay {
    private static final long PATIENCE_MILLIS = 3000;
    private static final int WINDOW = 256;

    private final ReplayConfig config;
    private final TrafficReader reader;
    private final @Nullable RecordedTarget recorded;
    private final Map<Long, Playing> playing = new HashMap<>();
    private final boolean strict;
    private long late;
    private long left;
    private long began;

    /** One connection that is played. */
    private static final class Playing {
        private final WireClient.Connection client;
        private final RecordedServer.@Nullable Connection recorded;
        /** By the recorded number of a command how many had been sent with it; those left out have none. */
        private final Map<Long, Long> numbers = new HashMap<>();

        Playing(WireClient.Connection client, RecordedServer.@Nullable Connection recorded) {
            this.client = client;
            this.recorded = recorded;
        }
    }

    private TrafficReplay(ReplayConfig config, TrafficReader reader, @Nullable RecordedTarget recorded) {
        this.config = config;
        this.reader = reader;
        this.recorded = recorded;
        this.strict = config.proxy().order() == Order.STRICT;
    }

    /**
     * Plays a recording to its end, writes the reports and returns what was seen.
     *
     * @param watching is handed the proxy that carries the traffic, before anything is sent
     * @throws io.kvcompat.result.ReportException when the recording cannot be read
     * @throws RuntimeException as {@link Proxy#open}
     */
    public static ProxyReport run(ReplayConfig config, Consumer<Proxy> watching) {
        try (TrafficReader reader = TrafficReader.open(config.file())) {
            boolean replies = !"none".equals(reader.header().get("replies"));
            if (config.againstRecorded() && !replies) {
                throw new IllegalArgumentException(config.file() + " holds no replies, as it was made from "
                        + reader.header().get("source") + "; compare targets with each other: --against baseline");
            }
            RecordedTarget recorded =
                    config.againstRecorded() ? new RecordedTarget(config.file().toString(), reader.header()) : null;
            Path rdb = config.rdb();
            try (Proxy proxy = Proxy.open(config.proxy(), recorded, rdb)) {
                watching.accept(proxy);
                return new TrafficReplay(config, reader, recorded).play(proxy);
            }
        }
    }

    private ProxyReport play(Proxy proxy) {
        List<String> remarks = new ArrayList<>();
        try (WireClient client =
                new WireClient(Endpoint.tcp("127.0.0.1", proxy.listening().port()), proxy.table())) {
            began = System.nanoTime();
            for (TrafficRecord entry = reader.next(); entry != null; entry = reader.next()) {
                if (config.includes(entry.connection())) {
                    play(entry, client);
                }
            }
            playing.values().forEach(this::end);
        }
        if (reader.isCutOff()) {
            remarks.add("The recording is cut off; all that is whole was played");
        }
        if (late > 0) {
            remarks.add(late + " answers did not come again within " + PATIENCE_MILLIS + " ms; what followed was sent"
                    + " without waiting for them");
        }
        if (left > 0) {
            remarks.add(
                    left + " commands were left out, as a value of theirs was too long to be recorded, or a password");
        }
        return proxy.finish(remarks);
    }

    private void play(TrafficRecord entry, WireClient client) {
        if (entry instanceof TrafficRecord.Request request) {
            request(request, client);
        } else if (entry instanceof TrafficRecord.Replies replies) {
            replies(replies);
        } else if (entry instanceof TrafficRecord.Push push) {
            Playing one = playing.get(push.connection());
            if (one != null && one.recorded != null) {
                one.recorded.push(push.frame());
            }
        } else {
            Playing one = playing.remove(entry.connection());
            if (one != null) {
                end(one);
            }
        }
    }

    private void request(TrafficRecord.Request request, WireClient client) {
        Playing one = playing.computeIfAbsent(request.connection(), key -> open(client));
        Request sent = sendable(request.parts());
        if (sent == null) {
            left++;
            return;
        }
        pace(request.micros());
        one.client.send(sent);
        one.numbers.put(request.number(), one.client.sent());
    }

    private Playing open(WireClient client) {
        WireClient.Connection connection = client.connect();
        return new Playing(
                connection, recorded == null ? null : recorded.server().accept(PATIENCE_MILLIS));
    }

    /** Returns the command as it can be sent again; null where it cannot. */
    private static @Nullable Request sendable(List<Bytes> parts) {
        List<Bytes> all = new ArrayList<>(parts);
        String name = all.get(0).utf8().toUpperCase(java.util.Locale.ROOT);
        if (name.equals("HELLO")) {
            Set<Integer> hidden = new HashSet<>();
            for (int i = 1; i + 2 < all.size(); i++) {
                if (all.get(i).utf8().equalsIgnoreCase("AUTH")) {
                    hidden.addAll(List.of(i, i + 1, i + 2));
                }
            }
            List<Bytes> shown = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if (!hidden.contains(i)) {
                    shown.add(all.get(i));
                }
            }
            all = shown;
        }
        boolean whole = all.stream().noneMatch(Bytes::isShortened);
        return whole && !name.equals("AUTH") ? Request.of(all) : null;
    }

    private void pace(long micros) {
        if (config.speed() <= 0) {
            return;
        }
        long due = began + (long) (micros * 1000 / config.speed());
        for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
            java.util.concurrent.locks.LockSupport.parkNanos(wait);
        }
    }

    private void replies(TrafficRecord.Replies replies) {
        Playing one = playing.get(replies.connection());
        Long number = one == null ? null : one.numbers.remove(replies.number());
        if (one == null || number == null) {
            return;
        }
        if (one.recorded != null) {
            one.recorded.answer(number, replies.frames());
        }
        if (strict) {
            late += one.client.await(number, PATIENCE_MILLIS) ? 0 : 1;
        } else if (one.client.open() > WINDOW) {
            late += one.client.await(number - WINDOW / 2, PATIENCE_MILLIS) ? 0 : 1;
        }
    }

    private void end(Playing one) {
        if (one.numbers.isEmpty()) {
            one.client.await(one.client.sent(), PATIENCE_MILLIS);
        }
        one.client.close();
    }
}
