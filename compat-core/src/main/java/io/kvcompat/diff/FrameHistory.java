package io.kvcompat.diff;

import io.kvcompat.comparison.ComparedAnswer;
import io.kvcompat.comparison.Comparison;
import io.kvcompat.comparison.Finding;
import io.kvcompat.known.rule.Explained;
import io.kvcompat.known.rule.LaneHistory;
import io.kvcompat.result.Exchange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Explains the out-of-band frames in one lane, all of a session together: one more or less moves those behind it to other
 * steps.
 */
final class FrameHistory {
    /** What more frames would cost too much to lay against each other. */
    private static final int MOST = 400;

    private final LaneHistory history;
    private final Map<String, List<Frame>> baseline = new TreeMap<>();
    private final Map<String, List<Frame>> other = new TreeMap<>();

    /** A frame as it was compared, and its step. */
    private record Frame(String step, ComparedAnswer answer) {}

    FrameHistory(LaneHistory history) {
        this.history = history;
    }

    /** Takes note of a step that both have; {@code finding} says how they differ, null when they do not. */
    void both(Exchange ours, Exchange theirs, @Nullable Finding finding) {
        Finding left = finding != null ? finding : Comparison.unmatched(ours, true);
        Finding right = finding != null ? finding : Comparison.unmatched(theirs, false);
        add(baseline, ours, left.baseline());
        add(other, theirs, right.other());
    }

    /** Takes note of a step that one side alone has. */
    void one(Exchange exchange, boolean isBaseline, Finding finding) {
        add(isBaseline ? baseline : other, exchange, isBaseline ? finding.baseline() : finding.other());
    }

    private static void add(Map<String, List<Frame>> frames, Exchange exchange, ComparedAnswer answer) {
        if (answer.absence().isEmpty()) {
            frames.computeIfAbsent(exchange.session(), key -> new ArrayList<>())
                    .add(new Frame(exchange.step(), answer));
        }
    }

    /** Returns by step what the rules say; a step is explained where all that differs in its session is. */
    Map<String, Explained> explain() {
        Map<String, Explained> steps = new HashMap<>();
        TreeSet<String> sessions = new TreeSet<>(baseline.keySet());
        sessions.addAll(other.keySet());
        for (String session : sessions) {
            List<Frame> ours = sorted(baseline.getOrDefault(session, List.of()));
            List<Frame> theirs = sorted(other.getOrDefault(session, List.of()));
            if (ours.size() <= MOST && theirs.size() <= MOST) {
                new Alignment(session, ours, theirs).explain(steps);
            }
        }
        return steps;
    }

    /** Steps are numbered, and those that one side alone has come late. */
    private static List<Frame> sorted(List<Frame> frames) {
        List<Frame> sorted = new ArrayList<>(frames);
        sorted.sort((left, right) -> Integer.compare(number(left.step()), number(right.step())));
        return sorted;
    }

    private static int number(String step) {
        return Integer.parseInt(step.substring(step.lastIndexOf('/') + 1));
    }

    /** Lays the frames of one session against each other, so that the fewest are left that no rule explains. */
    private final class Alignment {
        private static final int UNEXPLAINED = 1_000;

        private final String session;
        private final List<Frame> ours;
        private final List<Frame> theirs;
        private final Map<List<ComparedAnswer>, Explained> said = new HashMap<>();
        private final int[][] cost;

        Alignment(String session, List<Frame> ours, List<Frame> theirs) {
            this.session = session;
            this.ours = ours;
            this.theirs = theirs;
            this.cost = new int[ours.size() + 1][theirs.size() + 1];
        }

        void explain(Map<String, Explained> steps) {
            for (int i = ours.size(); i >= 0; i--) {
                for (int j = theirs.size(); j >= 0; j--) {
                    cost[i][j] = i == ours.size() && j == theirs.size() ? 0 : least(i, j);
                }
            }
            List<String> entries = new ArrayList<>();
            boolean whole = walk(steps, entries);
            if (whole && !entries.isEmpty()) {
                // What only moved is a consequence of what came between.
                Explained moved = new Explained(entries.subList(0, 1), true, null, null);
                ours.forEach(frame -> steps.putIfAbsent(frame.step(), moved));
                theirs.forEach(frame -> steps.putIfAbsent(frame.step(), moved));
            }
        }

        private int least(int i, int j) {
            int least = Integer.MAX_VALUE;
            if (i < ours.size()) {
                least = cost[i + 1][j] + price(i, -1);
            }
            if (j < theirs.size()) {
                least = Math.min(least, cost[i][j + 1] + price(-1, j));
            }
            if (i < ours.size() && j < theirs.size()) {
                least = Math.min(least, cost[i + 1][j + 1] + price(i, j));
            }
            return least;
        }

        private boolean walk(Map<String, Explained> steps, List<String> entries) {
            boolean whole = true;
            int i = 0;
            int j = 0;
            while (i < ours.size() || j < theirs.size()) {
                boolean both = i < ours.size() && j < theirs.size() && cost[i][j] == cost[i + 1][j + 1] + price(i, j);
                boolean left = !both && i < ours.size() && cost[i][j] == cost[i + 1][j] + price(i, -1);
                int at = both || left ? i : -1;
                int beside = both || !left ? j : -1;
                Explained explained = say(at, beside);
                if (price(at, beside) >= UNEXPLAINED) {
                    whole = false;
                } else if (explained.isWhole()) {
                    entries.addAll(explained.entries());
                    if (at >= 0) {
                        steps.put(ours.get(i).step(), explained);
                    }
                    if (beside >= 0) {
                        steps.put(theirs.get(j).step(), explained);
                    }
                }
                i += at >= 0 ? 1 : 0;
                j += beside >= 0 ? 1 : 0;
            }
            return whole;
        }

        private int price(int i, int j) {
            if (i >= 0 && j >= 0 && ours.get(i).answer().equals(theirs.get(j).answer())) {
                return 0;
            }
            return say(i, j).isWhole() ? 1 : UNEXPLAINED;
        }

        private Explained say(int i, int j) {
            ComparedAnswer none = ComparedAnswer.ofText("(no frame)");
            ComparedAnswer left = i < 0 ? none : ours.get(i).answer();
            ComparedAnswer right = j < 0 ? none : theirs.get(j).answer();
            if (left.equals(right)) {
                return Explained.NOT;
            }
            String step = i >= 0 ? ours.get(i).step() : theirs.get(j).step();
            return said.computeIfAbsent(List.of(left, right), key -> history.frame(session, step, left, right));
        }
    }
}
