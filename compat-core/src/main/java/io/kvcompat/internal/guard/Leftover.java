package io.kvcompat.internal.guard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a run has changed on one server and has not put back yet.
 *
 * @param settings their values before, by name, in the order in which they were changed
 * @param start what each setting that may be changed was at the start
 * @param users users that it made
 * @param libraries libraries that it loaded
 * @param mark what it wrote into the database that it works in; empty where this is not about a database
 * @param lifted whether the mark may be out of the database just now, so that the keys are the run's without it
 */
record Leftover(
        Map<String, String> settings,
        Map<String, String> start,
        Set<String> users,
        Set<String> libraries,
        String mark,
        boolean lifted) {
    static final Leftover NOTHING = new Leftover(Map.of(), Map.of(), Set.of(), Set.of(), "", false);

    Leftover {
        settings = new LinkedHashMap<>(settings);
        start = new LinkedHashMap<>(start);
        users = new LinkedHashSet<>(users);
        libraries = new LinkedHashSet<>(libraries);
    }

    static Leftover ofDatabase(String mark, boolean lifted) {
        return new Leftover(Map.of(), Map.of(), Set.of(), Set.of(), mark, lifted);
    }

    boolean isEmpty() {
        return settings.isEmpty() && users.isEmpty() && libraries.isEmpty() && mark.isEmpty();
    }

    /** Returns the settings, the one that was changed last first. */
    List<Map.Entry<String, String>> settingsBackwards() {
        List<Map.Entry<String, String>> entries = new ArrayList<>(settings.entrySet());
        Collections.reverse(entries);
        return entries;
    }
}
