package io.kvcompat.scenario;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A place in a command where a kept value is filled in: {@code @{name}}.
 *
 * @param name of the value
 * @param part index of the part of the command, 0 for its name
 * @param offset in bytes within the part as written
 */
@API(status = Status.INTERNAL)
public record ValueReference(String name, int part, int offset) {
    /** Returns how many bytes it takes within the part as written. */
    public int length() {
        return name.length() + "@{}".length();
    }
}
