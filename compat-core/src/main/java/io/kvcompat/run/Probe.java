package io.kvcompat.run;

import io.kvcompat.client.Answer;
import io.kvcompat.client.Client;
import io.kvcompat.client.ClientException;
import io.kvcompat.client.ClientOptions;
import io.kvcompat.client.CommandTimeoutException;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks a server whether it still serves, over a connection of its own: one that has been open for long says nothing of
 * whether new ones are taken. Safe for use by several threads.
 */
final class Probe implements AutoCloseable {
    /** For connecting, and once more for the answers. With the time-out of a call it stays below 30 s. */
    private static final Duration LIMIT = Duration.ofSeconds(6);

    private static final Command PING = Command.of("PING");
    /** As long as many replies are: what trickles in byte by byte is of no use. */
    private static final Command ECHO = Command.of("ECHO", "kvcompat".repeat(128));

    private final Client client;

    Probe(ClientOptions options) {
        this.client = Client.create(options.withConnectTimeout(LIMIT).withCallTimeout(LIMIT));
    }

    /** Returns why the server cannot be used any more; empty where it can, errors being answers too. */
    Optional<String> failure(Endpoint endpoint, Protocol protocol) {
        try (Session session = client.connect(endpoint, protocol)) {
            CompletableFuture<Answer> pong = session.send(PING, LIMIT);
            session.send(ECHO, LIMIT).get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            pong.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.empty();
        } catch (ClientException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (TimeoutException e) {
            return Optional.of(silence(endpoint));
        } catch (ExecutionException e) {
            return Optional.of(
                    e.getCause() instanceof CommandTimeoutException
                            ? silence(endpoint)
                            : String.valueOf(
                                    e.getCause() == null ? e : e.getCause().getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (OutOfMemoryError e) {
            return Optional.of("what it answers takes more memory than there is");
        }
    }

    private static String silence(Endpoint endpoint) {
        return endpoint.address() + " did not answer PING and ECHO on a new connection within " + LIMIT.toSeconds()
                + " s";
    }

    @Override
    public void close() {
        client.close();
    }
}
