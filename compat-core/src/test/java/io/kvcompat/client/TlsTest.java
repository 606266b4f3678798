package io.kvcompat.client;

import static io.kvcompat.client.Sessions.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.kvcompat.target.LaunchException;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.ServerLauncher;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** TLS with a real server, whose certificate is for {@code localhost} alone. */
@Timeout(60)
class TlsTest {
    @TempDir
    static Path directory;

    private static Certificates certificates;
    private static @Nullable LaunchedServer server;
    // The first handshake of a JVM on a busy machine takes seconds.
    private static final Client CLIENT = Client.create(
            new ClientOptions(Duration.ofSeconds(30), Duration.ofSeconds(10), 128, 512L * 1024 * 1024, 1L << 24));
    private static int port;

    @BeforeAll
    static void launch() throws IOException, InterruptedException, GeneralSecurityException {
        ServerLauncher launcher = RealServers.outsideContainers();
        certificates = new Certificates(directory);
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        try {
            server = launcher.launch(List.of(
                    "--tls-port", Integer.toString(port),
                    "--tls-cert-file", certificates.certificate("server").toString(),
                    "--tls-key-file", certificates.key("server").toString(),
                    "--tls-ca-cert-file", certificates.certificate("ca").toString(),
                    "--tls-auth-clients", "optional"));
        } catch (LaunchException e) {
            assumeFalse(String.valueOf(e.getMessage()).contains("Bad directive"), "this server was built without TLS");
            throw e;
        }
    }

    @AfterAll
    static void close() {
        CLIENT.close();
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_certificate_of_a_given_authority_is_trusted(Protocol protocol) {
        Session session = CLIENT.connect(endpoint("localhost", "?ca=" + certificates.certificate("ca")), protocol);
        assertThat(ask(session, "PING")).isEqualTo("+PONG");
        String value = "x".repeat(200_000);
        assertThat(ask(session, "ECHO " + value)).isEqualTo('"' + value + '"');
    }

    @Test
    void a_certificate_of_an_unknown_authority_is_refused() {
        assertFails(
                endpoint("localhost", ""),
                "the server's certificate is not trusted (",
                "); give the certificate of its authority with ca=");
    }

    @Test
    void a_certificate_for_another_host_is_refused_unless_the_host_is_not_verified() {
        String ca = "?ca=" + certificates.certificate("ca");
        assertFails(
                endpoint("127.0.0.1", ca),
                "the server's certificate is for another host (",
                "); verify-host=false accepts it");
        Session session = CLIENT.connect(endpoint("127.0.0.1", ca + "&verify-host=false"), Protocol.RESP3);
        assertThat(ask(session, "PING")).isEqualTo("+PONG");
    }

    @Test
    void the_authority_is_verified_even_where_the_host_is_not() {
        assertFails(endpoint("127.0.0.1", "?verify-host=false"), "the server's certificate is not trusted (");
    }

    @Test
    void a_client_certificate_is_shown_where_the_server_asks_for_one() throws IOException {
        String ca = "?ca=" + certificates.certificate("ca");
        Endpoint with = endpoint(
                "localhost", ca + "&cert=" + certificates.certificate("client") + "&key=" + certificates.key("client"));
        assertThat(server).isNotNull();
        try (Session plain = CLIENT.connect(server.endpoint(), Protocol.RESP2)) {
            ask(plain, "CONFIG SET tls-auth-clients yes");
            assertThat(ask(CLIENT.connect(with, Protocol.RESP3), "PING")).isEqualTo("+PONG");
            assertFails(endpoint("localhost", ca), "client certificate");
            ask(plain, "CONFIG SET tls-auth-clients optional");
        }
        Path wrong = Files.writeString(directory.resolve("rsa.key"), "-----BEGIN RSA PRIVATE KEY-----\nAA==\n");
        assertFails(
                endpoint("localhost", ca + "&cert=" + certificates.certificate("client") + "&key=" + wrong),
                "it must hold an unencrypted PKCS#8 key; openssl pkcs8 -topk8 -nocrypt makes one");
    }

    @ParameterizedTest
    @EnumSource
    void a_tls_port_reached_without_tls_is_told(Protocol protocol) {
        assertThatThrownBy(() -> CLIENT.connect(Endpoint.tcp("localhost", port), protocol))
                .isInstanceOf(ConnectFailedException.class)
                .message()
                .containsAnyOf("does it want TLS (rediss://)?", "it answers in TLS: use rediss://");
    }

    private static void assertFails(Endpoint endpoint, String... parts) {
        assertThatThrownBy(() -> CLIENT.connect(endpoint, Protocol.RESP3))
                .isInstanceOf(ConnectFailedException.class)
                .hasMessageContainingAll(parts)
                .hasMessageNotContaining("\n");
    }

    private static Endpoint endpoint(String host, String query) {
        return Endpoint.parse("rediss://" + host + ":" + port + query);
    }
}
