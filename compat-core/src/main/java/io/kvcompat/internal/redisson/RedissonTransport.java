package io.kvcompat.internal.redisson;

import io.kvcompat.client.ClientOptions;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;

/** Opens sessions through Redisson's low-level client. */
public final class RedissonTransport {
    private final ClientOptions options;

    public RedissonTransport(ClientOptions options) {
        this.options = options;
    }

    /** Opens a session. */
    public Session connect(Endpoint endpoint, Protocol protocol) {
        throw new UnsupportedOperationException("Not connected yet: " + endpoint + protocol + options);
    }

    /** Ends the transport. */
    public void close() {}
}
