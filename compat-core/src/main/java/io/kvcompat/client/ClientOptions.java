package io.kvcompat.client;

import java.time.Duration;

/**
 * Limits that hold for every session of a client.
 *
 * @param connectTimeout for connecting, TLS, HELLO, AUTH and SELECT together
 * @param callTimeout for {@link Session#call(io.kvcompat.command.Command)}: from the write until the whole reply has come
 * @param maxDepth how deep aggregates may nest before the server is called hostile
 * @param maxBulkBytes how long one bulk string may be, in bytes
 * @param maxElements how many elements one aggregate may announce
 * @param maxReplyBytes what a whole reply may take in memory, in bytes
 * @param maxUntakenBytes what out-of-band frames may take in memory, in bytes, before somebody takes them; over
 *     all sessions of the client together
 */
public record ClientOptions(
        Duration connectTimeout,
        Duration callTimeout,
        int maxDepth,
        long maxBulkBytes,
        long maxElements,
        long maxReplyBytes,
        long maxUntakenBytes) {
    private static final long MIB = 1024L * 1024;

    /** As all of them, what is in memory at a time being limited by the heap of this JVM. */
    public ClientOptions(
            Duration connectTimeout, Duration callTimeout, int maxDepth, long maxBulkBytes, long maxElements) {
        this(
                connectTimeout,
                callTimeout,
                maxDepth,
                maxBulkBytes,
                maxElements,
                Math.max(16 * MIB, Runtime.getRuntime().maxMemory() / 2),
                Math.max(8 * MIB, Runtime.getRuntime().maxMemory() / 8));
    }

    /**
     * Returns 10 s to connect, 10 s for a call, depth 128, 512 MiB for a bulk string, 2^24 elements, half of the heap for
     * a reply and an eighth of it for what nobody takes.
     */
    public static ClientOptions defaults() {
        return new ClientOptions(Duration.ofSeconds(10), Duration.ofSeconds(10), 128, 512 * MIB, 1L << 24);
    }

    /** Returns these options with another time-out for calls. */
    public ClientOptions withCallTimeout(Duration timeout) {
        return new ClientOptions(
                connectTimeout, timeout, maxDepth, maxBulkBytes, maxElements, maxReplyBytes, maxUntakenBytes);
    }

    /** Returns these options with another time-out for connecting. */
    public ClientOptions withConnectTimeout(Duration timeout) {
        return new ClientOptions(
                timeout, callTimeout, maxDepth, maxBulkBytes, maxElements, maxReplyBytes, maxUntakenBytes);
    }

    /** Returns these options with other limits of memory, see the parameters of the same names. */
    public ClientOptions withMemory(long reply, long untaken) {
        return new ClientOptions(connectTimeout, callTimeout, maxDepth, maxBulkBytes, maxElements, reply, untaken);
    }
}
