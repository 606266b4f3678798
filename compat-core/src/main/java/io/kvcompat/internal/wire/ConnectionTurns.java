package io.kvcompat.internal.wire;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets one connection at a time through, in the order in which they asked; for use on one event loop.
 *
 * <p>A turn in which the answering target does not answer ends early, as it may wait for another connection to set it
 * free.
 */
final class ConnectionTurns {
    /** How long the answering target may be awaited. */
    static final Duration PATIENCE = Duration.ofMillis(300);

    private final Set<ClientConnection> asked = new LinkedHashSet<>();
    private final Duration shadowTimeout;
    private final WireProxy proxy;
    private @Nullable ClientConnection current;
    private long since;
    private boolean granting;

    ConnectionTurns(WireProxy proxy, Duration shadowTimeout) {
        this.proxy = proxy;
        this.shadowTimeout = shadowTimeout;
    }

    void ask(ClientConnection connection) {
        if (connection != current) {
            asked.add(connection);
            grant();
        }
    }

    void release(ClientConnection connection) {
        if (current == connection) {
            current = null;
            grant();
        }
    }

    void forget(ClientConnection connection) {
        asked.remove(connection);
    }

    private void grant() {
        if (granting) {
            return;
        }
        granting = true;
        try {
            while (current == null && !asked.isEmpty()) {
                ClientConnection next = asked.iterator().next();
                asked.remove(next);
                current = next;
                since = System.nanoTime();
                next.onTurn();
            }
        } finally {
            granting = false;
        }
    }

    /** Looks whether the turn under way takes too long. */
    void check() {
        ClientConnection connection = current;
        if (connection == null) {
            return;
        }
        Duration took = Duration.ofNanos(System.nanoTime() - since);
        if (!connection.leaderIsIdle() || connection.isWithinLong()) {
            if (took.compareTo(PATIENCE) > 0) {
                connection.overtake();
            }
        } else if (took.compareTo(shadowTimeout) > 0) {
            for (Link link : connection.laggards()) {
                proxy.takeDown(link.index(), "it did not answer within " + shadowTimeout.toMillis() + " ms");
            }
        }
    }
}
