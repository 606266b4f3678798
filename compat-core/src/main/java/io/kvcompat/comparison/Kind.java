package io.kvcompat.comparison;

/**
 * What differs. Where several apply to one exchange, the one that is listed first here is taken, except that a frame
 * that came out-of-band is always {@link #PUSH}.
 */
public enum Kind {
    /** One server does not know the command or subcommand that the other one runs. */
    MISSING_COMMAND("missing-command", Severity.BREAKING),
    /** A reply came from one server only, or did not come in different ways. */
    CONNECTION("connection", Severity.BREAKING),
    /** An out-of-band frame: another one, or on one side only. */
    PUSH("push", Severity.BEHAVIOURAL),
    /** The RESP type of the reply, or of a part of it; also an error against anything else. */
    TYPE("type", Severity.BREAKING),
    /** Two errors with different codes ({@code ERR}, {@code WRONGTYPE}). */
    ERROR_CODE("error-code", Severity.BREAKING),
    /** The same type with another content. */
    VALUE("value", Severity.BEHAVIOURAL),
    /** The same elements in another order. */
    ORDER("order", Severity.BEHAVIOURAL),
    /** Two errors of one code with different texts. */
    ERROR_TEXT("error-text", Severity.COSMETIC),
    /** A check that holds on one server only. */
    CHECK("check", Severity.BEHAVIOURAL),
    /** A measurement beyond its tolerance. */
    METRIC("metric", Severity.INFORMATIONAL),
    /** Another outcome of the scenario, or a command that ran on one side only. */
    OUTCOME("outcome", Severity.BEHAVIOURAL);

    private final String label;
    private final Severity defaultSeverity;

    Kind(String label, Severity defaultSeverity) {
        this.label = label;
        this.defaultSeverity = defaultSeverity;
    }

    /** Returns the name used in JSON, docs and output. */
    public String label() {
        return label;
    }

    /** Returns the severity of a difference of this kind that no known difference covers. */
    public Severity defaultSeverity() {
        return defaultSeverity;
    }
}
