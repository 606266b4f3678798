package io.kvcompat.bdd.run;

import io.kvcompat.bdd.config.Echo;
import java.util.Locale;

/** Which differences fail a run. */
public enum FailOn {
    /** Those that no known difference matches, and failures that none covers. */
    UNEXPECTED,
    /** All, known ones too. */
    ANY,
    /** None. */
    NEVER;

    /**
     * Reads a name in any case.
     *
     * @throws IllegalArgumentException when it is none, in one line
     */
    public static FailOn parse(String text) {
        try {
            return valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Not a reason to fail: " + Echo.of(text, "unexpected", "any", "never")
                    + "; give unexpected, any or never");
        }
    }
}
