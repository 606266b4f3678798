package io.kvcompat.proxy;

import io.kvcompat.diff.Difference;
import io.kvcompat.diff.Verdict;
import io.kvcompat.reply.NullReply;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Policy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What led to the unexpected differences that were seen first of their kind.
 *
 * <p>Safe for use by several threads.
 */
final class Reproductions {
    private static final int MOST = 60;

    private final List<Candidate> candidates = new ArrayList<>();

    /** A difference and the commands before it, its own the last. */
    record Candidate(Difference difference, List<Exchange> exchanges) {
        boolean isOnOneSession() {
            return exchanges.stream().map(Exchange::session).distinct().count() == 1;
        }

        /** Returns the same as if one connection had sent it all. */
        List<Exchange> onOneSession() {
            String session = exchanges.get(exchanges.size() - 1).session();
            return exchanges.stream()
                    .map(one -> new Exchange(one.step(), session, one.command(), one.replies(), null, 0, one.policy()))
                    .toList();
        }
    }

    void keep(List<Difference> differences, List<CommandHistory.Sent> sent) {
        for (Difference difference : differences) {
            if (difference.verdict() == Verdict.UNEXPECTED) {
                synchronized (this) {
                    if (candidates.size() < MOST) {
                        candidates.add(new Candidate(difference, exchanges(sent, difference)));
                    }
                }
            }
        }
    }

    private static List<Exchange> exchanges(List<CommandHistory.Sent> sent, Difference difference) {
        Map<String, Integer> counts = new HashMap<>();
        List<Exchange> exchanges = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            CommandHistory.Sent one = sent.get(i);
            String key = one.session() + "/" + one.command().name();
            String step = i == sent.size() - 1
                    ? difference.step()
                    : "before/" + key + "/" + counts.merge(key, 1, Integer::sum);
            exchanges.add(
                    new Exchange(step, one.session(), one.command(), List.of(NullReply.NULL), null, 0, Policy.EXACT));
        }
        return exchanges;
    }

    synchronized List<Candidate> candidates() {
        return List.copyOf(candidates);
    }
}
