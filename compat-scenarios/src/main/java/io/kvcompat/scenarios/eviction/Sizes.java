package io.kvcompat.scenarios.eviction;

import io.kvcompat.reply.Bytes;

/**
 * How much is written: the system property {@code compat.eviction.megabytes} (1 to 1000, {@value #DEFAULT} unless set)
 * says how far {@code maxmemory} is above what the server uses when it starts.
 *
 * <p>With nine, and about one that an empty server uses, the limit is about 10 MB.
 */
final class Sizes {
    /** What every key holds: {@value #VALUE_BYTES} bytes. */
    static final Bytes VALUE = Bytes.of("v".repeat(Sizes.VALUE_BYTES));

    static final long MEGABYTE = 1024 * 1024;

    private static final int VALUE_BYTES = 100;
    private static final String PROPERTY = "compat.eviction.megabytes";
    private static final int DEFAULT = 9;
    /** Fewer than a server keeps in a megabyte, so that everything but the writes under pressure fits. */
    private static final int KEYS_PER_MEGABYTE = 4_400;

    private Sizes() {}

    static int megabytes() {
        return Math.min(1000, Math.max(1, Integer.getInteger(PROPERTY, DEFAULT)));
    }

    /** Returns the room above what the server uses, in bytes. */
    static long room() {
        return megabytes() * MEGABYTE;
    }

    /** Returns how many keys surely fit. */
    static int fitting() {
        return megabytes() * KEYS_PER_MEGABYTE;
    }

    /**
     * Returns {@code tolerance} where a measurement is large enough to be compared, and more than anything where it is
     * so small that buffers of sessions weigh.
     */
    static double compared(double tolerance) {
        return megabytes() >= DEFAULT ? tolerance : 10 * tolerance;
    }

    /** Returns a key of twelve bytes. */
    static String key(char group, int number) {
        String digits = Integer.toString(number);
        return group + ":" + "0".repeat(10 - digits.length()) + digits;
    }
}
