package io.kvcompat.catalogue.impact;

/** How sure it is that a difference touches somebody. */
public enum Relevance {
    /** It was seen: a text in a source, an error that was answered, a command that always shows it. */
    TOUCHES("touches you"),
    /** The command is used; whether in the way that differs cannot be seen. */
    MAY_TOUCH("may touch you"),
    /** Nothing that was seen uses it. */
    DOES_NOT_TOUCH("does not touch you");

    private final String label;

    Relevance(String label) {
        this.label = label;
    }

    /** Returns it in words. */
    public String label() {
        return label;
    }
}
