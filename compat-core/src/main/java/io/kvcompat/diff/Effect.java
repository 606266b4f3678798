package io.kvcompat.diff;

/** Which way a repeated measurement differs from the baseline's, in the word that fits its unit. */
public enum Effect {
    /** It takes longer, or less is done in a second. */
    SLOWER("slower"),
    /** It takes less time, or more is done in a second. */
    FASTER("faster"),
    /** More bytes. */
    LARGER("larger"),
    /** Fewer bytes. */
    SMALLER("smaller"),
    /** A greater number of anything else. */
    HIGHER("higher"),
    /** A smaller number of anything else. */
    LOWER("lower"),
    /** No difference that can be told. */
    NONE("none");

    private final String label;

    Effect(String label) {
        this.label = label;
    }

    /** Returns the name used in JSON, docs and output. */
    public String label() {
        return label;
    }

    static Effect of(String unit, boolean greater) {
        if (isTime(unit)) {
            return greater ? SLOWER : FASTER;
        }
        if (isPerSecond(unit)) {
            return greater ? FASTER : SLOWER;
        }
        return unit.equals("bytes") ? greater ? LARGER : SMALLER : greater ? HIGHER : LOWER;
    }

    /** Tells whether a number of this unit depends on how fast the machine is. */
    static boolean isSpeed(String unit) {
        return isTime(unit) || isPerSecond(unit);
    }

    private static boolean isTime(String unit) {
        return switch (unit) {
            case "ns", "us", "µs", "ms", "s" -> true;
            default -> false;
        };
    }

    private static boolean isPerSecond(String unit) {
        return unit.endsWith("/s");
    }
}
