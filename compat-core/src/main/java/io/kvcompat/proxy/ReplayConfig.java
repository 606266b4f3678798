package io.kvcompat.proxy;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How recorded traffic is played again.
 *
 * @param file the recording
 * @param proxy the targets, their order and what is written; where it listens is of no meaning
 * @param againstRecorded whether targets are compared with the recorded replies, in place of with the first target
 * @param speed how many times the original pace; 0 for as fast as possible
 * @param part which part of the connections is played, from 1 to {@code parts}
 * @param parts into how many parts connections are divided by their hash
 * @param rdb the RDB file that launched servers begin with; null for empty ones
 */
public record ReplayConfig(
        Path file,
        ProxyConfig proxy,
        boolean againstRecorded,
        double speed,
        int part,
        int parts,
        @Nullable Path rdb) {
    public ReplayConfig {
        if (part < 1 || part > parts) {
            throw new IllegalArgumentException("There is no part " + part + " of " + parts + "; write 1/4 up to 4/4");
        }
        if (!(speed >= 0)) {
            throw new IllegalArgumentException("The speed must be above 0, not " + speed);
        }
        if (!againstRecorded && proxy.targets().size() < 2) {
            throw new IllegalArgumentException("Comparing targets with each other needs two of them");
        }
    }

    /** Tells whether a connection is in the part. */
    boolean includes(long connection) {
        // A hash, so that connections of one kind, opened in turn, do not all fall into one part.
        long hash = connection * 0x9E3779B97F4A7C15L;
        return (hash >>> 33) % parts == part - 1;
    }
}
