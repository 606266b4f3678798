package io.kvcompat.internal.guard;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The settings that may be changed for a while on an external server: they shape how new values are kept or
 * told, and neither end nor refuse what other clients do, write no file, and lose no entry of a log.
 */
final class ChangeableSettings {
    private static final Pattern FREE = Pattern.compile("(hash|list|set|zset)-max-(ziplist|listpack|intset)-[a-z]+"
            + "|list-compress-depth|hll-sparse-max-bytes|stream-node-max-(bytes|entries)"
            + "|lazyfree-lazy-[a-z-]+|latency-tracking-info-percentiles|active-expire-effort"
            + "|lua-time-limit|busy-reply-threshold");

    /** With these keys are evicted, of whichever database. */
    private static final Set<String> EVICTION = Set.of(
            "maxmemory",
            "maxmemory-policy",
            "maxmemory-samples",
            "maxmemory-eviction-tenacity",
            "lfu-log-factor",
            "lfu-decay-time");

    private ChangeableSettings() {}

    static boolean contains(String name) {
        return FREE.matcher(name).matches() || evicts(name);
    }

    /** Tells whether keys of all databases may go with it, so that no other may hold any. */
    static boolean evicts(String name) {
        return EVICTION.contains(name);
    }
}
