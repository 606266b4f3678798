package io.kvcompat.scenarios.eviction;

import java.util.LinkedHashMap;
import java.util.Map;

/** A cache of a fixed number of keys that always evicts the one not used for longest: what the servers approximate. */
final class ExactLru {
    private final Map<Integer, Boolean> keys;

    ExactLru(long capacity) {
        keys = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Boolean> eldest) {
                return size() > capacity;
            }
        };
    }

    /** Uses a key, adding it where it is not there, and tells whether it was. */
    boolean use(int key) {
        return keys.put(key, true) != null;
    }
}
