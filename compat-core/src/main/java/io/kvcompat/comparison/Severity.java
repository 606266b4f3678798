package io.kvcompat.comparison;

/** How much a difference matters to who moves from the baseline to the other server. */
public enum Severity {
    /** A program that works on the baseline is likely to fail. */
    BREAKING("breaking"),
    /** A program goes on, with another result. */
    BEHAVIOURAL("behavioural"),
    /** Only what people read is another. */
    COSMETIC("cosmetic"),
    /** Nothing that a program would notice. */
    INFORMATIONAL("informational");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** Returns the name used in JSON, docs and output. */
    public String label() {
        return label;
    }
}
