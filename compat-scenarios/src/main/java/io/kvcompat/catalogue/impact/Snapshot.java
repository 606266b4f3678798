package io.kvcompat.catalogue.impact;

import java.util.EnumMap;
import java.util.Map;

/**
 * What was read from a server, masked: no value, key, password, pattern, address or script is in it.
 *
 * @param texts the text of each part that could be read
 * @param unseen for each part that could not be read: why
 */
public record Snapshot(Map<Part, String> texts, Map<Part, String> unseen) {
    public Snapshot {
        texts = Map.copyOf(texts);
        unseen = Map.copyOf(unseen);
    }

    /** Returns the text of a part; empty where it was not read. */
    String text(Part part) {
        return texts.getOrDefault(part, "");
    }

    boolean saw(Part part) {
        return texts.containsKey(part);
    }

    static EnumMap<Part, String> parts() {
        return new EnumMap<>(Part.class);
    }
}
