package io.kvcompat.client;

import io.kvcompat.internal.redisson.RedissonTransport;

/**
 * Opens sessions; one client serves many, on few threads.
 *
 * <p>Safe for use by several threads. Close it to end its threads and every session it opened.
 */
public final class Client implements AutoCloseable {
    private final RedissonTransport transport;

    private Client(ClientOptions options) {
        this.transport = new RedissonTransport(options);
    }

    /** Returns a client with the given limits. */
    public static Client create(ClientOptions options) {
        return new Client(options);
    }

    /** Returns a client with {@link ClientOptions#defaults()}. */
    public static Client create() {
        return new Client(ClientOptions.defaults());
    }

    /**
     * Connects, agrees on the protocol (AUTH and HELLO), selects the database and returns the session.
     *
     * @throws ConnectFailedException when any of this fails; the message says what, where and what to do
     */
    public Session connect(Endpoint endpoint, Protocol protocol) {
        return transport.connect(endpoint, protocol);
    }

    /** Closes every session and ends the client's threads. Never throws. */
    @Override
    public void close() {
        transport.close();
    }
}
