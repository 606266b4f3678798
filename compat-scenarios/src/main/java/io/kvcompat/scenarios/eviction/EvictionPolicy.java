package io.kvcompat.scenarios.eviction;

import java.util.Locale;

/** The values of {@code maxmemory-policy}. */
enum EvictionPolicy {
    NOEVICTION,
    ALLKEYS_LRU,
    ALLKEYS_LFU,
    ALLKEYS_RANDOM,
    VOLATILE_LRU,
    VOLATILE_LFU,
    VOLATILE_RANDOM,
    VOLATILE_TTL;

    /** Returns the policy as the server spells it. */
    String setting() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tells whether it evicts none but keys with a time to live. */
    boolean onlyExpiring() {
        return name().startsWith("VOLATILE");
    }

    /** Tells whether it evicts what was not used for longest. */
    boolean byIdleTime() {
        return name().endsWith("LRU");
    }

    /** Tells whether it evicts what was used least often. */
    boolean byFrequency() {
        return name().endsWith("LFU");
    }
}
