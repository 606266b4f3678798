package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.source.SourcePlace;
import org.jspecify.annotations.Nullable;

/**
 * What was seen.
 *
 * @param place the line of a source; null for what a server said
 * @param text what was seen there, in words
 */
public record Evidence(@Nullable SourcePlace place, String text) {
    /** Makes what a server said. */
    static Evidence ofServer(String text) {
        return new Evidence(null, text);
    }
}
