package io.kvcompat.scenarios.scan;

/** How many elements stay in the proofs of completeness: the system property {@code compat.scan.keys}, 100,000 unless set. */
final class ScanSizes {
    private static final String PROPERTY = "compat.scan.keys";
    private static final int DEFAULT = 100_000;
    /** More would need a table beyond what an int counts. */
    private static final int MOST = 50_000_000;

    private ScanSizes() {}

    /** Returns the number of keys, 10 to 50,000,000. */
    static int keys() {
        return Math.min(MOST, Math.max(10, Integer.getInteger(PROPERTY, DEFAULT)));
    }

    /** Returns the number of elements of one collection, a tenth of the keys. */
    static int elements() {
        return Math.max(10, keys() / 10);
    }
}
