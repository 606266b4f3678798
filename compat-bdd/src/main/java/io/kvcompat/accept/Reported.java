package io.kvcompat.accept;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An unexpected difference as {@code diff.json} tells it; docs/reference/schema/diff.schema.json describes the properties.
 *
 * @param baseline the baseline's product and version
 * @param other the other target's
 */
record Reported(
        String id,
        String scenario,
        String step,
        String protocol,
        Server baseline,
        Server other,
        String kind,
        String severity,
        String cause,
        @Nullable String command,
        String baselineText,
        String otherText) {
    /** A product and its version. */
    record Server(String product, String version) {
        @Override
        public String toString() {
            return product + " " + version;
        }
    }

    /** Returns the name of the command in upper case, or that of the step where nothing was sent. */
    String subject() {
        return command == null ? step : command.split("\\s", 2)[0].toUpperCase(Locale.ROOT);
    }
}
