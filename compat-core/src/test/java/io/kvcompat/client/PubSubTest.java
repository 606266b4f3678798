package io.kvcompat.client;

import static io.kvcompat.client.Sessions.ask;
import static io.kvcompat.client.Sessions.askAll;
import static io.kvcompat.client.Sessions.push;
import static io.kvcompat.client.Sessions.reply;
import static io.kvcompat.client.Sessions.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Out-of-band frames, from a real server. */
@Timeout(30)
class PubSubTest {
    private final Client client = Client.create();
    private final Endpoint endpoint = RealServers.emptyRedis();
    private Session publisher;

    @BeforeEach
    void connect() {
        publisher = client.connect(endpoint, Protocol.RESP2);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @EnumSource
    void each_channel_is_confirmed_and_messages_are_pushed(Protocol protocol) {
        Session session = client.connect(endpoint, protocol);
        String push = protocol == Protocol.RESP2 ? "" : ">";
        assertThat(askAll(session, "SUBSCRIBE a b"))
                .containsExactly(push + "[\"subscribe\", \"a\", :1]", push + "[\"subscribe\", \"b\", :2]");
        assertThat(askAll(session, "PSUBSCRIBE n*")).containsExactly(push + "[\"psubscribe\", \"n*\", :3]");
        assertThat(askAll(session, "SSUBSCRIBE s")).containsExactly(push + "[\"ssubscribe\", \"s\", :1]");
        ask(publisher, "PUBLISH a one");
        ask(publisher, "PUBLISH news two");
        ask(publisher, "SPUBLISH s three");
        assertThat(push(session)).isEqualTo(push + "[\"message\", \"a\", \"one\"]");
        assertThat(push(session)).isEqualTo(push + "[\"pmessage\", \"n*\", \"news\", \"two\"]");
        assertThat(push(session)).isEqualTo(push + "[\"smessage\", \"s\", \"three\"]");
        assertThat(session.drainPushes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void unsubscribing_from_all_is_confirmed_once_for_each(Protocol protocol) {
        Session session = client.connect(endpoint, protocol);
        assertThat(askAll(session, "UNSUBSCRIBE")).hasSize(1);
        ask(session, "SUBSCRIBE a b c");
        ask(session, "PSUBSCRIBE p* q*");
        ask(session, "SSUBSCRIBE s");
        assertThat(askAll(session, "UNSUBSCRIBE")).hasSize(3).allMatch(reply -> reply.contains("\"unsubscribe\""));
        assertThat(askAll(session, "PUNSUBSCRIBE")).hasSize(2).allMatch(reply -> reply.contains("\"punsubscribe\""));
        assertThat(askAll(session, "SUNSUBSCRIBE")).hasSize(1);
        assertThat(ask(session, "ECHO hi")).isEqualTo("\"hi\"");
        assertThat(session.drainPushes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void subscriptions_in_flight_together_are_told_apart(Protocol protocol) {
        Session session = client.connect(endpoint, protocol);
        CompletableFuture<Answer> first = send(session, "SUBSCRIBE a b");
        CompletableFuture<Answer> second = send(session, "PSUBSCRIBE p*");
        CompletableFuture<Answer> third = send(session, "UNSUBSCRIBE");
        CompletableFuture<Answer> fourth = send(session, "PUNSUBSCRIBE");
        CompletableFuture<Answer> last = send(session, "GET none");
        assertThat(first.join().replies()).hasSize(2);
        assertThat(second.join().replies()).hasSize(1);
        assertThat(third.join().replies()).hasSize(2);
        assertThat(fourth.join().replies()).hasSize(1);
        assertThat(reply(last)).isEqualTo(protocol == Protocol.RESP2 ? "$-1" : "_");
    }

    @Test
    void a_subscribed_session_of_resp2_still_answers_ping_and_refuses_the_rest() {
        Session session = client.connect(endpoint, Protocol.RESP2);
        ask(session, "SUBSCRIBE a");
        assertThat(ask(session, "PING hi")).isEqualTo("[\"pong\", \"hi\"]");
        assertThat(ask(session, "GET k")).startsWith("-ERR Can't execute 'get'");
        assertThat(session.drainPushes()).isEmpty();
    }

    @Test
    void a_list_that_looks_like_a_message_is_a_reply() {
        Session session = client.connect(endpoint, Protocol.RESP2);
        ask(publisher, "RPUSH list message a b");
        assertThat(ask(session, "LRANGE list 0 -1")).isEqualTo("[\"message\", \"a\", \"b\"]");
        ask(publisher, "RPUSH list2 subscribe a");
        assertThat(ask(session, "LRANGE list2 0 -1")).isEqualTo("[\"subscribe\", \"a\"]");
        assertThat(session.drainPushes()).isEmpty();
    }

    @Test
    void a_message_does_not_answer_a_command_that_is_blocked() {
        Session session = client.connect(endpoint, Protocol.RESP3);
        ask(session, "SUBSCRIBE a");
        CompletableFuture<Answer> popped = send(session, "BLPOP list 0");
        Sessions.awaitBlockedClient(publisher);
        ask(publisher, "PUBLISH a hi");
        assertThat(push(session)).isEqualTo(">[\"message\", \"a\", \"hi\"]");
        assertThat(popped).isNotDone();
        ask(publisher, "RPUSH list v");
        assertThat(reply(popped)).isEqualTo("[\"list\", \"v\"]");
    }

    @ParameterizedTest
    @EnumSource
    void a_subscription_that_is_refused_or_queued_is_answered_at_once(Protocol protocol) {
        Session session = client.connect(endpoint, protocol);
        assertThat(ask(session, "SUBSCRIBE")).startsWith("-ERR wrong number of arguments");
        ask(session, "MULTI");
        assertThat(ask(session, "SUBSCRIBE a")).isEqualTo("+QUEUED");
        String confirmation = (protocol == Protocol.RESP2 ? "" : ">") + "[\"subscribe\", \"a\", :1]";
        assertThat(ask(session, "EXEC")).isEqualTo("[" + confirmation + "]");
        ask(publisher, "PUBLISH a hi");
        assertThat(push(session)).endsWith("[\"message\", \"a\", \"hi\"]");
        assertThat(askAll(session, "UNSUBSCRIBE")).hasSize(1);
    }

    @Test
    void a_key_that_is_tracked_is_pushed_when_it_changes() {
        Session session = client.connect(endpoint, Protocol.RESP3);
        ask(session, "CLIENT TRACKING ON");
        ask(session, "GET k");
        ask(publisher, "SET k v");
        assertThat(push(session)).isEqualTo(">[\"invalidate\", [\"k\"]]");
    }

    @ParameterizedTest
    @EnumSource
    void monitor_shows_the_commands_of_others(Protocol protocol) {
        Session session = client.connect(endpoint, protocol);
        assertThat(ask(session, "MONITOR")).isEqualTo("+OK");
        ask(publisher, "SET k v");
        assertThat(push(session)).matches("\\+\\d+\\.\\d+ \\[0 .*] \"SET\" \"k\" \"v\"");
        assertThat(ask(session, "RESET")).isEqualTo("+RESET");
        ask(publisher, "SET k v");
        assertThat(ask(session, "ECHO after")).isEqualTo("\"after\"");
    }

    @Test
    void reset_ends_subscriptions_and_goes_back_to_resp2() {
        Session session = client.connect(endpoint, Protocol.RESP3);
        ask(session, "SUBSCRIBE a");
        assertThat(ask(session, "RESET")).isEqualTo("+RESET");
        assertThat(ask(session, "GET none")).isEqualTo("$-1");
        ask(publisher, "RPUSH list message a b");
        assertThat(ask(session, "LRANGE list 0 -1")).isEqualTo("[\"message\", \"a\", \"b\"]");
        assertThat(session.protocol()).isEqualTo(Protocol.RESP3);
    }

    @Test
    void hello_in_mid_session_changes_how_frames_are_read() {
        Session session = client.connect(endpoint, Protocol.RESP2);
        ask(publisher, "RPUSH list message a b");
        ask(session, "SUBSCRIBE a");
        assertThat(ask(session, "RESET")).isEqualTo("+RESET");
        assertThat(ask(session, "HELLO 3")).startsWith("%{");
        ask(session, "SUBSCRIBE a");
        assertThat(ask(session, "LRANGE list 0 -1")).isEqualTo("[\"message\", \"a\", \"b\"]");
        assertThat(ask(session, "HELLO 9")).startsWith("-NOPROTO");
        assertThat(ask(session, "GET none")).isEqualTo("_");
    }

    @ParameterizedTest
    @EnumSource
    void commands_that_get_no_reply_are_answered_by_none(Protocol protocol) {
        Session session = client.connect(endpoint, protocol);
        assertThat(askAll(session, "CLIENT REPLY OFF")).isEmpty();
        assertThat(askAll(session, "SET k 1")).isEmpty();
        assertThat(askAll(session, "CLIENT REPLY ON")).containsExactly("+OK");
        assertThat(ask(session, "GET k")).isEqualTo("\"1\"");
        assertThat(askAll(session, "CLIENT REPLY SKIP")).isEmpty();
        assertThat(askAll(session, "SET k 2")).isEmpty();
        assertThat(ask(session, "GET k")).isEqualTo("\"2\"");
        assertThat(ask(session, "CLIENT REPLY nonsense")).startsWith("-ERR");
        assertThat(askAll(session, "CLIENT REPLY OFF")).isEmpty();
        assertThat(ask(session, "RESET")).isEqualTo("+RESET");
        assertThat(ask(session, "GET k")).isEqualTo("\"2\"");
        ask(session, "MULTI");
        assertThat(ask(session, "CLIENT REPLY ON")).isEqualTo("+QUEUED");
        assertThat(ask(session, "EXEC")).isEqualTo("[+OK]");
    }
}
