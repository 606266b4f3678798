package io.kvcompat.scenarios.wayback;

import io.kvcompat.client.Session;
import java.util.ArrayList;
import java.util.List;

/** Reads everything on two servers. */
final class Comparison {
    private Comparison() {}

    /** Returns what became of some contents: equal, or which of them are others. */
    static String of(List<Content> contents, String prefix, Session from, Session to) {
        List<String> changed = new ArrayList<>();
        for (Content content : contents) {
            if (!content.read(from, prefix).equals(content.read(to, prefix))) {
                changed.add(content.name());
            }
        }
        return changed.isEmpty() ? WayBack.EQUAL : "is changed: " + String.join(", ", changed);
    }

    /** Returns every type and encoding, and a library of functions. */
    static List<Content> everything() {
        List<Content> all = new ArrayList<>(Content.KEYS);
        all.add(Content.FUNCTION);
        return all;
    }
}
