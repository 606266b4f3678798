package io.kvcompat.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Client;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.RealServers;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.TargetSpec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two servers of one kind: whatever is reported is a false alarm, unless the test made them differ. */
class ProxyTest {
    private static LaunchedServer first;
    private static LaunchedServer second;
    private static Client client;

    @TempDir
    private Path out;

    private Proxy proxy;

    @BeforeAll
    static void launch() {
        first = RealServers.launch();
        second = RealServers.launch();
        client = Client.create();
    }

    @AfterAll
    static void end() {
        client.close();
        first.close();
        second.close();
    }

    @BeforeEach
    void open() {
        for (LaunchedServer server : List.of(first, second)) {
            try (Session session = client.connect(server.endpoint(), Protocol.RESP2)) {
                session.call(Command.of("FLUSHALL"));
            }
        }
        proxy = Proxy.open(config(Order.STRICT).build());
    }

    @AfterEach
    void close() {
        proxy.close();
    }

    private ProxyConfig.Builder config(Order order) {
        List<TargetSpec> targets =
                List.of(new TargetSpec("one", address(first)), new TargetSpec("other", address(second)));
        return ProxyConfig.builder(targets, out).order(order).known(KnownDifferences.none());
    }

    private static String address(LaunchedServer server) {
        return "redis://" + server.endpoint().address();
    }

    private Session connect(Protocol protocol) {
        return client.connect(Endpoint.tcp("127.0.0.1", proxy.listening().port()), protocol);
    }

    private static Reply call(Session session, String line) {
        return session.call(Command.parse(line)).reply();
    }

    private void assertNothingDiffered() {
        ProxyReport report = proxy.finish();
        assertThat(report.run().problems()).isEmpty();
        assertThat(report.run().diff().differences()).isEmpty();
        assertThat(report.run().remarks()).isEmpty();
        assertThat(report.status().compared()).isPositive();
    }

    @Test
    void the_client_gets_what_the_first_server_answers() {
        try (Session session = connect(Protocol.RESP3)) {
            assertThat(call(session, "SET k v")).hasToString("+OK");
            assertThat(call(session, "HSET h a 1 b 2")).hasToString(":2");
            assertThat(call(session, "HGETALL h").type().label()).isEqualTo("map");
            assertThat(call(session, "NOSUCH").isError()).isTrue();
        }
        assertNothingDiffered();
    }

    @Test
    void what_a_server_makes_up_is_carried_over() {
        try (Session session = connect(Protocol.RESP2)) {
            call(session, "SADD s a b c d e f g h i j");
            for (int i = 0; i < 5; i++) {
                call(session, "SPOP s");
            }
            call(session, "SPOP s 2");
            call(session, "SMEMBERS s");
            Reply id = call(session, "XADD x * f v");
            call(session, "XRANGE x - +");
            call(
                    session,
                    "XDEL x "
                            + (id instanceof BulkStringReply text ? text.value().utf8() : ""));
            call(session, "XLEN x");
            call(session, "MULTI");
            call(session, "SPOP s");
            call(session, "XADD x * f w");
            call(session, "PTTL k");
            call(session, "EXEC");
            call(session, "SCARD s");
            call(session, "EVAL \"return redis.call('XADD', 'y', '*', 'a', '1')\" 0");
            call(session, "XRANGE y - +");
            call(session, "CLIENT ID");
        }
        assertNothingDiffered();
    }

    @Test
    void a_scan_is_compared_as_a_whole() {
        try (Session session = connect(Protocol.RESP2)) {
            for (int i = 0; i < 500; i++) {
                call(session, "SADD big member:" + i);
            }
            String cursor = "0";
            do {
                Reply page = call(session, "SSCAN big " + cursor + " COUNT 20");
                cursor = page instanceof io.kvcompat.reply.ArrayReply array
                                && array.items().get(0) instanceof BulkStringReply text
                        ? text.value().utf8()
                        : "0";
            } while (!cursor.equals("0"));
        }
        assertNothingDiffered();
    }

    @Test
    void a_command_that_blocks_lets_others_pass() {
        try (Session waiting = connect(Protocol.RESP2);
                Session other = connect(Protocol.RESP2)) {
            CompletableFuture<io.kvcompat.client.Answer> popped =
                    waiting.send(Command.parse("BLPOP q 5"), Duration.ofSeconds(6));
            call(other, "SET between 1");
            call(other, "RPUSH q job");
            assertThat(popped.join().reply().type().label()).isEqualTo("array");
            call(waiting, "LLEN q");
        }
        assertNothingDiffered();
    }

