package io.kvcompat.internal.redaction;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by their names which settings of a server hold secrets. */
public final class SecretSettings {
    /** Names that look like it and hold none. */
    private static final Set<String> OTHERS = Set.of("tls-auth-clients", "tls-auth-clients-user");

    private static final Pattern SECRET = Pattern.compile("(requirepass|masterauth|primaryauth|masteruser|primaryuser)"
            + "|(.*[-._])?(pass|passwd|password|passphrase|auth|secret|token|credentials?|apikey)([-._].*)?");

    private SecretSettings() {}

    /** Tells whether the setting {@code name}, in any case, holds a secret. */
    public static boolean holds(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return SECRET.matcher(lower).matches() && !OTHERS.contains(lower);
    }
}
