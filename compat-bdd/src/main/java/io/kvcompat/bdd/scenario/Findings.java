package io.kvcompat.bdd.scenario;

import io.kvcompat.diff.Difference;
import io.kvcompat.diff.Verdict;
import io.kvcompat.report.Columns;
import io.kvcompat.result.Check;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Outcome;
import io.kvcompat.run.ScenarioSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What makes a scenario fail, and what it showed that was known before.
 *
 * @param unexpected differences that no known difference matches
 * @param failures failed checks and errored lanes that are neither a difference nor covered by a known one, one line
 *     each
 * @param known differences that were foreseen
 */
public record Findings(List<Difference> unexpected, List<Failure> failures, List<Difference> known) {
    /**
     * A failed check or an errored lane.
     *
     * @param step {@code check/NAME} or {@code outcome}
     * @param text what happened where, in one line
     */
    public record Failure(String step, String text) {}

    /** Known differences are a reminder here, and explained in index.html. */
    private static final int MOST_KNOWN = 5;

    private static final int MOST_TEXT = 200;

    public Findings {
        unexpected = List.copyOf(unexpected);
        failures = List.copyOf(failures);
        known = List.copyOf(known);
    }

    /** Returns the findings of a scenario. */
    public static Findings of(ScenarioSummary summary) {
        List<Failure> failures = new ArrayList<>();
        summary.lanes().forEach((target, lanes) -> lanes.forEach(lane -> collect(summary, target, lane, failures)));
        return new Findings(with(summary, Verdict.UNEXPECTED), failures, with(summary, Verdict.KNOWN));
    }

    /** Tells whether nothing was found that fails the scenario. */
    public boolean isGood() {
        return unexpected.isEmpty() && failures.isEmpty();
    }

    /** Returns what fails the scenario, for people. */
    public String describe() {
        return describe(Integer.MAX_VALUE);
    }

    /** As {@link #describe()}, each text cut after {@code most} characters. */
    String describe(int most) {
        StringBuilder text = new StringBuilder();
        if (!unexpected.isEmpty()) {
            text.append(count(unexpected.size(), "unexpected difference")).append('\n');
            describe(unexpected, most).forEach(text::append);
        }
        if (!failures.isEmpty()) {
            text.append(count(failures.size(), "failure")).append('\n');
            failures.forEach(failure -> text.append("  ").append(failure.text()).append('\n'));
        }
        return text.toString();
    }

    /** Returns what was known in short, for people; empty when nothing was. */
    public String describeKnown() {
        StringBuilder text = new StringBuilder();
        Map<String, List<Difference>> byEntry = new LinkedHashMap<>();
        known.forEach(
                difference -> byEntry.computeIfAbsent(String.valueOf(difference.knownId()), id -> new ArrayList<>())
                        .add(difference));
        byEntry.forEach((id, some) -> {
            List<String> shown = describe(some, MOST_TEXT);
            text.append("known as ").append(id).append('\n');
            shown.stream().limit(MOST_KNOWN).forEach(text::append);
            if (shown.size() > MOST_KNOWN) {
                text.append("  and ").append(shown.size() - MOST_KNOWN).append(" more, see index.html\n");
            }
        });
        return text.toString();
    }

    /** Returns these findings and those. */
    Findings and(Findings others) {
        return new Findings(
                join(unexpected, others.unexpected), join(failures, others.failures), join(known, others.known));
    }

    private static <T> List<T> join(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** Returns why the scenario ran on no lane; empty when it ran on one at least. */
    public static Optional<String> whySkipped(ScenarioSummary summary) {
        List<Outcome> outcomes = summary.lanes().values().stream()
                .flatMap(List::stream)
                .map(LaneResult::outcome)
                .toList();
        if (outcomes.stream().anyMatch(outcome -> outcome.status() != Outcome.Status.SKIPPED)) {
            return Optional.empty();
        }
        List<String> reasons = outcomes.stream()
                .map(Outcome::reason)
                .map(String::valueOf)
                .distinct()
                .toList();
        return Optional.of(reasons.isEmpty() ? "no lane of this run is for it" : String.join("; ", reasons));
    }

    private static void collect(ScenarioSummary summary, String target, LaneResult lane, List<Failure> failures) {
        String where = target + "/" + lane.protocol();
        for (Check check : lane.checks()) {
            if (!check.passed() && !isDifference(summary, target, lane, "check/" + check.name())) {
                failures.add(new Failure(
                        "check/" + check.name(),
                        where + ": " + check.name() + ": expected " + check.expected()
                                + (check.actual() == null ? "" : ", was " + check.actual())));
            }
        }
        if (lane.outcome().status() == Outcome.Status.ERRORED && !isDifference(summary, target, lane, "outcome")) {
            failures.add(new Failure("outcome", where + ": " + lane.outcome().reason()));
        }
    }

    private static boolean isDifference(ScenarioSummary summary, String target, LaneResult lane, String step) {
        return summary.differences().stream()
                .anyMatch(difference -> difference.step().equals(step)
                        && difference.protocol() == lane.protocol()
                        && (difference.other().equals(target)
                                || difference.baseline().equals(target)));
    }

    private static List<Difference> with(ScenarioSummary summary, Verdict verdict) {
        return summary.differences().stream()
                .filter(difference -> difference.verdict() == verdict)
                .toList();
    }

    /** Describes each difference once for all protocols that show it. */
    private static List<String> describe(List<Difference> differences, int most) {
        Map<String, List<String>> protocols = new LinkedHashMap<>();
        differences.forEach(difference -> protocols
                .computeIfAbsent(describe(difference, most), text -> new ArrayList<>())
                .add(difference.protocol().toString()));
        return protocols.entrySet().stream()
                .map(entry -> "  " + String.join(", ", entry.getValue()) + " " + entry.getKey())
                .toList();
    }

    private static String describe(Difference difference, int most) {
        String command = difference.command() == null ? "" : ": " + Columns.cut(difference.command(), most);
        String note = difference.note() == null ? "" : "    " + difference.note() + "\n";
        int width = Math.max(difference.baseline().length(), difference.other().length());
        return difference.step() + command + "  ["
                + difference.kind().label() + (difference.follows() ? ", may follow from one above" : "") + "]\n"
                + "    " + difference.baseline()
                + " ".repeat(width - difference.baseline().length()) + "  "
                + indented(difference.baselineText(), most) + "\n"
                + "    " + difference.other()
                + " ".repeat(width - difference.other().length()) + "  "
                + indented(difference.otherText(), most) + "\n"
                + note;
    }

    private static String indented(String text, int most) {
        return Columns.cut(text.strip(), most).replace("\n", "\n        ");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
