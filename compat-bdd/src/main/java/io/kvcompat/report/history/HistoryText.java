package io.kvcompat.report.history;

import io.kvcompat.report.history.PastRun.PastTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what runs came to, one below the other, each with what changed since the one before. */
public final class HistoryText {
    private static final int MOST = 10;

    private HistoryText() {}

    /** Returns the lines, the oldest run first. */
    public static List<String> lines(List<PastRun> runs) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            PastRun run = runs.get(i);
            lines.add(run.startedAt() + "  unexpected: " + run.unexpected() + "; known: " + run.known()
                    + (run.failures() == 0 ? "" : "; failures: " + run.failures()) + "; " + run.compared() + " of "
                    + run.scenarios() + " scenarios and " + run.exchanges() + " exchanges compared");
            lines.add("  " + run.targets().stream().map(HistoryText::text).collect(Collectors.joining(", ")));
            if (i > 0) {
                changes(runs.get(i - 1), run, lines);
            }
        }
        return lines;
    }

    private static String text(PastTarget target) {
        return plain(target.name() + ": " + target.server());
    }

    private static void changes(PastRun before, PastRun run, List<String> lines) {
        Change change = Change.between(before, run);
        if (change.isNone()) {
            lines.add("  the same differences as before");
        }
        some("+ appeared, unexpected", change.appeared(), lines);
        some("+ appeared, known", change.appearedKnown(), lines);
        some("! was known, now unexpected", change.nowUnexpected(), lines);
        some("= was unexpected, now known", change.nowKnown(), lines);
        some("- vanished", change.vanished(), lines);
    }

    private static void some(String what, List<String> ids, List<String> lines) {
        if (ids.isEmpty()) {
            return;
        }
        lines.add("  " + what + ": " + ids.size());
        ids.stream().limit(MOST).forEach(id -> lines.add("      " + plain(id)));
        if (ids.size() > MOST) {
            lines.add("      and " + (ids.size() - MOST) + " more");
        }
    }

    /** What a file says must not move the cursor. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
