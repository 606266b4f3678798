package io.kvcompat.report;

import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.ScenarioRow;
import io.kvcompat.result.Outcome.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the scenarios about rollback measured of one target: what goes over to it, what comes back, and from when on it
 * does not.
 *
 * <p>They answer one line for each thing carried: the direction, what was carried, what came of it. A report has the lines
 * that differ from carrying the same between two launches of the baseline, which works.
 *
 * @param ways those that this run measured, the most usual first; never empty
 */
record RollbackSummary(String target, List<Way> ways) {
    /** One line of a scenario: {@code "way back, RDB file: is refused: Wrong signature"}. */
    private static final Pattern LINE = Pattern.compile("\"?(way out|way back), ([^:]+): (.*?)\"?", Pattern.DOTALL);

    private static final Pattern CLOSED = Pattern.compile("is (refused|changed|not dumped):? ?(.*)", Pattern.DOTALL);

    /**
     * A way to carry data from one server to the other; a text is why it does not work, null where it does.
     *
     * @param name for a sentence
     * @param over the way to the target
     * @param back the way from it
     * @param backWithFields the way from it once a field of a hash expires
     * @param fieldsMeasured whether such a field was carried this way
     */
    record Way(
            String name,
            @Nullable String over,
            @Nullable String back,
            @Nullable String backWithFields,
            boolean fieldsMeasured) {}

    /** How a way is called in the scenarios. */
    private record Named(
            String scenario,
            String name,
            Pattern plain,
            @Nullable Pattern withFields) {
        static Named of(String scenario, String name, String plain, @Nullable String withFields) {
            Pattern fields = withFields == null ? null : Pattern.compile(withFields);
            return new Named("way-back/" + scenario, name, Pattern.compile(plain), fields);
        }
    }

    private static final List<Named> WAYS = List.of(
            Named.of("saved-files", "the RDB file", "RDB file", "RDB file with a field that expires"),
            Named.of("saved-files", "the AOF with its RDB preamble", "AOF", null),
            Named.of(
                    "saved-files",
                    "an AOF without RDB preamble",
                    "AOF without RDB preamble",
                    "AOF without RDB preamble, with a field that expires"),
            Named.of(
                    "replication",
                    "replication",
                    "full synchronization|replication",
                    "(full synchronization|replication) of a field that expires"),
            Named.of(
                    "dump-and-restore",
                    "DUMP with RESTORE",
                    "DUMP of an? (?!hash with a field that expires).*",
                    "DUMP of a hash with a field that expires"));

    /** Returns what is known of each target; of those alone on which such scenarios ran. */
    static List<RollbackSummary> of(DiffReport report) {
        return report.others().stream()
                .map(other -> of(report, other.target()))
                .filter(way -> !way.ways().isEmpty())
                .toList();
    }

    private static RollbackSummary of(DiffReport report, String target) {
        Map<String, String> closed = closed(report, target);
        List<Way> ways = new ArrayList<>();
        for (Named named : WAYS) {
            if (report.scenarios().stream().anyMatch(row -> ran(row, named.scenario(), report, target))) {
                String back = find(closed, "way back", named.plain());
                ways.add(new Way(
                        named.name(),
                        find(closed, "way out", named.plain()),
                        back,
                        back != null ? back : find(closed, "way back", named.withFields()),
                        named.withFields() != null));
            }
        }
        return new RollbackSummary(target, List.copyOf(ways));
    }

    private static boolean ran(ScenarioRow row, String scenario, DiffReport report, String target) {
        return row.scenario().id().equals(scenario)
                && List.of(report.baseline().target(), target).stream()
                        .allMatch(name -> ScenarioTable.status(
                                        Objects.requireNonNullElse(row.lanes().get(name), List.of()))
                                == Status.PASSED);
    }

    /** Returns why things were not carried, by direction and thing. */
    private static Map<String, String> closed(DiffReport report, String target) {
        Map<String, String> closed = new LinkedHashMap<>();
        for (Difference difference : report.differences()) {
            if (difference.other().equals(target) && difference.scenario().startsWith("way-back/")) {
                Matcher line = LINE.matcher(difference.otherText());
                Matcher why = CLOSED.matcher(line.matches() ? line.group(3) : "");
                if (why.matches()) {
                    closed.put(
                            line.group(1) + ", " + line.group(2), why.group(2).strip());
                }
            }
        }
        return closed;
    }

    private static @Nullable String find(Map<String, String> closed, String direction, @Nullable Pattern what) {
        if (what == null) {
            return null;
        }
        Pattern name = Pattern.compile(direction + ", (" + what.pattern() + ")");
        return closed.entrySet().stream()
                .filter(entry -> name.matcher(entry.getKey()).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Returns from when on there is no rollback, in a few words. */
    String pointOfNoReturn() {
        if (open().isEmpty()) {
            return "The move itself";
        }
        return openWithFields().size() == open().size() ? "None" : "The first hash field that is given a time to live";
    }

    /** Returns how to go back, and how not. */
    String explanation() {
        List<String> parts = new ArrayList<>();
        List<String> shut = names(way -> way.back() != null);
        if (open().isEmpty()) {
            parts.add("Nothing leads back of what was tried: " + and(shut) + ".");
        } else {
            boolean fields = openWithFields().size() < open().size();
            parts.add((fields ? "Until then roll back by " : "Roll back by ")
                    + or(open())
                    + (shut.isEmpty() ? "." : ". No rollback at any time by " + and(shut) + "."));
            if (fields && !openWithFields().isEmpty()) {
                parts.add(VerdictLine.capital(and(openWithFields())) + " takes even these back.");
            }
        }
        List<String> over = names(way -> way.over() == null);
        if (over.size() < ways.size()) {
            parts.add(over.isEmpty() ? "Nothing that was tried goes over." : "Over goes only " + or(over) + ".");
        }
        return String.join(" ", parts);
    }

    private List<String> open() {
        return names(way -> way.back() == null);
    }

    private List<String> openWithFields() {
        return names(way -> way.back() == null && way.backWithFields() == null);
    }

    private List<String> names(Predicate<Way> which) {
        return ways.stream().filter(which).map(Way::name).toList();
    }

    private static String and(List<String> names) {
        return joined(names, " and ");
    }

    private static String or(List<String> names) {
        return joined(names, " or ");
    }

    private static String joined(List<String> names, String last) {
        int end = names.size() - 1;
        return end < 1 ? String.join("", names) : String.join(", ", names.subList(0, end)) + last + names.get(end);
    }
}
