package io.kvcompat.scenarios.eviction;

import io.kvcompat.reply.Bytes;
import io.kvcompat.scenario.ScenarioContext;

/**
 * How much is written: the system property {@code compat.eviction.megabytes} (1 to 1000, {@value #DEFAULT} unless set)
 * says how far {@code maxmemory} is above what the server uses when it starts.
 *
 * <p>With nine, and about one that an empty server uses, the limit is about 10 MB. A lane on which nothing is measured
 * makes do with one: what it checks holds for any size.
 *
 * @param megabytes the room above what the server uses
 */
record EvictionSizes(int megabytes) {
    /** What every key holds: {@value #VALUE_BYTES} bytes. */
    static final Bytes VALUE = Bytes.of("v".repeat(EvictionSizes.VALUE_BYTES));

    private static final long MEGABYTE = 1024 * 1024;
    private static final int VALUE_BYTES = 100;
    private static final String PROPERTY = "compat.eviction.megabytes";
    private static final int DEFAULT = 9;
    /** Fewer than a server keeps in a megabyte, so that everything but the writes under pressure fits. */
    private static final int KEYS_PER_MEGABYTE = 4_400;

    private static final int KEY_BYTES = 12;

    static EvictionSizes of(ScenarioContext context) {
        return new EvictionSizes(
                context.isMeasured() ? Math.min(1000, Math.max(1, Integer.getInteger(PROPERTY, DEFAULT))) : 1);
    }

    /** Returns the room above what the server uses, in bytes. */
    long room() {
        return megabytes * MEGABYTE;
    }

    /** Returns how many keys surely fit. */
    int fitting() {
        return megabytes * KEYS_PER_MEGABYTE;
    }

    /**
     * Returns {@code tolerance} where a measurement is large enough to be compared, and more than anything where it is
     * so small that buffers of sessions weigh.
     */
    double compared(double tolerance) {
        return megabytes >= DEFAULT ? tolerance : 10 * tolerance;
    }

    /** Returns a key of twelve bytes: there are millions of them, so no text is made first. */
    static Bytes key(char group, int number) {
        byte[] key = new byte[KEY_BYTES];
        key[0] = (byte) group;
        key[1] = ':';
        int rest = number;
        for (int i = KEY_BYTES - 1; i > 1; i--) {
            key[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return Bytes.wrap(key);
    }
}
