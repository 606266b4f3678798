package io.kvcompat.client;

import static io.kvcompat.client.Sessions.ask;
import static io.kvcompat.client.Sessions.awaitBlockedClient;
import static io.kvcompat.client.Sessions.reply;
import static io.kvcompat.client.Sessions.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.command.Command;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sessions on a real server. */
@Timeout(30)
class SessionTest {
    private final Client client = Client.create();
    private final Endpoint endpoint = RealServers.emptyRedis();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void replies_of_resp2_keep_their_types() {
        Session session = client.connect(endpoint, Protocol.RESP2);
        assertThat(session.protocol()).isEqualTo(Protocol.RESP2);
        assertThat(ask(session, "SET k v")).isEqualTo("+OK");
        assertThat(ask(session, "GET k")).isEqualTo("\"v\"");
        assertThat(ask(session, "GET none")).isEqualTo("$-1");
        assertThat(ask(session, "DEL none")).isEqualTo(":0");
        assertThat(ask(session, "LRANGE none 0 -1")).isEqualTo("[]");
        assertThat(ask(session, "BLPOP none 0.01")).isEqualTo("*-1");
        assertThat(ask(session, "HGETALL none")).isEqualTo("[]");
        assertThat(ask(session, "LPUSH k v")).startsWith("-WRONGTYPE ");
    }

    @Test
    void replies_of_resp3_keep_their_types() {
        Session session = client.connect(endpoint, Protocol.RESP3);
        assertThat(session.protocol()).isEqualTo(Protocol.RESP3);
        assertThat(ask(session, "GET none")).isEqualTo("_");
        assertThat(ask(session, "HSET h f 1")).isEqualTo(":1");
        assertThat(ask(session, "HGETALL h")).isEqualTo("%{\"f\": \"1\"}");
        assertThat(ask(session, "SADD s m")).isEqualTo(":1");
        assertThat(ask(session, "SMEMBERS s")).isEqualTo("~[\"m\"]");
        assertThat(ask(session, "ZADD z inf m")).isEqualTo(":1");
        assertThat(ask(session, "ZSCORE z m")).isEqualTo(",inf");
        assertThat(ask(session, "DEBUG PROTOCOL verbatim")).matches("=txt:.*|-ERR DEBUG command not allowed.*");
        assertThat(ask(session, "INFO server")).startsWith("=txt:\"# Server");
    }

    @ParameterizedTest
    @EnumSource
    void every_byte_goes_to_and_fro(Protocol protocol) {
        Session session = client.connect(endpoint, protocol);
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        Bytes value = Bytes.of(all);
        session.call(new Command(List.of(Bytes.of("SET"), value, value)));
        assertThat(session.call(new Command(List.of(Bytes.of("GET"), value))).reply())
                .isEqualTo(new BulkStringReply(value));
        assertThat(ask(session, "SET \"\" \"\"")).isEqualTo("+OK");
        assertThat(ask(session, "GET \"\"")).isEqualTo("\"\"");
    }

    @ParameterizedTest
    @EnumSource
    void a_value_of_five_megabytes_goes_to_and_fro(Protocol protocol) {
        Session session = client.connect(endpoint, protocol);
        byte[] bytes = new byte[5 * 1024 * 1024];
        new Random(1).nextBytes(bytes);
        Bytes value = Bytes.wrap(bytes);
        session.call(new Command(List.of(Bytes.of("SET"), Bytes.of("large"), value)));
        assertThat(session.call(Command.of("GET", "large")).reply().equals(new BulkStringReply(value)))
                .isTrue();
    }

