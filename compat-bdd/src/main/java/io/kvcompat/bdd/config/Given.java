package io.kvcompat.bdd.config;

import java.util.List;

/**
 * What was set, and where.
 *
 * @param values one, or several where the key takes a list
 * @param where where it was set, for people
 */
public record Given(List<String> values, String where) {
    public Given {
        values = List.copyOf(values);
    }
}
