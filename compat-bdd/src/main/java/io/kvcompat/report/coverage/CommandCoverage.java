package io.kvcompat.report.coverage;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was sent of one command or subcommand.
 *
 * @param name in upper case, {@code SET} or {@code CLIENT LIST}
 * @param accepted how many calls had a reply that is no error
 * @param refused how many calls had an error, or no reply
 * @param options by token, as COMMAND DOCS has them: how many accepted calls had it
 */
public record CommandCoverage(String name, long accepted, long refused, SortedMap<String, Long> options) {
    public CommandCoverage {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    /** Tells whether a call was accepted, so that its effect was there to be looked at. */
    public boolean isExercised() {
        return accepted > 0;
    }

    /** Returns the options that no accepted call had. */
    public List<String> missingOptions() {
        return options.entrySet().stream()
                .filter(option -> option.getValue() == 0)
                .map(SortedMap.Entry::getKey)
                .toList();
    }
}
