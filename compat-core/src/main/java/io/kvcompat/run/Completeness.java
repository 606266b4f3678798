package io.kvcompat.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What keeps a run from being whole: scenarios that did not come to their end, and why. Safe for use by several threads. */
final class Completeness {
    /** As many reasons are told one by one; a run that breaks down breaks in each scenario. */
    private static final int FEW = 5;

    private final Set<String> planned = new LinkedHashSet<>();
    private final Map<String, Integer> ended = new HashMap<>();
    private final Set<String> gaps = new LinkedHashSet<>();

    /** Says which scenarios are to end in each pass. */
    synchronized void plan(Collection<String> ids) {
        planned.addAll(ids);
    }

    synchronized void ended(String id) {
        ended.merge(id, 1, Integer::sum);
    }

    /** Takes note of something that keeps the run from being whole, one sentence. */
    synchronized void gap(String what) {
        gaps.add(what);
    }

    /** Returns what is missing after {@code passes}, one sentence each; empty where nothing is. */
    synchronized List<String> gaps(int passes) {
        List<String> all = new ArrayList<>(gaps.stream().limit(FEW).toList());
        if (gaps.size() > FEW) {
            all.add("And " + (gaps.size() - FEW) + " more breakdowns like these");
        }
        List<String> missing = planned.stream()
                .filter(id -> ended.getOrDefault(id, 0) < passes)
                .toList();
        if (!missing.isEmpty()) {
            all.add(missing.size() + " of " + planned.size() + " scenarios did not come to their end, " + missing.get(0)
                    + (missing.size() == 1 ? "" : " first"));
        }
        return all;
    }
}
