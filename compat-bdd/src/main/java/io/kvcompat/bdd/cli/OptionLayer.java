package io.kvcompat.bdd.cli;

import io.kvcompat.bdd.config.Given;
import io.kvcompat.bdd.config.Key;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was given as options, above the environment and compat.yaml. */
final class OptionLayer {
    private final Map<Key, Given> given = new EnumMap<>(Key.class);

    /** Sets a key to what an option was given; an option that was not leaves it open. */
    OptionLayer put(Key key, String option, List<String> values) {
        if (!values.isEmpty()) {
            given.put(key, new Given(values, option));
        }
        return this;
    }

    /** As {@link #put(Key, String, List)}, of a text that may hold several values. */
    OptionLayer put(Key key, String option, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            given.put(key, new Given(key.split(value), option));
        }
        return this;
    }

    Map<Key, Given> given() {
        return given;
    }
}
