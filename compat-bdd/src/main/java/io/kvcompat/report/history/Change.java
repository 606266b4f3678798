package io.kvcompat.report.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What changed from one run to the next, by the ids of differences.
 *
 * @param appeared unexpected differences that the run before did not have
 * @param appearedKnown known differences that the run before did not have
 * @param vanished differences that the run before had and this one has not, in scenarios or not
 * @param nowKnown differences that were unexpected before and are known now
 * @param nowUnexpected differences that were known before and are unexpected now
 */
public record Change(
        List<String> appeared,
        List<String> appearedKnown,
        List<String> vanished,
        List<String> nowKnown,
        List<String> nowUnexpected) {
    /** Tells what changed from {@code before} to {@code after}. */
    public static Change between(PastRun before, PastRun after) {
        SortedMap<String, String> ours = flat(before);
        SortedMap<String, String> theirs = flat(after);
        Change change = new Change(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        theirs.forEach((id, known) -> {
            String was = ours.remove(id);
            if (was == null) {
                (known.isEmpty() ? change.appeared : change.appearedKnown).add(id);
            } else if (was.isEmpty() != known.isEmpty()) {
                (was.isEmpty() ? change.nowKnown : change.nowUnexpected).add(id);
            }
        });
        change.vanished.addAll(ours.keySet());
        return change;
    }

    private static SortedMap<String, String> flat(PastRun run) {
        SortedMap<String, String> all = new TreeMap<>();
        run.differences()
                .forEach((scenario, steps) -> steps.forEach((step, known) -> all.put(scenario + "#" + step, known)));
        return all;
    }

    /** Tells whether nothing changed. */
    public boolean isNone() {
        return appeared.isEmpty()
                && appearedKnown.isEmpty()
                && vanished.isEmpty()
                && nowKnown.isEmpty()
                && nowUnexpected.isEmpty();
    }
}
