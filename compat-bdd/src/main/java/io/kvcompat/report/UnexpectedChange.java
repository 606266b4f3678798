package io.kvcompat.report;

import io.kvcompat.comparison.Kind;
import io.kvcompat.comparison.Severity;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Unexpected differences that are likely one change: of one command in one way, or, where a side answers with an error that
 * the other does not give, all that are answered by that error (a cluster's MOVED, a missing permission), whatever the
 * command.
 */
final class UnexpectedChange {
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"|\\S*:\\d{2,5}\\b|\\b[0-9a-f]{40}\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int NAMED = 3;

    private final Difference first;
    private final String error;
    private final Set<String> commands = new LinkedHashSet<>();
    private long count;
    private boolean follows = true;

    private UnexpectedChange(Difference first, String error) {
        this.first = first;
        this.error = error;
    }

    private record Key(Severity severity, Kind kind, String other, String what) {}

    /** Returns the unexpected changes of a report, the worst first, those that follow from others last. */
    static List<UnexpectedChange> of(DiffReport report) {
        CommandNames names = new CommandNames(report.baseline());
        Map<Key, UnexpectedChange> changes = new LinkedHashMap<>();
        for (Difference one : report.differences()) {
            if (one.verdict() == Verdict.UNEXPECTED) {
                String command = one.command();
                String subject = command == null ? one.step() : names.of(command);
                String error = error(one);
                Key key = new Key(one.severity(), one.kind(), one.other(), error.isEmpty() ? subject : error);
                changes.computeIfAbsent(key, made -> new UnexpectedChange(one, error))
                        .add(one, subject);
            }
        }
        return inOrder(changes.values());
    }

    private static List<UnexpectedChange> inOrder(Collection<UnexpectedChange> changes) {
        List<UnexpectedChange> ordered = new ArrayList<>(changes);
        ordered.sort(Comparator.comparing((UnexpectedChange one) -> one.first.severity())
                .thenComparing(one -> one.follows)
                .thenComparing(Comparator.comparingLong((UnexpectedChange one) -> one.count)
                        .reversed()));
        return ordered;
    }

    /** Returns the error that one side alone gives, without what is particular to a command; empty for none. */
    private static String error(Difference difference) {
        boolean ours = isError(difference.baselineText());
        boolean theirs = isError(difference.otherText());
        if (ours == theirs) {
            return "";
        }
        String text = ours ? difference.baselineText() : difference.otherText();
        String general = QUOTED.matcher(text.lines().findFirst().orElse(text)).replaceAll("…");
        return (ours ? "only " + difference.baseline() : "only " + difference.other()) + ": "
                + NUMBER.matcher(general).replaceAll("N");
    }

    private static boolean isError(String text) {
        return text.startsWith("-") || text.startsWith("!");
    }

    private void add(Difference one, String subject) {
        commands.add(subject);
        count++;
        follows &= one.follows();
    }

    /** Returns how many differences show it. */
    long count() {
        return count;
    }

    Severity severity() {
        return first.severity();
    }

    /** Returns it in one line, without the number. */
    String text() {
        String named = String.join(", ", commands.stream().limit(NAMED).toList())
                + (commands.size() > NAMED ? " and " + (commands.size() - NAMED) + " more" : "");
        String what = error.isEmpty()
                ? String.format(
                        Locale.ROOT, "%s  %s | %s", first.kind().label(), first.baselineText(), first.otherText())
                : error;
        return named + ": " + what;
    }
}
