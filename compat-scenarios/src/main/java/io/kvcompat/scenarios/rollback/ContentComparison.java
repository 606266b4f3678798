package io.kvcompat.scenarios.rollback;

import io.kvcompat.client.Session;
import java.util.ArrayList;
import java.util.List;

/** Reads everything on two servers. */
final class ContentComparison {
    private ContentComparison() {}

    /** Returns what became of some contents: equal, or which of them are others. */
    static String of(List<StoredContent> contents, String prefix, Session from, Session to) {
        List<String> changed = new ArrayList<>();
        for (StoredContent content : contents) {
            if (!content.read(from, prefix).equals(content.read(to, prefix))) {
                changed.add(content.name());
            }
        }
        return changed.isEmpty() ? Rollback.EQUAL : "is changed: " + String.join(", ", changed);
    }

    /** Returns every type and encoding, and a library of functions. */
    static List<StoredContent> everything() {
        List<StoredContent> all = new ArrayList<>(StoredContent.KEYS);
        all.add(StoredContent.FUNCTION);
        return all;
    }
}
