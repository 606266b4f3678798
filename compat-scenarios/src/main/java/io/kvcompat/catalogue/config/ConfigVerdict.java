package io.kvcompat.catalogue.config;

/** What becomes of a line, or of a setting that no line names. */
public enum ConfigVerdict {
    /** The server does not start with it, or refuses the user. */
    REFUSED("refused"),
    /** The server starts with it, and does not know the setting. */
    IGNORED("ignored"),
    /** It is taken, and has a new name. */
    RENAMED("renamed"),
    /** It is taken for another value, or means something else. */
    OTHERWISE("otherwise"),
    /** No line sets it, and the default is another. */
    DEFAULT("default"),
    /** It was not tried; the text says why. */
    UNTRIED("untried"),
    /** It means the same. */
    SAME("same");

    private final String label;

    ConfigVerdict(String label) {
        this.label = label;
    }

    /** Returns the name used in output. */
    public String label() {
        return label;
    }
}
