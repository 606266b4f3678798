package io.kvcompat.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Answer;
import io.kvcompat.client.Client;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.RealServers;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.TargetSpec;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens to a server that does not answer the clients, they get what they would have got without it. */
class ProxyFaultsIT {
    @TempDir
    private Path out;

    private Client client;
    private LaunchedServer answering;
    private LaunchedServer shadow;

    @BeforeEach
    void launch() {
        client = Client.create();
        answering = RealServers.launch();
        shadow = RealServers.launch();
    }

    @AfterEach
    void end() {
        client.close();
        answering.close();
        shadow.close();
    }

    private ProxyConfig.Builder config(Order order, String shadowAddress) {
        return ProxyConfig.builder(
                        List.of(
                                new TargetSpec(
                                        "one", "redis://" + answering.endpoint().address()),
                                new TargetSpec("other", shadowAddress)),
                        out)
                .order(order)
                .shadowTimeout(Duration.ofMillis(500));
    }

    private String shadowAddress() {
        return "redis://" + shadow.endpoint().address();
    }

    private Session connect(Proxy proxy) {
        return client.connect(Endpoint.tcp("127.0.0.1", proxy.listening().port()), Protocol.RESP2);
    }

    private static String call(Session session, String line) {
        return session.call(Command.parse(line)).reply().toString();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void a_shadow_that_hangs_holds_nobody_up_for_long(Order order) {
        try (Proxy proxy = Proxy.open(config(order, shadowAddress()).build())) {
            try (Session hanging = client.connect(shadow.endpoint(), Protocol.RESP2);
                    Session session = connect(proxy)) {
                call(session, "SET k 0");
                CompletableFuture<Answer> busy =
                        hanging.send(Command.parse("EVAL \"while true do end\" 0"), Duration.ofSeconds(60));
                for (int i = 1; i <= 200; i++) {
                    assertThat(call(session, "INCR k")).isEqualTo(":" + i);
                }
                assertThat(busy).isNotDone();
                shadow.kill();
            }
            ProxyReport report = proxy.finish();
            assertThat(report.run().diff().differences()).isEmpty();
        }
    }

    @Test
    void a_wrong_password_of_the_shadow_is_told_and_does_no_harm() {
        try (Session direct = client.connect(shadow.endpoint(), Protocol.RESP2)) {
            call(direct, "CONFIG SET requirepass right");
        }
        String right = "redis://:right@" + shadow.endpoint().address();
        try (Proxy proxy = Proxy.open(config(Order.FREE, right).build())) {
            try (Session direct = client.connect(Endpoint.parse(right), Protocol.RESP2)) {
                call(direct, "CONFIG SET requirepass changed");
            }
            try (Session session = connect(proxy)) {
                assertThat(call(session, "SET k 1")).isEqualTo("+OK");
            }
            ProxyReport report = proxy.finish();
            assertThat(report.run().remarks())
                    .anySatisfy(remark -> assertThat(remark)
                            .contains("wrong user or password")
                            .doesNotContain("right@"));
        }
    }

    @Test
    void a_client_that_dies_within_a_pipeline_leaves_nothing_behind() throws IOException {
        try (Proxy proxy = Proxy.open(config(Order.STRICT, shadowAddress()).build())) {
            for (int i = 0; i < 20; i++) {
                try (Socket socket = new Socket("127.0.0.1", proxy.listening().port())) {
                    socket.setSoLinger(true, 0);
                    socket.getOutputStream()
                            .write("INCR k\r\n"
                                    .repeat(50)
                                    .concat("*2\r\n$4\r\nINC")
                                    .getBytes(StandardCharsets.UTF_8));
                    socket.getOutputStream().flush();
                }
            }
            try (Session session = connect(proxy)) {
                assertThat(call(session, "PING")).isEqualTo("+PONG");
            }
            ProxyReport report = proxy.finish();
            assertThat(report.run().diff().differences()).isEmpty();
            assertThat(report.status().open()).isZero();
        }
    }

    @Test
    void a_thousand_clients_at_a_time_are_served() throws IOException {
        try (Proxy proxy = Proxy.open(config(Order.FREE, shadowAddress()).build())) {
            List<Socket> sockets = new ArrayList<>();
            try {
                for (int i = 0; i < 1000; i++) {
                    sockets.add(new Socket("127.0.0.1", proxy.listening().port()));
                }
                for (Socket socket : sockets) {
                    socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.UTF_8));
                }
                for (Socket socket : sockets) {
                    assertThat(line(socket.getInputStream())).isEqualTo("+PONG");
                }
            } finally {
                for (Socket socket : sockets) {
                    socket.close();
                }
            }
            ProxyReport report = proxy.finish();
            assertThat(report.run().diff().differences()).isEmpty();
            assertThat(report.status().commands()).isEqualTo(1000);
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.append((char) b);
        }
        return line.toString().strip();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void a_long_value_goes_through_and_is_compared(Order order) {
        Bytes value = Bytes.wrap(new byte[24 << 20]);
        try (Proxy proxy = Proxy.open(config(order, shadowAddress()).build())) {
            try (Session session = connect(proxy)) {
                session.call(new Command(List.of(Bytes.of("SET"), Bytes.of("big"), value)), Duration.ofSeconds(30));
                assertThat(session.call(Command.parse("GET big"), Duration.ofSeconds(30))
                                .reply())
                        .isInstanceOfSatisfying(
                                BulkStringReply.class,
                                reply -> assertThat(reply.value()).isEqualTo(value));
                assertThat(call(session, "STRLEN big")).isEqualTo(":" + (24 << 20));
            }
            ProxyReport report = proxy.finish();
            assertThat(report.run().diff().differences()).isEmpty();
            assertThat(report.status().compared()).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void writes_do_not_reach_the_shadow_where_only_reads_may() {
        try (Proxy proxy =
                Proxy.open(config(Order.STRICT, shadowAddress()).readOnly(true).build())) {
            try (Session session = connect(proxy)) {
                call(session, "SET k 1");
                call(session, "EVAL \"return redis.call('SET', 'l', '1')\" 0");
                call(session, "MULTI");
                call(session, "SET m 1");
                call(session, "EXEC");
                call(session, "STRLEN nothing");
            }
            proxy.finish();
        }
        try (Session direct = client.connect(shadow.endpoint(), Protocol.RESP2)) {
            assertThat(call(direct, "DBSIZE")).isEqualTo(":0");
        }
    }

    @Test
    void nothing_of_keys_and_values_stands_in_redacted_reports() throws IOException {
        try (Session direct = client.connect(shadow.endpoint(), Protocol.RESP2)) {
            call(direct, "SET topsecretkey otherhiddenvalue");
        }
        try (Proxy proxy =
                Proxy.open(config(Order.STRICT, shadowAddress()).redact(true).build())) {
            try (Session session = connect(proxy)) {
                call(session, "GET topsecretkey");
                call(session, "SET topsecretkey hiddenvalue");
                call(session, "GET topsecretkey");
                call(session, "NOSUCH topsecretkey");
            }
            assertThat(proxy.finish().run().diff().differences()).isNotEmpty();
        }
        for (String file : List.of("one.json", "other.json", "diff.json")) {
            assertThat(out.resolve(file))
                    .content(StandardCharsets.UTF_8)
                    .doesNotContain("topsecretkey")
                    .doesNotContain("hiddenvalue");
        }
    }
}
