package io.kvcompat.known;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A known difference that applies to two targets, all of whose scenarios ran, and that did not show up.
 *
 * @param id the entry's id
 * @param title the entry's title
 * @param other the name of the other target
 */
public record StaleDifference(String id, String title, String other) {
    @API(status = Status.INTERNAL)
    public StaleDifference {}
}
