package io.kvcompat.proxy;

import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.comparison.NoiseMask;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.LaneComparison;
import io.kvcompat.diff.TargetPair;
import io.kvcompat.internal.wire.Call;
import io.kvcompat.internal.wire.Frame;
import io.kvcompat.internal.wire.RecordedServer;
import io.kvcompat.internal.wire.Transaction;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Failure;
import io.kvcompat.result.Policy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Compares what targets gave for one command.
 *
 * <p>Safe for use by several threads.
 */
final class Judge {
    private static final int VALUE_LIMIT = 4096;
    private static final Set<String> SECONDS = Set.of("TTL", "EXPIRETIME", "HTTL", "HEXPIRETIME");
    private static final Set<String> MILLIS = Set.of("PTTL", "PEXPIRETIME", "HPTTL", "HPEXPIRETIME");
    private static final String MADE_UP = "carried over from the answering target";

    /** For each target but the baseline what it is compared by. */
    private final List<TargetPair> pairs;

    private final List<@Nullable Translator> translators;
    private final int leader;
    private final int twin;
    private final Duration ttlTolerance;
    private final Policy seconds;
    private final Policy millis;

    /**
     * @param pairs of the baseline and each other target, in their order
     * @param translators by the places of the targets; null for the answering one
     * @param twin the place of the baseline's twin; -1 for none
     */
    Judge(List<TargetPair> pairs, List<@Nullable Translator> translators, int leader, int twin, Duration ttlTolerance) {
        this.pairs = pairs;
        this.translators = translators;
        this.leader = leader;
        this.twin = twin;
        this.ttlTolerance = ttlTolerance;
        this.seconds = Policy.within(Math.max(1, ttlTolerance.toSeconds()), "a time to live");
        this.millis = Policy.within(ttlTolerance.toMillis(), "a time to live");
        pairs.forEach(Judge::warmUp);
    }

    /** Makes what is known ready to be asked, which takes long the first time, before a client waits for it. */
    private static void warmUp(TargetPair pair) {
        Command command = Command.of("ECHO", "1");
        LaneComparison.compare(
                pair,
                "",
                Protocol.RESP2,
                List.of(new Exchange("x", "x", command, List.of(new IntegerReply(1)), null, 0, Policy.EXACT)),
                List.of(new Exchange("x", "x", command, List.of(new IntegerReply(2)), null, 0, Policy.EXACT)),
                false);
    }

