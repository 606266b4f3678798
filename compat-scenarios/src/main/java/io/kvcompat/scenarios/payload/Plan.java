package io.kvcompat.scenarios.payload;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured how often.
 *
 * @param sizes the system property {@code compat.payload.sizes}, or else the environment's {@code COMPAT_PAYLOAD_SIZES}:
 *     {@code 1KB,5MB} say; 1 KB, 32 KB, 256 KB, 1 MB and 5 MB unless set
 * @param rounds the system property {@code compat.payload.rounds}, 2 to 1000, {@value #ROUNDS} unless set
 * @param leastEffect the system property {@code compat.payload.least-effect}: the least difference in percent that is
 *     called one, 1 to 1000, 10 unless set; here as a share
 */
record Plan(List<PayloadSize> sizes, int rounds, double leastEffect) {
    /** Rounds before the first one that counts, in which the Java compiler and the servers' memory settle. */
    static final int WARM_UP = 3;

    /** What the order of the turns is drawn with, the same in every run. */
    static final long SEED = 20_261_124;

    private static final String SIZES = "1KB,32KB,256KB,1MB,5MB";
    private static final int ROUNDS = 16;

    /** What a round moves of each size, so that short commands are not measured by a single one. */
    private static final int BYTES_A_ROUND = 2 * PayloadSize.MB;

    private static final int MOST_A_ROUND = 40;

    static Plan asSet() {
        @Nullable String set = System.getProperty("compat.payload.sizes", System.getenv("COMPAT_PAYLOAD_SIZES"));
        List<PayloadSize> sizes = Arrays.stream((set == null || set.isBlank() ? SIZES : set).split(","))
                .map(PayloadSize::parse)
                .distinct()
                .toList();
        int rounds = Math.min(1000, Math.max(2, Integer.getInteger("compat.payload.rounds", ROUNDS)));
        int percent = Math.min(1000, Math.max(1, Integer.getInteger("compat.payload.least-effect", 10)));
        return new Plan(sizes, rounds, percent / 100.0);
    }

    /** Returns how often a command about a value of that size is sent in one round. */
    static int timesInARound(PayloadSize size) {
        return Math.max(1, Math.min(MOST_A_ROUND, BYTES_A_ROUND / size.bytes()));
    }
}
