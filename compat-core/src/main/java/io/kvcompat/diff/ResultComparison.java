package io.kvcompat.diff;

import io.kvcompat.comparison.Finding;
import io.kvcompat.comparison.Kind;
import io.kvcompat.comparison.ReplyTexts;
import io.kvcompat.known.rule.Explained;
import io.kvcompat.result.Check;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Metric;
import io.kvcompat.result.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares the checks, the metrics and the outcome of one lane of two targets. */
final class ResultComparison {
    private static final String NOT_MADE = "(not made)";

    private final TargetPair pair;
    private final String scenario;
    private final LaneResult baseline;
    private final LaneResult other;
    private final List<Difference> found = new ArrayList<>();
    private boolean follows;

    ResultComparison(TargetPair pair, String scenario, LaneResult baseline, LaneResult other) {
        this.pair = pair;
        this.scenario = scenario;
        this.baseline = baseline;
        this.other = other;
    }

    /**
     * @param unreached how many steps one side reached and the other, cut short, did not
     * @param differedBefore whether the lane differed before in this scenario
     */
    List<Difference> compare(long unreached, boolean differedBefore) {
        follows = differedBefore;
        each(baseline.checks(), other.checks(), Check::name, this::check);
        boolean explained = !found.isEmpty() && isOnlyAFailedCheck();
        each(baseline.metrics(), other.metrics(), Metric::name, this::metric);
        if (!explained) {
            outcome(unreached);
        }
        return found;
    }

    /** Goes through what both have, and what one has where the other got to its end. */
    private <T> void each(List<T> ours, List<T> theirs, Function<T, String> name, Each<T> each) {
        Map<String, T> left = new LinkedHashMap<>();
        ours.forEach(one -> left.putIfAbsent(name.apply(one), one));
        Map<String, T> right = new LinkedHashMap<>();
        theirs.forEach(one -> right.putIfAbsent(name.apply(one), one));
        for (Map.Entry<String, T> one : left.entrySet()) {
            T match = right.remove(one.getKey());
            if (match != null || !LaneMatcher.isCutShort(other)) {
                each.compare(one.getKey(), one.getValue(), match);
            }
        }
        if (!LaneMatcher.isCutShort(baseline)) {
            right.forEach((key, value) -> each.compare(key, null, value));
        }
    }

    private interface Each<T> {
        void compare(String name, @Nullable T ours, @Nullable T theirs);
    }

    private void check(String name, @Nullable Check ours, @Nullable Check theirs) {
        if (ours == null || theirs == null || ours.passed() != theirs.passed()) {
            String expected = ours != null ? ours.expected() : theirs == null ? "" : theirs.expected();
            add("check/" + name, Kind.CHECK, text(ours), text(theirs), "expected " + expected + actual(ours, theirs));
        }
    }

    private String actual(@Nullable Check ours, @Nullable Check theirs) {
        StringBuilder text = new StringBuilder();
        if (ours != null && ours.actual() != null) {
            text.append("; ").append(pair.baseline().target()).append(": ").append(ours.actual());
        }
        if (theirs != null && theirs.actual() != null) {
            text.append("; ").append(pair.other().target()).append(": ").append(theirs.actual());
        }
        return text.toString();
    }

    private static String text(@Nullable Check check) {
        return check == null ? NOT_MADE : check.passed() ? "passed" : "failed";
    }

    private void metric(String name, @Nullable Metric ours, @Nullable Metric theirs) {
        boolean compared = ours != null ? ours.tolerance() != null : theirs != null && theirs.tolerance() != null;
        Optional<MetricComparison> repeated = MetricComparisons.of(pair, baseline.protocol(), ours, theirs);
        if (repeated.isPresent()) {
            repeated(name, repeated.get());
        } else if (compared && (ours == null || theirs == null || !agree(ours, theirs))) {
            add("metric/" + name, Kind.METRIC, text(ours), text(theirs), tolerance(ours));
        }
    }

    private void repeated(String name, MetricComparison compared) {
        if (compared.effect() != Effect.NONE) {
            String unit = " " + compared.unit();
            add(
                    "metric/" + name,
                    Kind.METRIC,
                    MetricComparison.number(compared.baselineValue()) + unit,
                    MetricComparison.number(compared.otherValue()) + unit + ", "
                            + compared.effect().label(),
                    compared.text() + "; least effect " + MetricComparison.number(percent(compared.leastEffect()))
                            + " %");
        }
    }

    private static boolean agree(Metric ours, Metric theirs) {
        double tolerance = ours.tolerance() == null ? 0 : ours.tolerance();
        return ours.unit().equals(theirs.unit())
                && Math.abs(theirs.value() - ours.value()) <= tolerance * Math.abs(ours.value());
    }

    private static String text(@Nullable Metric metric) {
        return metric == null ? NOT_MADE : MetricComparison.number(metric.value()) + " " + metric.unit();
    }

    private static @Nullable String tolerance(@Nullable Metric metric) {
        return metric == null || metric.tolerance() == null
                ? null
                : "tolerance " + MetricComparison.number(percent(metric.tolerance())) + " %";
    }

    private static double percent(double share) {
        return Math.rint(share * 1e6) / 1e4;
    }

    /** Tells whether the outcomes differ only by a check that holds on one side, which is told by itself. */
    private boolean isOnlyAFailedCheck() {
        return !LaneMatcher.isCutShort(baseline) && !LaneMatcher.isCutShort(other);
    }

    private void outcome(long unreached) {
        Outcome ours = baseline.outcome();
        Outcome theirs = other.outcome();
        // Who skips says why, and the reason stands in the matrix; it is nothing that a server did.
        boolean skipped = ours.status() == Outcome.Status.SKIPPED || theirs.status() == Outcome.Status.SKIPPED;
        if (!skipped && (ours.status() != theirs.status() || unreached > 0)) {
            String note =
                    reason(pair.baseline().target(), ours) + reason(pair.other().target(), theirs);
            String steps = unreached == 0 ? "" : "; reached on one side only: " + unreached + " steps";
            add("outcome", Kind.OUTCOME, ours.status().label(), theirs.status().label(), trim(note + steps));
        }
    }

    private static String reason(String target, Outcome outcome) {
        return outcome.reason() == null ? "" : "; " + target + ": " + outcome.reason();
    }

    private static @Nullable String trim(String note) {
        return note.isEmpty() ? null : note.substring(2);
    }

    private void add(String step, Kind kind, String ours, String theirs, @Nullable String note) {
        Finding finding = new Finding(kind, ours, theirs, note == null ? null : ReplyTexts.cut(note, 1000));
        Explained explained = pair.lane(scenario, baseline.protocol()).looked(step, null, ours, theirs);
        found.add(
                pair.judge(scenario, baseline.protocol(), step, null, finding, follows || !found.isEmpty(), explained));
    }
}
