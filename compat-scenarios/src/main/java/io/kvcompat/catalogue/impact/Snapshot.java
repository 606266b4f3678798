package io.kvcompat.catalogue.impact;

import java.util.EnumMap;
import java.util.Map;

/**
 * What was read from a server, masked: no value, key, password, pattern, address or script is in it.
 *
 * @param texts the text of each part that could be read
 * @param unseen for each part that could not be read: why
 */
public record Snapshot(Map<SnapshotSection, String> texts, Map<SnapshotSection, String> unseen) {
    public Snapshot {
        texts = Map.copyOf(texts);
        unseen = Map.copyOf(unseen);
    }

    /** Returns the text of a part; empty where it was not read. */
    String text(SnapshotSection part) {
        return texts.getOrDefault(part, "");
    }

    boolean saw(SnapshotSection part) {
        return texts.containsKey(part);
    }

    static EnumMap<SnapshotSection, String> parts() {
        return new EnumMap<>(SnapshotSection.class);
    }
}
