package io.kvcompat.internal.redisson;

import java.util.concurrent.atomic.AtomicLong;

/** How much memory frames may take that came out-of-band and that nobody has taken yet; shared by all sessions of a client. */
final class UntakenFrames {
    private final long limit;
    private final AtomicLong held = new AtomicLong();

    UntakenFrames(long limit) {
        this.limit = limit;
    }

    /** Makes room for so many bytes; returns false where there is none. */
    boolean hold(long bytes) {
        if (held.addAndGet(bytes) <= limit) {
            return true;
        }
        held.addAndGet(-bytes);
        return false;
    }

    void release(long bytes) {
        held.addAndGet(-bytes);
    }

    long limit() {
        return limit;
    }
}