    @Test
    void a_hundred_thousand_commands_in_flight_are_answered_in_their_order() {
        Session session = client.connect(endpoint, Protocol.RESP3);
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            answers.add(session.send(Command.of("ECHO", Integer.toString(i)), Duration.ofSeconds(25)));
        }
        for (int i = 0; i < answers.size(); i++) {
            Reply expected = new BulkStringReply(Bytes.of(Integer.toString(i)));
            assertThat(answers.get(i).join().reply().equals(expected)).isTrue();
        }
    }

    @Test
    void errors_are_values_also_inside_a_transaction() {
        Session session = client.connect(endpoint, Protocol.RESP3);
        assertThat(ask(session, "MULTI")).isEqualTo("+OK");
        assertThat(ask(session, "SET k v")).isEqualTo("+QUEUED");
        assertThat(ask(session, "LPUSH k v")).isEqualTo("+QUEUED");
        assertThat(ask(session, "GET k")).isEqualTo("+QUEUED");
        assertThat(ask(session, "EXEC"))
                .isEqualTo("[+OK, -\"WRONGTYPE Operation against a key holding the wrong kind of value\", \"v\"]");
    }

    @ParameterizedTest
    @EnumSource
    void a_watched_key_that_another_session_changes_fails_the_transaction(Protocol protocol) {
        Session watcher = client.connect(endpoint, protocol);
        Session other = client.connect(endpoint, protocol);
        ask(watcher, "WATCH k");
        ask(watcher, "MULTI");
        ask(watcher, "SET k mine");
        ask(other, "SET k theirs");
        assertThat(ask(watcher, "EXEC")).isEqualTo(protocol == Protocol.RESP2 ? "*-1" : "_");
        assertThat(ask(watcher, "GET k")).isEqualTo("\"theirs\"");
    }

    @ParameterizedTest
    @EnumSource
    void a_blocked_session_is_woken_by_another(Protocol protocol) {
        Session waiting = client.connect(endpoint, protocol);
        Session pushing = client.connect(endpoint, protocol);
        CompletableFuture<Answer> popped = send(waiting, "BLPOP list 0");
        CompletableFuture<Answer> queuedBehind = send(waiting, "PING");
        awaitBlockedClient(pushing);
        assertThat(popped).isNotDone();
        ask(pushing, "RPUSH list v");
        assertThat(reply(popped)).isEqualTo("[\"list\", \"v\"]");
        assertThat(reply(queuedBehind)).isEqualTo("+PONG");
    }

    @Test
    void latency_is_that_of_the_exchange_not_of_waiting_in_line() {
        Session session = client.connect(endpoint, Protocol.RESP3);
        assertThat(session.call(Command.of("PING")).latencyNanos()).isBetween(1L, 5_000_000_000L);
        CompletableFuture<Answer> blocked = send(session, "BLPOP none 0.2");
        assertThat(blocked.join().latencyNanos()).isGreaterThan(150_000_000L);
    }

    @Test
    void a_session_that_timed_out_is_closed() {
        Session session = client.connect(endpoint, Protocol.RESP3);
        assertThatThrownBy(() -> session.call(Command.parse("BLPOP none 0"), Duration.ofMillis(100)))
                .isInstanceOf(CommandTimeoutException.class);
        assertThat(session.isOpen()).isFalse();
    }

    @Test
    void a_database_is_selected_on_opening() {
        Session first = client.connect(endpoint.withDatabase(1), Protocol.RESP2);
        ask(first, "SET k v");
        assertThat(ask(client.connect(endpoint, Protocol.RESP3), "GET k")).isEqualTo("_");
        assertThat(ask(client.connect(endpoint.withDatabase(1), Protocol.RESP3), "GET k"))
                .isEqualTo("\"v\"");
        assertThatThrownBy(() -> client.connect(endpoint.withDatabase(99), Protocol.RESP2))
                .isInstanceOf(ConnectFailedException.class)
                .hasMessage("Cannot connect to " + endpoint.address()
                        + ": database 99 cannot be selected: ERR DB index is out of range");
    }

    @Test
    void a_shortened_command_is_refused_before_it_is_sent() {
        Session session = client.connect(endpoint, Protocol.RESP2);
        Command command = Command.of("SET", "k", "x".repeat(100)).shortenedTo(20);
        assertThatThrownBy(() -> session.call(command)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ask(session, "GET k")).isEqualTo("$-1");
    }
}
