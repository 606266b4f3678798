package io.kvcompat.client;

import static io.kvcompat.client.Sessions.ask;
import static io.kvcompat.client.Sessions.awaitBlockedClient;
import static io.kvcompat.client.Sessions.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.command.Command;
import io.kvcompat.target.LaunchedServer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is in flight when a real server dies. */
@Timeout(60)
class LostConnectionTest {
    @Test
    void a_server_that_is_killed_fails_what_is_in_flight_at_once() throws Exception {
        try (LaunchedServer server = RealServers.launch();
                Client client = Client.create()) {
            Session waiting = client.connect(server.endpoint(), Protocol.RESP3);
            CompletableFuture<Answer> blocked = waiting.send(Command.parse("BLPOP none 0"), Duration.ofMinutes(10));
            CompletableFuture<Answer> behind = send(waiting, "SET k v");
            awaitBlockedClient(client.connect(server.endpoint(), Protocol.RESP3));
            server.kill();
            for (CompletableFuture<Answer> answer : List.of(blocked, behind)) {
                assertThatThrownBy(() -> answer.get(10, TimeUnit.SECONDS))
                        .cause()
                        .isInstanceOfSatisfying(
                                ConnectionLostException.class,
                                lost -> assertThat(lost.mayHaveRun()).isTrue());
            }
            assertThat(waiting.isOpen()).isFalse();
            assertThat(waiting.nextPush(Duration.ofSeconds(10))).isEmpty();
            assertThatThrownBy(() -> ask(waiting, "SET k v"))
                    .isInstanceOfSatisfying(
                            ConnectionLostException.class,
                            lost -> assertThat(lost.mayHaveRun()).isFalse());
        }
    }

    @Test
    void a_session_that_the_server_ends_after_its_reply_has_its_reply() {
        try (Client client = Client.create()) {
            Session session = client.connect(RealServers.emptyRedis(), Protocol.RESP2);
            assertThat(ask(session, "QUIT")).isEqualTo("+OK");
            assertThatThrownBy(() -> ask(session, "PING")).isInstanceOf(ConnectionLostException.class);
        }
    }

    @Test
    void a_session_killed_by_another_leaves_the_rest_of_the_client_alone() throws Exception {
        Endpoint endpoint = RealServers.emptyRedis();
        try (Client client = Client.create()) {
            Session victim = client.connect(endpoint, Protocol.RESP3);
            Session other = client.connect(endpoint, Protocol.RESP3);
            String id = ask(victim, "CLIENT ID").substring(1);
            CompletableFuture<Answer> blocked = send(victim, "BLPOP none 0");
            awaitBlockedClient(other);
            ask(other, "CLIENT KILL ID " + id);
            assertThatThrownBy(() -> blocked.get(10, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(ConnectionLostException.class);
            assertThat(ask(other, "PING")).isEqualTo("+PONG");
        }
    }
}
