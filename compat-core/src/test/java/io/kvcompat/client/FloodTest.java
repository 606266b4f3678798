package io.kvcompat.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.command.Command;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** More comes than anybody takes: memory stays bounded, and the session says why it ended. */
@Timeout(60)
class FloodTest {
    private static final int MIB = 1024 * 1024;

    private final Client client = Client.create(ClientOptions.defaults().withMemory(2 * MIB, MIB));
    private Endpoint server;

    @BeforeEach
    void empty() {
        server = RealServers.emptyRedis();
    }

    @AfterEach
    void close() {
        client.close();
    }

    private static void flood(Session publisher, String channel, int messages) throws Exception {
        List<CompletableFuture<Answer>> sent = new ArrayList<>();
        Command publish = Command.of("PUBLISH", channel, "x".repeat(1000));
        for (int i = 0; i < messages; i++) {
            sent.add(publisher.send(publish, Duration.ofSeconds(20)));
        }
        for (CompletableFuture<Answer> one : sent) {
            one.get(20, TimeUnit.SECONDS);
        }
    }

    private static void awaitEnd(Session session) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (session.isOpen() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(session.isOpen()).isFalse();
    }

    @Test
    void messages_that_nobody_takes_end_the_session_and_leave_room_for_others() throws Exception {
        Session subscriber = client.connect(server, Protocol.RESP3);
        Session other = client.connect(server, Protocol.RESP3);
        Session publisher = client.connect(server, Protocol.RESP2);
        subscriber.call(Command.of("SUBSCRIBE", "flood"));
        other.call(Command.of("SUBSCRIBE", "calm"));

        flood(publisher, "flood", 2000);
        awaitEnd(subscriber);
        assertThatThrownBy(() -> subscriber.call(Command.of("PING")))
                .isInstanceOf(ConnectionLostException.class)
                .hasMessageContaining("sends more out-of-band than is taken: over 1 MiB wait in memory");

        flood(publisher, "calm", 500);
        assertThat(other.call(Command.of("PING")).reply()).hasToString("+PONG");
        assertThat(other.drainPushes()).hasSize(500);
    }

    @Test
    void messages_that_are_taken_may_be_any_number() throws Exception {
        Session subscriber = client.connect(server, Protocol.RESP3);
        Session publisher = client.connect(server, Protocol.RESP2);
        subscriber.call(Command.of("SUBSCRIBE", "flood"));

        int taken = 0;
        for (int round = 0; round < 10; round++) {
            flood(publisher, "flood", 500);
            subscriber.call(Command.of("PING"));
            taken += subscriber.drainPushes().size();
        }

        assertThat(taken).isEqualTo(5000);
    }

    @Test
    void a_reply_that_takes_more_memory_than_it_may_is_refused_before_it_has_come() {
        Session session = client.connect(server, Protocol.RESP2);
        session.call(Command.of("EVAL", "for i = 1, 100000 do redis.call('RPUSH', 'l', i) end", "0"));

        assertThatThrownBy(() -> session.call(Command.of("LRANGE", "l", "0", "-1")))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("a reply that takes over 2097152 bytes of memory");
        assertThat(session.isOpen()).isFalse();
    }
}
