package io.kvcompat.client;

import static io.kvcompat.client.Sessions.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.target.LaunchedServer;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Users, passwords and unix sockets, on a real server. */
@Timeout(30)
class AccessTest {
    @TempDir
    static Path directory;

    private static @Nullable LaunchedServer server;
    private static Client client;
    private static Path socket;

    @BeforeAll
    static void launch() {
        socket = directory.resolve("s.sock");
        server = RealServers.outsideContainers().launch(List.of("--unixsocket", socket.toString()));
        client = Client.create();
        Session admin = client.connect(server.endpoint(), Protocol.RESP2);
        assertThat(ask(admin, "ACL SETUSER ann on >s3cret/@x ~* +@all")).isEqualTo("+OK");
        assertThat(ask(admin, "CONFIG SET requirepass default-pass")).isEqualTo("+OK");
    }

    @AfterAll
    static void close() {
        if (server != null) {
            client.close();
            server.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_user_is_known_by_name_and_password(Protocol protocol) {
        Session session = client.connect(endpoint("ann", "s3cret/@x"), protocol);
        assertThat(ask(session, "ACL WHOAMI")).isEqualTo("\"ann\"");
    }

    @ParameterizedTest
    @EnumSource
    void the_default_user_is_known_by_its_password(Protocol protocol) {
        Session session = client.connect(endpoint(null, "default-pass"), protocol);
        assertThat(ask(session, "ACL WHOAMI")).isEqualTo("\"default\"");
    }

    @ParameterizedTest
    @EnumSource
    void a_wrong_password_is_told_without_repeating_it(Protocol protocol) {
        assertThatThrownBy(() -> client.connect(endpoint("ann", "wr0ng"), protocol))
                .isInstanceOf(ConnectFailedException.class)
                .hasMessage("Cannot connect to " + server.endpoint().address() + ": wrong user or password");
    }

    @ParameterizedTest
    @EnumSource
    void a_missing_password_is_told(Protocol protocol) {
        assertThatThrownBy(() -> client.connect(endpoint(null, null), protocol))
                .isInstanceOf(ConnectFailedException.class)
                .hasMessageEndingWith("the server wants a password; write it as redis://user:password@host");
    }

    @Test
    void a_password_that_the_server_does_not_want_is_told() {
        Endpoint open = RealServers.emptyRedis();
        Endpoint endpoint = new Endpoint(open.host(), open.port(), false, null, null, "s3cret", 0);
        assertThatThrownBy(() -> client.connect(endpoint, Protocol.RESP3))
                .isInstanceOf(ConnectFailedException.class)
                .hasMessageEndingWith("the server has no password set; leave it out of the address");
    }

    @ParameterizedTest
    @EnumSource
    void a_unix_socket_is_reached_by_its_path(Protocol protocol) {
        Endpoint endpoint = Endpoint.parse("redis+uds://ann:s3cret%2F%40x@" + socket + "?db=2");
        Session session = client.connect(endpoint, protocol);
        assertThat(ask(session, "ACL WHOAMI")).isEqualTo("\"ann\"");
        assertThat(ask(session, "CLIENT INFO")).contains("addr=" + socket).contains("db=2");
    }

    private static Endpoint endpoint(String user, String password) {
        Endpoint plain = server.endpoint();
        return new Endpoint(plain.host(), plain.port(), false, null, user, password, 0);
    }
}
