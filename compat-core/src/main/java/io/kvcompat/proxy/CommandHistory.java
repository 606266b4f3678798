package io.kvcompat.proxy;

import io.kvcompat.command.Command;
import io.kvcompat.internal.wire.Call;
import io.kvcompat.internal.wire.CommandTraits;
import io.kvcompat.internal.wire.Request;
import io.kvcompat.reply.Bytes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The last commands of all connections: what led to a difference, and what raced with a command.
 *
 * <p>Safe for use by several threads, which do not wait for each other.
 */
final class CommandHistory {
    private static final int SIZE = 1 << 13;
    private static final int LONGEST = 2048;
    private static final int MOST = 120;

    /** Commands that change how a connection's later ones are understood. */
    private static final Set<String> STATE =
            Set.of("SELECT", "MULTI", "EXEC", "DISCARD", "WATCH", "UNWATCH", "RESET", "SUBSCRIBE", "PSUBSCRIBE");

    /** Commands that change more than keys, or all of them. */
    private static final Set<String> GLOBAL =
            Set.of("FLUSHALL", "FLUSHDB", "SWAPDB", "CONFIG", "FUNCTION", "SCRIPT", "ACL");

    private final AtomicReferenceArray<@Nullable Past> ring = new AtomicReferenceArray<>(SIZE);

    /** One command that was sent. */
    record Past(String session, Request request, CommandTraits info, long sequence, long sentAt) {}

    void add(String session, Call call) {
        Request request = call.request();
        if (request.raw() != null && request.length() <= LONGEST) {
            ring.set(
                    (int) (call.sequence() & SIZE - 1),
                    new Past(session, request, call.info(), call.sequence(), call.sentAt()));
        }
    }

    private @Nullable Past at(long sequence) {
        Past past = sequence < 0 ? null : ring.get((int) (sequence & SIZE - 1));
        return past != null && past.sequence() == sequence ? past : null;
    }

    /** What led to a command: who sent what. */
    record Sent(String session, Command command) {}

    /** Returns the commands that may have led to what {@code call} gave, itself the last. */
    List<Sent> before(String session, Call call) {
        Set<Bytes> keys = new HashSet<>(LeadingKeys.of(call.info(), call.request()));
        Deque<Sent> found = new ArrayDeque<>();
        found.add(new Sent(session, call.request().command()));
        for (long i = call.sequence() - 1; i > call.sequence() - SIZE && found.size() < MOST; i--) {
            Past past = at(i);
            if (past == null) {
                continue;
            }
            List<Bytes> touched = LeadingKeys.of(past.info(), past.request());
            boolean own = past.session().equals(session);
            boolean state = own
                    && (STATE.contains(past.info().name())
                            || past.info().name().equals("CLIENT")
                                    && past.request().word(1).equals("TRACKING"));
            boolean related = past.info().is("write") || !past.info().is("readonly");
            if (state
                    || GLOBAL.contains(past.info().name())
                    || related && touched.stream().anyMatch(keys::contains)) {
                keys.addAll(touched);
                found.addFirst(new Sent(past.session(), past.request().command()));
            }
        }
        return List.copyOf(found);
    }

    /** Tells whether another connection sent something about the same keys while a command was on its way. */
    boolean hasRaced(String session, Call call, long slackNanos, long latest) {
        Set<Bytes> keys = new HashSet<>(LeadingKeys.of(call.info(), call.request()));
        boolean everything = GLOBAL.contains(call.info().name()) || keys.isEmpty();
        for (long i = Math.min(latest, call.sequence() + SIZE / 2); i > latest - SIZE; i--) {
            Past past = at(i);
            if (past == null || i == call.sequence()) {
                continue;
            }
            if (past.sentAt() < call.sentAt() - slackNanos) {
                return false;
            }
            boolean changes = past.info().is("write")
                    || call.info().is("write")
                    || !past.info().is("readonly");
            if (!past.session().equals(session)
                    && changes
                    && (everything
                            || GLOBAL.contains(past.info().name())
                            || LeadingKeys.of(past.info(), past.request()).stream()
                                    .anyMatch(keys::contains))) {
                return true;
            }
        }
        // What is not remembered back to then may have raced.
        return latest > SIZE;
    }
}