    /** Tells whether all targets that were asked gave the very same bytes for the same command. */
    static boolean isSame(Call call, int targets) {
        Frame first = call.frame(0);
        if (first == null || call.state(0) != Call.State.ANSWERED) {
            return false;
        }
        for (int i = 1; i < targets; i++) {
            Frame other = call.frame(i);
            if (other == null || call.sent(i) != call.request() || !first.sameAs(other)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Compares what was answered, on all targets but the twin.
     *
     * @param instead what stands for a target's reply; null for the reply itself
     */
    Judgement judge(
            Call call,
            Command command,
            String scenario,
            String step,
            String session,
            Protocol protocol,
            IntFunction<@Nullable Reply> instead) {
        int targets = pairs.size() + 1;
        List<@Nullable Exchange> exchanges = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        Exchange baseline = exchange(call, 0, command, step, session, instead);
        List<String> noise = new ArrayList<>();
        Policy policy = policy(call);
        boolean noisy = false;
        if (baseline == null) {
            return new Judgement(List.of(), List.of(), false, false);
        }
        for (int i = 0; i < targets; i++) {
            Exchange other = i == 0 ? baseline : exchange(call, i, command, step, session, instead);
            exchanges.add(other);
        }
        for (int i = 0; i < targets; i++) {
            Exchange other = exchanges.get(i);
            if (i != leader && other != null) {
                noise.addAll(madeUp(call, i, exchanges.get(leader), other));
            }
            if (i > 0 && other != null && isOneEach(baseline, other)) {
                noise.addAll(Unpromised.paths(
                        call.request(),
                        baseline.replies().get(0),
                        other.replies().get(0),
                        ttlTolerance));
            }
        }
        Exchange again = twin < 0 ? null : exchanges.get(twin);
        if (again != null) {
            for (String path : noise(baseline, again)) {
                noisy |= noise.add(path);
            }
        }
        if (call.info().name().equals("EXEC")) {
            noise.addAll(itemsThatAgree(call, baseline, exchanges));
        }
        Policy applied = noise.isEmpty()
                ? policy
                : policy.withNoise(noise.stream().distinct().toList());
        exchanges.replaceAll(one -> one == null ? null : one.with(applied));
        boolean compared = false;
        for (int i = 1; i < targets; i++) {
            Exchange other = exchanges.get(i);
            if (other != null && i != twin) {
                compared = true;
                differences.addAll(LaneComparison.compare(
                        pairs.get(i - 1), scenario, protocol, List.of(baseline.with(applied)), List.of(other), false));
            }
        }
        return new Judgement(exchanges, differences, noisy, compared);
    }

    private Policy policy(Call call) {
        String name = call.info().name();
        if (SECONDS.contains(name)) {
            return seconds;
        }
        return MILLIS.contains(name) ? millis : Policy.EXACT;
    }

    private static boolean isOneEach(Exchange one, Exchange other) {
        return one.replies().size() == 1 && other.replies().size() == 1;
    }

    private static List<String> noise(Exchange baseline, Exchange twin) {
        if (isOneEach(baseline, twin)) {
            return NoiseMask.between(baseline.replies().get(0), twin.replies().get(0));
        }
        return baseline.replies().equals(twin.replies()) ? List.of() : List.of("");
    }

    /** Takes note of what targets name otherwise, before the next command names it. */
    void learn(Call call) {
        Reply ours = Translator.reply(call.frame(leader));
        for (int link = 0; ours != null && link < translators.size(); link++) {
            Translator translator = translators.get(link);
            Reply theirs = Translator.reply(call.frame(link));
            if (translator != null && theirs != null) {
                learn(call, translator, ours, theirs);
            }
        }
    }

    private static List<String> learn(Call call, Translator translator, Reply ours, Reply theirs) {
        if (call.info().name().equals("DUMP") || call.info().name().equals("FUNCTION")) {
            translator.learnPayload(ours, theirs);
        }
        return Learning.from(call.request(), ours, theirs, translator.names());
    }

    /** Returns the paths at which a target's reply differs from the answering one's only in what a server makes up. */
    private List<String> madeUp(Call call, int link, @Nullable Exchange answer, Exchange other) {
        Translator translator = translators.get(link);
        if (translator == null
                || answer == null
                || answer.replies().size() != 1
                || other.replies().size() != 1
                || answer.replies().equals(other.replies())) {
            return List.of();
        }
        return learn(call, translator, answer.replies().get(0), other.replies().get(0));
    }

    /** Returns the places of a transaction's results that agree as their own commands are compared. */
    private List<String> itemsThatAgree(Call call, Exchange baseline, List<@Nullable Exchange> exchanges) {
        Transaction transaction = call.transaction();
        List<String> paths = new ArrayList<>();
        if (transaction == null
                || !(baseline.replies().size() == 1 && baseline.replies().get(0) instanceof ArrayReply ours)) {
            return paths;
        }
        List<Call> queued = queued(transaction, 0);
        for (int i = 1; i < exchanges.size(); i++) {
            Exchange other = exchanges.get(i);
            if (other == null
                    || other.replies().size() != 1
                    || !(other.replies().get(0) instanceof ArrayReply theirs)
                    || theirs.items().size() != ours.items().size()
                    || queued.size() != ours.items().size()) {
                continue;
            }
            for (int place = 0; place < queued.size(); place++) {
                Reply left = ours.items().get(place);
                Reply right = theirs.items().get(place);
                if (!left.equals(right) && agree(queued.get(place), i, left, right)) {
                    paths.add("[" + place + "]");
                }
            }
        }
        return paths;
    }

    private boolean agree(Call queued, int link, Reply left, Reply right) {
        Command command = queued.request().command().shortenedTo(VALUE_LIMIT);
        Policy policy = policy(queued);
        Exchange ours = new Exchange("x", "x", command, List.of(left), null, 0, policy);
        Exchange theirs = new Exchange("x", "x", command, List.of(right), null, 0, policy);
        return LaneComparison.compare(pairs.get(link - 1), "", Protocol.RESP2, List.of(ours), List.of(theirs), false)
                .isEmpty();
    }

    private static long count(Reply popped) {
        return popped instanceof io.kvcompat.reply.BulkStringReply
                ? 1
                : Learning.items(popped).size();
    }

    private @Nullable Exchange exchange(
            Call call, int link, Command command, String step, String session, IntFunction<@Nullable Reply> instead) {
        Call.State state = call.state(link);
        if (state == Call.State.NOT_SENT || state == Call.State.WAITING) {
            return null;
        }
        List<Reply> replies = new ArrayList<>();
        for (Frame frame : call.frames(link)) {
            Reply other = instead.apply(link);
            if (RecordedServer.isShortened(frame)) {
                return null;
            }
            Reply reply = other == null ? frame.reply() : other;
            if (reply == null) {
                // Too long to be looked into, so that it cannot be said in what it differs.
                return null;
            }
            replies.add(reply.shortenedTo(VALUE_LIMIT));
        }
        Failure failure = state == Call.State.LOST
                ? new Failure(Failure.Kind.CONNECTION_LOST, "The connection ended before the reply")
                : null;
        List<Reply> shown = played(call, link, replies);
        return new Exchange(
                step,
                session,
                command,
                shown,
                failure,
                call.latencyNanos(),
                shown == replies ? Policy.EXACT : Policy.of(Policy.Match.EXACT, MADE_UP));
    }

    /** Where SPOP was played as a removal of as many, the answering target's reply stands for it. */
    private List<Reply> played(Call call, int link, List<Reply> replies) {
        if (call.info().name().equals("EXEC") && replies.size() == 1 && replies.get(0) instanceof ArrayReply results) {
            return playedInTransaction(call, link, results, replies);
        }
        boolean removal =
                call.sent(link) != call.request() && call.info().name().equals("SPOP");
        Reply popped = removal ? Translator.reply(call.frame(leader)) : null;
        if (popped == null
                || replies.size() != 1
                || !(replies.get(0) instanceof IntegerReply removed)
                || removed.value() != count(popped)) {
            return replies;
        }
        return List.of(popped.shortenedTo(VALUE_LIMIT));
    }

    private List<Reply> playedInTransaction(Call call, int link, ArrayReply results, List<Reply> replies) {
        Transaction transaction = call.transaction();
        if (transaction == null
                || link == leader
                || !(Translator.reply(call.frame(leader)) instanceof ArrayReply ours)
                || ours.items().size() != results.items().size()) {
            return replies;
        }
        List<Call> queued = queued(transaction, leader);
        List<Reply> items = new ArrayList<>(results.items());
        boolean played = false;
        for (int i = 0; i < queued.size() && i < items.size(); i++) {
            Call one = queued.get(i);
            if (one.info().name().equals("SPOP")
                    && one.sent(link) != one.request()
                    && items.get(i) instanceof IntegerReply removed
                    && removed.value() == count(ours.items().get(i))) {
                items.set(i, ours.items().get(i));
                played = true;
            }
        }
        return played ? List.of(new ArrayReply(items)) : replies;
    }

    private static List<Call> queued(Transaction transaction, int link) {
        return transaction.queued().stream()
                .filter(one -> Translator.isQueuedOn(one, link))
                .toList();
    }
}
