package io.kvcompat.client;

import java.time.Duration;

/**
 * Limits that hold for every session of a client.
 *
 * @param connectTimeout for connecting, TLS, HELLO, AUTH and SELECT together
 * @param callTimeout for {@link Session#call(io.kvcompat.command.Command)}
 * @param maxDepth how deep aggregates may nest before the server is called hostile
 * @param maxBulkBytes how long one bulk string may be, in bytes
 * @param maxElements how many elements one aggregate may announce
 */
public record ClientOptions(
        Duration connectTimeout, Duration callTimeout, int maxDepth, long maxBulkBytes, long maxElements) {
    /** Returns 10 s to connect, 10 s for a call, depth 128, 512 MiB for a bulk string, 2^24 elements. */
    public static ClientOptions defaults() {
        return new ClientOptions(Duration.ofSeconds(10), Duration.ofSeconds(10), 128, 512L * 1024 * 1024, 1L << 24);
    }

    /** Returns these options with another time-out for calls. */
    public ClientOptions withCallTimeout(Duration timeout) {
        return new ClientOptions(connectTimeout, timeout, maxDepth, maxBulkBytes, maxElements);
    }
}
