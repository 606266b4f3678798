package io.kvcompat.result;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * The settings of a server that are not the defaults of its version.
 *
 * @param defaultsOf the server that was launched without configuration and measured, {@code Redis 7.2.6} say
 * @param settings names and values, secrets masked
 */
public record Deviations(String defaultsOf, SortedMap<String, String> settings) {
    @API(status = Status.INTERNAL)
    public Deviations {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }
}