    @Test
    void messages_and_invalidations_reach_the_client_and_are_compared() {
        try (Session subscriber = connect(Protocol.RESP3);
                Session tracker = connect(Protocol.RESP3);
                Session other = connect(Protocol.RESP2)) {
            call(subscriber, "SUBSCRIBE news");
            call(tracker, "CLIENT TRACKING ON");
            call(tracker, "GET k");
            call(other, "PUBLISH news hello");
            call(other, "SET k 1");
            assertThat(subscriber.nextPush(Duration.ofSeconds(5))).isPresent();
            assertThat(tracker.nextPush(Duration.ofSeconds(5))).isPresent();
        }
        assertNothingDiffered();
    }

    @Test
    void a_real_difference_is_found_and_told_with_who_saw_it() {
        try (Session direct = client.connect(second.endpoint(), Protocol.RESP2)) {
            call(direct, "SET k other");
        }
        try (Session session = connect(Protocol.RESP2)) {
            call(session, "CLIENT SETINFO LIB-NAME mylib");
            call(session, "CLIENT SETNAME a_test");
            call(session, "GET k");
        }
        ProxyReport report = proxy.finish();
        assertThat(report.run().diff().differences()).singleElement().satisfies(difference -> {
            assertThat(difference.command()).isEqualTo("GET k");
            assertThat(difference.scenario()).isEqualTo("client/mylib/a_test");
            assertThat(difference.otherText()).isEqualTo("\"other\"");
        });
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void a_server_that_ends_does_not_change_what_the_client_gets(Order order) {
        proxy.close();
        try (LaunchedServer mortal = RealServers.launch()) {
            List<TargetSpec> targets =
                    List.of(new TargetSpec("one", address(first)), new TargetSpec("other", address(mortal)));
            proxy = Proxy.open(ProxyConfig.builder(targets, out).order(order).build());
            try (Session session = connect(Protocol.RESP2)) {
                call(session, "SET k 1");
                mortal.kill();
                for (int i = 2; i <= 50; i++) {
                    assertThat(call(session, "INCR k")).hasToString(":" + i);
                }
            }
            ProxyReport report = proxy.finish();
            assertThat(report.run().diff().differences()).isEmpty();
            assertThat(report.run().remarks()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLIENT KILL ID %id", "CLIENT KILL %addr", "CLIENT KILL ADDR %addr TYPE normal SKIPME no"})
    void the_same_client_is_ended_on_every_server(String kill) {
        try (Session odd = client.connect(second.endpoint(), Protocol.RESP2);
                Session victim = connect(Protocol.RESP2);
                Session bystander = connect(Protocol.RESP2)) {
            // Ids run apart.
            assertThat(call(odd, "PING")).hasToString("+PONG");
            call(victim, "CLIENT SETNAME victim");
            call(bystander, "CLIENT SETNAME bystander");
            String line =
                    ((BulkStringReply) call(victim, "CLIENT INFO")).value().utf8();
            call(
                    bystander,
                    kill.replace("%id", line.replaceAll("(?s)^id=(\\d+).*", "$1"))
                            .replace("%addr", line.replaceAll("(?s).* addr=(\\S+).*", "$1")));
            assertThat(call(bystander, "PING")).hasToString("+PONG");
            assertThat(names(first))
                    .isEqualTo(names(second))
                    .contains("bystander")
                    .doesNotContain("victim");
        }
        assertNothingDiffered();
    }

    private static List<String> names(LaunchedServer server) {
        try (Session session = client.connect(server.endpoint(), Protocol.RESP2)) {
            String list =
                    ((BulkStringReply) call(session, "CLIENT LIST")).value().utf8();
            return list.lines()
                    .map(line -> line.replaceAll(".* name=(\\S*) .*", "$1"))
                    .filter(name -> !name.isEmpty())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_id_of_a_client_is_no_other_number() {
        try (Session odd = client.connect(second.endpoint(), Protocol.RESP2);
                Session session = connect(Protocol.RESP2)) {
            assertThat(call(odd, "PING")).hasToString("+PONG");
            String id = call(session, "CLIENT ID").toString().substring(1);
            for (int i = 1; i <= 40; i++) {
                call(session, "XADD s " + i + "-0 f v");
            }
            call(session, "XRANGE s - + COUNT " + id);
            call(session, "XTRIM s MAXLEN " + id);
            call(session, "XLEN s");
        }
        assertNothingDiffered();
    }

    @Test
    void long_replies_are_compared_while_clients_go_on() {
        try (Session session = client.connect(second.endpoint(), Protocol.RESP2)) {
            call(session, "RPUSH l other");
        }
        try (Session session = connect(Protocol.RESP2)) {
            String items = " " + "item ".repeat(1000);
            for (int i = 0; i < 20; i++) {
                call(session, "RPUSH l" + items);
            }
            call(session, "LRANGE l 0 -1");
        }
        ProxyReport report = proxy.finish();
        assertThat(report.run().diff().differences())
                .anySatisfy(difference -> assertThat(difference.command()).startsWith("LRANGE"));
        assertThat(report.status().notCompared()).isZero();
    }
}
