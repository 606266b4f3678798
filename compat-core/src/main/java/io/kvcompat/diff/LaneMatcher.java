package io.kvcompat.diff;

import io.kvcompat.client.Protocol;
import io.kvcompat.comparison.Comparison;
import io.kvcompat.comparison.Finding;
import io.kvcompat.comparison.HandedOutValues;
import io.kvcompat.known.rule.Explained;
import io.kvcompat.known.rule.LaneHistory;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the exchanges of one lane of two targets by their steps, as they come from two streams.
 *
 * <p>Steps that come in the same order are compared at once; only those that one side has and the other has not given
 * yet are kept.
 */
final class LaneMatcher {
    private final TargetPair pair;
    private final String scenario;
    private final Protocol protocol;
    private final @Nullable LaneResult baseline;
    private final @Nullable LaneResult other;
    private final HandedOutValues handedOut;

    private final Map<String, Waiting> waitingBaseline = new LinkedHashMap<>();
    private final Map<String, Waiting> waitingOther = new LinkedHashMap<>();
    private final List<Found> found = new ArrayList<>();
    private final List<UncomparedCommands.Step> uncompared = new ArrayList<>();
    private final List<String> noisy = new ArrayList<>();
    private final LaneHistory history;
    private final FrameHistory frames;
    private long baselineSeen;
    private long compared;
    private long alike = Long.MAX_VALUE;

    private record Waiting(Exchange exchange, long position) {}

    /** A finding, placed by the baseline's order of execution; what only the other side has comes after that. */
    private record Found(long position, long behind, Exchange exchange, Finding finding, Explained explained) {}

    /**
     * @param baseline what became of the baseline's lane; null when that is not known yet
     * @param other what became of the other's
     * @param handedOut the values that both servers made up so far in this lane
     */
    LaneMatcher(
            TargetPair pair,
            String scenario,
            Protocol protocol,
            @Nullable LaneResult baseline,
            @Nullable LaneResult other,
            HandedOutValues handedOut) {
        this.pair = pair;
        this.scenario = scenario;
        this.protocol = protocol;
        this.baseline = baseline;
        this.other = other;
        this.history = pair.lane(scenario, protocol);
        this.frames = new FrameHistory(history);
        this.handedOut = handedOut;
    }

    void baseline(Exchange exchange) {
        long position = ++baselineSeen;
        Waiting match = waitingOther.remove(exchange.step());
        if (match != null) {
            compare(exchange, match.exchange(), position);
        } else {
            keep(waitingBaseline, exchange, position);
        }
    }

    void other(Exchange exchange) {
        Waiting match = waitingBaseline.remove(exchange.step());
        if (match != null) {
            compare(match.exchange(), exchange, match.position());
        } else {
            keep(waitingOther, exchange, baselineSeen);
        }
    }

    private static void keep(Map<String, Waiting> waiting, Exchange exchange, long position) {
        if (waiting.put(exchange.step(), new Waiting(exchange, position)) != null) {
            throw new IllegalStateException("Step " + exchange.step() + " occurs twice in one lane");
        }
    }

    private void compare(Exchange ours, Exchange theirs, long position) {
        compared++;
        if (!Objects.equals(ours.command(), theirs.command())) {
            alike = Math.min(alike, position - 1);
        }
        if (!ours.policy().noise().isEmpty()) {
            noisy.add(ours.command() == null ? "push" : ours.command().name());
        }
        Exchange translated = handedOut.translate(ours, theirs);
        handedOut.learn(ours, theirs);
        Optional<Finding> finding = pair.compare(ours, translated);
        if (ours.command() == null) {
            frames.both(ours, theirs, finding.orElse(null));
            finding.ifPresent(one -> found.add(new Found(position, 0, ours, one, Explained.NOT)));
        } else if (finding.isEmpty()) {
            UncomparedCommands.step(ours, theirs, baseline).ifPresent(uncompared::add);
            history.agreed(ours.session(), ours.command(), ours.replies());
        } else {
            Explained explained = history.differed(
                    ours.session(),
                    ours.step(),
                    ours.command(),
                    finding.get().baseline(),
                    finding.get().other());
            found.add(new Found(position, 0, ours, finding.get(), explained));
        }
    }

    /** Returns the steps so far that agreed without saying anything of the servers. */
    List<UncomparedCommands.Step> uncompared() {
        return uncompared;
    }

    /** Returns the commands so far in whose replies parts were not compared, as the baseline's twin has others there. */
    List<String> noisy() {
        return noisy;
    }

    /** Returns how many exchanges were compared so far. */
    long compared() {
        return compared;
    }

    /** Returns how many exchanges of the baseline, from the first on, sent the other the same. */
    long alike() {
        return alike;
    }

    /** Returns the differences of all exchanges, when all have come. */
    List<Difference> finish(boolean follows) {
        // Where a side did not get to its end, the steps that it did not reach follow from that and are told by the
        // difference of the outcomes.
        if (!isCutShort(other)) {
            waitingBaseline.values().forEach(one -> alone(one, 0, true));
        }
        if (!isCutShort(baseline)) {
            long behind = 0;
            for (Waiting one : waitingOther.values()) {
                alone(one, ++behind, false);
            }
        }
        found.sort(Comparator.comparingLong(Found::position).thenComparingLong(Found::behind));
        Map<String, Explained> explainedFrames = frames.explain();
        List<Difference> differences = new ArrayList<>();
        for (Found one : found) {
            differences.add(pair.judge(
                    scenario,
                    protocol,
                    one.exchange().step(),
                    one.exchange().command(),
                    one.finding(),
                    follows || !differences.isEmpty(),
                    one.exchange().isPush()
                            ? explainedFrames.getOrDefault(one.exchange().step(), Explained.NOT)
                            : one.explained()));
        }
        return differences;
    }

    /** Tells how many steps one side reached and the other, cut short, did not. */
    long unreached() {
        long ours = isCutShort(other) ? waitingBaseline.size() : 0;
        long theirs = isCutShort(baseline) ? waitingOther.size() : 0;
        return ours + theirs;
    }

    static boolean isCutShort(@Nullable LaneResult result) {
        return result != null
                && (result.outcome().status() == Outcome.Status.ERRORED
                        || result.outcome().status() == Outcome.Status.SKIPPED);
    }

    /** Tells whether it ran, to its end or not. */
    static boolean ran(LaneResult result) {
        return result.outcome().status() != Outcome.Status.SKIPPED;
    }

    /** Tells whether it ran to its end. */
    static boolean isWhole(LaneResult result) {
        return !isCutShort(result);
    }

    private void alone(Waiting one, long behind, boolean isBaseline) {
        Exchange exchange = one.exchange();
        Finding finding = Comparison.unmatched(exchange, isBaseline);
        Explained explained = Explained.NOT;
        if (exchange.isPush()) {
            frames.one(exchange, isBaseline, finding);
        } else {
            explained = history.differed(
                    exchange.session(), exchange.step(), exchange.command(), finding.baseline(), finding.other());
        }
        found.add(new Found(one.position(), behind, exchange, finding, explained));
    }
}
