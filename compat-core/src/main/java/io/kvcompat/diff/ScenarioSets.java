package io.kvcompat.diff;

import io.kvcompat.result.ReportException;
import io.kvcompat.result.ReportReader;
import io.kvcompat.result.ScenarioInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells which scenarios some reports have and others have not. */
final class ScenarioSets {
    private static final int NAMED = 3;

    private ScenarioSets() {}

    /** Returns what to throw when reports are about different scenarios. */
    static ReportException differ(List<Path> files) {
        SortedSet<String> baseline = ids(files.get(0));
        for (Path file : files) {
            SortedSet<String> missing = without(baseline, ids(file));
            if (!missing.isEmpty()) {
                return differ(file, files.get(0), missing);
            }
            SortedSet<String> more = without(ids(file), baseline);
            if (!more.isEmpty()) {
                return differ(files.get(0), file, more);
            }
        }
        return new ReportException("The reports changed while they were read");
    }

    private static ReportException differ(Path lacking, Path having, SortedSet<String> ids) {
        String named = ids.stream().limit(NAMED).collect(Collectors.joining(", "));
        String rest = ids.size() > NAMED ? " and " + (ids.size() - NAMED) + " more" : "";
        return new ReportException(lacking + ": has not all scenarios that " + having + " has; missing: " + named + rest
                + "; run both with the same features and tags");
    }

    private static SortedSet<String> without(SortedSet<String> ids, SortedSet<String> others) {
        SortedSet<String> left = new TreeSet<>(ids);
        left.removeAll(others);
        return left;
    }

    private static SortedSet<String> ids(Path file) {
        SortedSet<String> ids = new TreeSet<>();
        try (ReportReader reader = ReportReader.open(file)) {
            for (ScenarioInfo next = reader.nextScenario(); next != null; next = reader.nextScenario()) {
                ids.add(next.id());
            }
        }
        return ids;
    }
}
