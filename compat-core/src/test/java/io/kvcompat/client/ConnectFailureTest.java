package io.kvcompat.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.client.Endpoint.Tls;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people are told when a session cannot be opened, and that they are told it soon. */
@Timeout(40)
class ConnectFailureTest {
    private static final Tls TLS = new Tls(null, null, null, true);

    private final Client client = connectingWithin(Duration.ofSeconds(15));

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void a_port_on_which_nothing_listens() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertFails(
                Endpoint.tcp("127.0.0.1", port),
                "Cannot connect to 127.0.0.1:" + port + ": connection refused; is the server running?");
    }

    @Test
    void a_host_name_that_does_not_exist() {
        assertFails(
                Endpoint.tcp("no-such-host.invalid", 1),
                "Cannot connect to no-such-host.invalid:1: the host name is unknown");
    }

    @Test
    void a_unix_socket_that_does_not_exist(@TempDir Path directory) {
        Endpoint endpoint = Endpoint.parse("redis+uds://" + directory.resolve("none.sock"));
        assertThatThrownBy(connecting(endpoint, Protocol.RESP3))
                .isInstanceOf(ConnectFailedException.class)
                .hasMessage("Cannot connect to " + endpoint.host() + ": there is no such socket");
    }

    @ParameterizedTest
    @EnumSource
    void a_server_that_never_answers(Protocol protocol) {
        try (HostileServer server = HostileServer.answering()) {
            assertTimesOut(server.endpoint(), protocol, ": no answer within 500 ms");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_server_that_speaks_http(Protocol protocol) {
        try (HostileServer server = HostileServer.answering("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")) {
            assertFails(server.endpoint(), protocol, "it answers in HTTP, so it is no Redis or Valkey");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_server_that_speaks_nonsense(Protocol protocol) {
        try (HostileServer server = HostileServer.answering("220 mail ready\r\n")) {
            assertFails(server.endpoint(), protocol, "the byte 0x32 (2) at offset 0 where a reply must begin");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_server_that_greets_before_it_is_asked(Protocol protocol) {
        try (HostileServer server = new HostileServer(socket -> {
            socket.getOutputStream().write("SSH-2.0-OpenSSH\r\n".getBytes());
            socket.getInputStream().read();
        })) {
            assertFails(
                    server.endpoint(), protocol, "(S) at offset 0 where a reply must begin: \"SSH-2.0-OpenSSH\\r\\n\"");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_server_that_closes_at_once(Protocol protocol) {
        try (HostileServer server = new HostileServer(socket -> {})) {
            assertFails(server.endpoint(), protocol, "the server closed the connection");
        }
    }

    @Test
    void a_tls_port_reached_without_tls() {
        try (HostileServer server = HostileServer.answering("\u0015\u0003\u0003\u0000\u0002\u0002\u0046")) {
            assertFails(server.endpoint(), "it answers in TLS: use rediss://");
        }
    }

    @Test
    void a_plain_port_reached_with_tls() {
        try (HostileServer server = HostileServer.answering("-ERR unknown command\r\n")) {
            assertFails(
                    with(server.endpoint(), TLS), "does not speak TLS on this port; use redis:// instead of rediss://");
        }
    }

    @Test
    void a_port_that_is_silent_to_tls() {
        try (HostileServer server = HostileServer.answering()) {
            assertTimesOut(
                    with(server.endpoint(), TLS),
                    Protocol.RESP2,
                    ": no answer within 500 ms; does the server speak TLS on this port?");
        }
    }

    @Test
    void a_port_that_hangs_up_on_tls() {
        try (HostileServer server =
                new HostileServer(socket -> socket.getInputStream().read())) {
            assertFails(with(server.endpoint(), TLS), "does it speak TLS on this port");
        }
    }

    @Test
    void a_server_without_resp3() {
        for (String answer :
                new String[] {"-NOPROTO unsupported protocol version\r\n", "-ERR unknown command 'HELLO'\r\n"}) {
            try (HostileServer server = HostileServer.answering(answer)) {
                assertFails(
                        server.endpoint(),
                        Protocol.RESP3,
                        "the server does not speak RESP3, it answered HELLO 3 with: ");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_server_that_wants_a_password(Protocol protocol) {
        try (HostileServer server = HostileServer.answering("-NOAUTH Authentication required.\r\n")) {
            assertFails(
                    server.endpoint(), protocol, "the server wants a password; write it as redis://user:password@host");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_server_that_echoes(Protocol protocol) {
        try (HostileServer server = HostileServer.answering("*1\r\n$4\r\nPING\r\n")) {
            assertFails(
                    server.endpoint(),
                    protocol,
                    "this is no Redis or Valkey, it answers ",
                    " with a reply of type array");
        }
    }

    @Test
    void no_message_repeats_the_password() {
        String[] answers = {
            "-WRONGPASS invalid username-password pair\r\n",
            "*3\r\n$4\r\nAUTH\r\n$3\r\nann\r\n$6\r\ns3cret\r\n",
            "no such command: AUTH ann s3cret\r\n",
            "-ERR unknown command 'AUTH', with args beginning with: 'ann' 's3cret' \r\n"
        };
        for (String answer : answers) {
            try (HostileServer server = HostileServer.answering(answer)) {
                Endpoint plain = server.endpoint();
                Endpoint endpoint = new Endpoint(plain.host(), plain.port(), false, null, "ann", "s3cret", 0);
                assertThatThrownBy(connecting(endpoint, Protocol.RESP2))
                        .isInstanceOf(ConnectFailedException.class)
                        .hasMessageNotContaining("s3cret");
            }
        }
    }

    @Test
    void certificate_and_key_files_that_cannot_be_read(@TempDir Path directory) throws IOException {
        Path none = directory.resolve("none.pem");
        Path text = Files.writeString(directory.resolve("text.pem"), "not a certificate");
        try (HostileServer server = HostileServer.answering()) {
            Endpoint endpoint = server.endpoint();
            assertFails(
                    with(endpoint, new Tls(none, null, null, true)),
                    "Cannot read the PEM file " + none + ": there is no such file");
            assertFails(with(endpoint, new Tls(text, null, null, true)), "Cannot read the PEM file " + text + ": ");
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void a_client_that_is_closed() {
        try (HostileServer server = HostileServer.answering("+PONG\r\n")) {
            client.close();
            assertFails(server.endpoint(), "the client is closed");
        }
    }

    private void assertFails(Endpoint endpoint, String reason) {
        assertFails(endpoint, Protocol.RESP2, reason);
    }

    private void assertFails(Endpoint endpoint, Protocol protocol, String... reasons) {
        assertThatThrownBy(connecting(endpoint, protocol))
                .isInstanceOf(ConnectFailedException.class)
                .hasMessageContainingAll(reasons)
                .hasMessageNotContaining("\n");
    }

    private static Client connectingWithin(Duration timeout) {
        return Client.create(new ClientOptions(timeout, Duration.ofSeconds(5), 128, 512L * 1024 * 1024, 1L << 24));
    }

    private static void assertTimesOut(Endpoint endpoint, Protocol protocol, String reason) {
        try (Client hasty = connectingWithin(Duration.ofMillis(500))) {
            assertThatThrownBy(() -> hasty.connect(endpoint, protocol))
                    .isInstanceOf(ConnectFailedException.class)
                    .hasMessageEndingWith(reason);
        }
    }

    private ThrowingCallable connecting(Endpoint endpoint, Protocol protocol) {
        return () -> client.connect(endpoint, protocol);
    }

    private static Endpoint with(Endpoint endpoint, Tls tls) {
        return new Endpoint(endpoint.host(), endpoint.port(), false, tls, null, null, 0);
    }
}
