package io.kvcompat.internal.wire;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the proxy carries what it carries.
 *
 * @param leader which target answers the clients, by its place among the targets
 * @param strict whether one connection at a time is let through, so that all targets live the same history
 * @param shadowTimeout how long a target that does not answer the clients may take before it is no longer compared
 * @param connectTimeout how long connecting to a target may take
 * @param memory how many bytes may wait for targets that do not answer the clients, over all connections
 * @param certificateFile PEM file with the certificates shown to clients; null to listen without TLS
 * @param keyFile PEM file with the key to them; null to listen without TLS
 * @param threads how many threads carry; 1 in strict order
 */
public record WireOptions(
        int leader,
        boolean strict,
        Duration shadowTimeout,
        Duration connectTimeout,
        long memory,
        @Nullable Path certificateFile,
        @Nullable Path keyFile,
        int threads) {}
