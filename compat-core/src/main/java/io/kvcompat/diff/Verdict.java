package io.kvcompat.diff;

/** Whether a difference was foreseen. */
public enum Verdict {
    /** A known difference matches it exactly. */
    KNOWN("known"),
    /** Nothing foresaw it; fails the run. */
    UNEXPECTED("unexpected");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** Returns the name used in JSON, docs and output. */
    public String label() {
        return label;
    }
}
