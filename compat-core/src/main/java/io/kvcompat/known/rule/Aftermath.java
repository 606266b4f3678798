package io.kvcompat.known.rule;

import java.util.Arrays;
import java.util.Locale;

/** What is another on the two sides after a difference, in which what follows from it shows. */
enum Aftermath {
    /** Nothing. */
    NOTHING,
    /** The keys that the command names. */
    KEYS,
    /** The session alone. */
    SESSION,
    /** Which sessions there are. */
    SESSIONS,
    /** Users and what they may do. */
    USERS,
    /** Settings. */
    SETTINGS,
    /** Libraries and scripts. */
    SCRIPTS;

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    static Aftermath parse(String text) {
        return Arrays.stream(values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("leaves: \"" + text
                        + "\" is none of nothing, keys, session, sessions, users, settings, scripts"));
    }
}
