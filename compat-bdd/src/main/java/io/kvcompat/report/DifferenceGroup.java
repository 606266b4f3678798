package io.kvcompat.report;

import io.kvcompat.comparison.Kind;
import io.kvcompat.comparison.Severity;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.Verdict;
import io.kvcompat.reproduction.Reproduction;
import io.kvcompat.reproduction.Reproduction.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Differences that show the same of the same command, whatever the scenario and the protocol. */
record DifferenceGroup(List<Difference> differences) {
    private record Key(
            Severity severity,
            Kind kind,
            String other,
            @Nullable String command,
            String subject,
            String baselineText,
            String otherText) {
        static Key of(Difference difference) {
            return new Key(
                    difference.severity(),
                    difference.kind(),
                    difference.other(),
                    difference.command(),
                    difference.command() == null ? difference.step() : "",
                    difference.baselineText(),
                    difference.otherText());
        }
    }

    /** Groups the unexpected differences, the worst first and then in the order in which they occurred. */
    static List<DifferenceGroup> unexpected(List<Difference> differences) {
        Map<Key, List<Difference>> groups = new LinkedHashMap<>();
        differences.stream()
                .filter(difference -> difference.verdict() == Verdict.UNEXPECTED)
                .forEach(difference -> groups.computeIfAbsent(Key.of(difference), key -> new ArrayList<>())
                        .add(difference));
        return groups.values().stream()
                .map(DifferenceGroup::new)
                .sorted(Comparator.comparing(group -> group.first().severity()))
                .toList();
    }

    Difference first() {
        return differences.get(0);
    }

    /** Returns the one by which the group is seen best. */
    Difference plainest() {
        return plainest(differences);
    }

    /** Returns the one whose cause was found out, if there is one, and of several that with the shortest reproduction. */
    static Difference plainest(List<Difference> alike) {
        return alike.stream()
                .min(Comparator.comparing((Difference one) -> one.settings() == null)
                        .thenComparingLong(DifferenceGroup::length))
                .orElseThrow();
    }

    private static long length(Difference difference) {
        Reproduction how = difference.reproduction();
        return how == null || how.form() == Form.SCENARIO ? Long.MAX_VALUE : how.length();
    }

    /** Returns what differed: the command, or what was compared instead of one. */
    String subject() {
        String command = first().command();
        return command != null ? command : first().step();
    }

    /** Tells whether each of them came after another difference in its lane. */
    boolean follows() {
        return differences.stream().allMatch(Difference::follows);
    }

    /** Returns the places, scenario by scenario with their protocols: {@code string/append (RESP2, RESP3)}. */
    List<String> places() {
        Map<String, String> byScenario = differences.stream()
                .collect(Collectors.groupingBy(
                        Difference::scenario,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                difference -> difference.protocol().name(),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        names -> names.stream().distinct().collect(Collectors.joining(", "))))));
        List<String> places = new ArrayList<>();
        byScenario.forEach((scenario, protocols) -> places.add(scenario + " (" + protocols + ")"));
        return places;
    }
}
