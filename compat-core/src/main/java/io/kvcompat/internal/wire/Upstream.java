package io.kvcompat.internal.wire;

import io.kvcompat.client.Endpoint;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A target as the proxy sees it: where it is, and since when it is no longer compared.
 *
 * <p>Safe for use by several threads.
 */
public final class Upstream {
    private final String name;
    private final Endpoint endpoint;
    private final boolean recorded;
    private final AtomicReference<@Nullable String> down = new AtomicReference<>();

    /**
     * Makes one that is compared.
     *
     * @param recorded whether it is a {@link RecordedServer}, which knows no commands but those of clients
     */
    public Upstream(String name, Endpoint endpoint, boolean recorded) {
        this.name = name;
        this.endpoint = endpoint;
        this.recorded = recorded;
    }

    boolean isRecorded() {
        return recorded;
    }

    /** Returns the target's name. */
    public String name() {
        return name;
    }

    /** Returns where it is reached. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /** Returns why it is not compared at all any more; null while it is. */
    public @Nullable String down() {
        return down.get();
    }

    boolean takeDown(String reason) {
        return down.compareAndSet(null, reason);
    }
}
