package io.kvcompat.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.command.Command;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a session does when its server misbehaves after it was opened. */
@Timeout(20)
class HostileReplyTest {
    private static final Command GET = Command.of("GET", "k");

    private final Client client = Client.create(
            new ClientOptions(Duration.ofSeconds(2), Duration.ofMillis(300), 16, 512L * 1024 * 1024, 1L << 24));

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what",
                "$?\r\n;4\r\nabcd\r\n;0\r\n",
                "*?\r\n:1\r\n.\r\n",
                "$536870913\r\n",
                "*99999999999\r\n",
                ":99999999999999999999\r\n",
                "*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n"
            })
    void what_is_not_resp_fails_everything_in_flight_and_closes_the_session(String answer) throws Exception {
        try (HostileServer server = HostileServer.answering("+PONG\r\n", answer)) {
            Session session = client.connect(server.endpoint(), Protocol.RESP2);
            CompletableFuture<Answer> first = session.send(GET, Duration.ofSeconds(10));
            CompletableFuture<Answer> second = session.send(GET, Duration.ofSeconds(10));
            assertThatThrownBy(() -> first.get(5, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(ProtocolException.class);
            assertThatThrownBy(() -> second.get(5, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
            assertThat(session.isOpen()).isFalse();
            assertThatThrownBy(() -> session.call(GET))
                    .isInstanceOfSatisfying(
                            ConnectionLostException.class,
                            lost -> assertThat(lost.mayHaveRun()).isFalse());
        }
    }

    @Test
    void a_length_header_of_512_mib_that_never_comes_ends_in_a_time_out() {
        try (HostileServer server = HostileServer.answering("+PONG\r\n", "$536870912\r\nabc")) {
            Session session = client.connect(server.endpoint(), Protocol.RESP2);
            assertThatThrownBy(() -> session.call(GET))
                    .isInstanceOf(CommandTimeoutException.class)
                    .hasMessage("GET was not answered by " + server.endpoint().address()
                            + " within 300 ms; it may have run");
            assertThat(session.isOpen()).isFalse();
        }
    }

    @Test
    void a_time_out_fails_what_was_sent_after_it_too() throws Exception {
        try (HostileServer server = HostileServer.answering("+PONG\r\n")) {
            Session session = client.connect(server.endpoint(), Protocol.RESP2);
            CompletableFuture<Answer> patient = session.send(GET, Duration.ofSeconds(10));
            CompletableFuture<Answer> hasty = session.send(Command.of("SET", "a", "b"), Duration.ofMillis(100));
            assertThatThrownBy(() -> hasty.get(5, TimeUnit.SECONDS)).hasCauseInstanceOf(CommandTimeoutException.class);
            assertThatThrownBy(() -> patient.get(5, TimeUnit.SECONDS))
                    .cause()
                    .isInstanceOfSatisfying(ConnectionLostException.class, lost -> {
                        assertThat(lost.mayHaveRun()).isTrue();
                        assertThat(lost).hasMessageContaining("it was closed since SET timed out");
                    });
        }
    }

    @Test
    void a_command_that_is_never_answered_is_never_sent_again() {
        try (HostileServer server = new HostileServer(socket -> {})) {
            assertThatThrownBy(() -> client.connect(server.endpoint(), Protocol.RESP2))
                    .isInstanceOf(ConnectFailedException.class);
            assertThat(server.connections()).isEqualTo(1);
        }
        try (HostileServer server = HostileServer.answering("+PONG\r\n")) {
            Session session = client.connect(server.endpoint(), Protocol.RESP2);
            assertThatThrownBy(() -> session.call(Command.of("INCR", "n")));
            assertThatThrownBy(() -> session.call(Command.of("INCR", "n")));
            assertThat(server.connections()).isEqualTo(1);
            assertThat(server.received()).containsOnlyOnce("INCR");
        }
    }

    @Test
    void a_connection_that_ends_fails_what_is_in_flight_at_once() throws Exception {
        try (HostileServer server = new HostileServer(socket -> {
            socket.getInputStream().read(new byte[1000]);
            socket.getOutputStream().write("+PONG\r\n".getBytes());
            socket.getInputStream().read(new byte[1000]);
        })) {
            Session session = client.connect(server.endpoint(), Protocol.RESP2);
            CompletableFuture<Answer> pending = session.send(GET, Duration.ofDays(100_000));
            assertThatThrownBy(() -> pending.get(5, TimeUnit.SECONDS))
                    .cause()
                    .isInstanceOfSatisfying(
                            ConnectionLostException.class,
                            lost -> assertThat(lost.mayHaveRun()).isTrue())
                    .hasMessageContaining("GET was in flight, which may have run: the server closed it");
        }
    }

    @Test
    void closing_a_session_fails_what_is_in_flight() throws Exception {
        try (HostileServer server = HostileServer.answering("+PONG\r\n")) {
            Session session = client.connect(server.endpoint(), Protocol.RESP2);
            CompletableFuture<Answer> pending = session.send(GET, Duration.ofSeconds(10));
            session.close();
            assertThat(session.isOpen()).isFalse();
            assertThatThrownBy(() -> pending.get(5, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(ConnectionLostException.class);
            session.close();
        }
    }

    @Test
    void closing_a_client_fails_what_is_in_flight_and_ends_waiting_for_pushes() throws Exception {
        try (HostileServer server = HostileServer.answering("+PONG\r\n")) {
            Session session = client.connect(server.endpoint(), Protocol.RESP2);
            CompletableFuture<Answer> pending = session.send(GET, Duration.ofSeconds(10));
            client.close();
            assertThatThrownBy(() -> pending.get(5, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(ConnectionLostException.class);
            assertThat(session.nextPush(Duration.ofSeconds(10))).isEmpty();
            assertThatThrownBy(() -> session.call(GET)).isInstanceOf(ConnectionLostException.class);
        }
    }

    @Test
    void a_frame_with_nothing_in_flight_is_a_push() {
        try (HostileServer server = HostileServer.answering("+PONG\r\n", ":1\r\n:2\r\n", "+next\r\n")) {
            Session session = client.connect(server.endpoint(), Protocol.RESP2);
            assertThat(session.call(GET).reply()).hasToString(":1");
            assertThat(session.nextPush(Duration.ofSeconds(5))).hasToString("Optional[:2]");
            assertThat(session.call(GET).reply()).hasToString("+next");
        }
    }
}
