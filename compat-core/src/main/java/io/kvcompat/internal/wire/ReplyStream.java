package io.kvcompat.internal.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each frame of one target's connection belongs to: the oldest command in flight, or none.
 *
 * <p>For use on one event loop.
 */
final class ReplyStream {
    private static final Set<String> MESSAGES = Set.of("message", "pmessage", "smessage");

    private final Deque<Call> inFlight = new ArrayDeque<>();
    private final Map<WireCommandKind, Set<String>> subscriptions = new EnumMap<>(WireCommandKind.class);
    private final int link;
    private final Listener listener;
    private boolean resp3;
    private boolean monitoring;
    /** Whether frames may come out-of-band in the shape of replies. */
    private boolean listening;

    private boolean repliesOff;
    private boolean skipNext;
    private int expected;
    private boolean subscriptionQueued;

    /** Takes what a stream is made of. */
    interface Listener {
        /** A command that no more will come for. */
        void answered(Call call, @Nullable Frame last);

        /** An out-of-band frame. */
        void push(Frame frame);
    }

    ReplyStream(int link, Listener listener) {
        this.link = link;
        this.listener = listener;
    }

    Deque<Call> inFlight() {
        return inFlight;
    }

    boolean isResp3() {
        return resp3;
    }

    /** Takes note of a command that is written now. */
    void sent(Call call) {
        if (call.info().kind() != WireCommandKind.PLAIN || repliesOff || skipNext) {
            if (silences(call)) {
                if (call.info().kind() == WireCommandKind.RESET) {
                    reset();
                }
                listening |= call.info().kind().isSubscription();
                listener.answered(call, null);
                return;
            }
        }
        inFlight.add(call);
    }

    private boolean silences(Call call) {
        boolean skipped = skipNext;
        skipNext = false;
        WireCommandKind kind = call.info().kind();
        if (kind == WireCommandKind.RESET) {
            repliesOff = false;
        } else if (kind == WireCommandKind.CLIENT
                && !call.isQueued()
                && call.request().word(1).equals("REPLY")) {
            switch (call.request().word(2)) {
                case "ON" -> repliesOff = false;
                case "OFF" -> repliesOff = true;
                case "SKIP" -> {
                    skipNext = !repliesOff;
                    return true;
                }
                default -> {
                    // Refused by the server, in words.
                }
            }
        }
        return repliesOff || skipped;
    }

    void route(Frame frame) {
        Call head = inFlight.peek();
        boolean special = listening || frame.type() == '>' || head == null;
        if (!special && head != null && head.info().kind() == WireCommandKind.PLAIN) {
            inFlight.poll();
            listener.answered(head, frame);
            return;
        }
        routeSpecial(head, frame);
    }

    private void routeSpecial(@Nullable Call head, Frame frame) {
        String first = frame.type() == '*' || frame.type() == '>' ? frame.text(0) : "";
        WireCommandKind confirmed = first.endsWith("subscribe")
                ? WireCommandKind.of(first.toUpperCase(java.util.Locale.ROOT))
                : WireCommandKind.PLAIN;
        if (head != null
                && head.info().kind().isSubscription()
                && confirmed == head.info().kind()) {
            confirm(head, frame);
        } else if (head == null || frame.type() == '>' || isUnasked(frame, first, confirmed)) {
            note(confirmed, frame);
            listener.push(frame);
        } else {
            inFlight.poll();
            changeBy(head, frame);
            listener.answered(head, frame);
        }
    }

    private boolean isUnasked(Frame frame, String first, WireCommandKind confirmed) {
        if (monitoring && frame.type() == '+') {
            byte[] raw = frame.raw();
            return raw != null && raw.length > 12 && raw[1] >= '0' && raw[1] <= '9';
        }
        return !resp3 && listening && (MESSAGES.contains(first) || confirmed != WireCommandKind.PLAIN);
    }

    private void confirm(Call head, Frame frame) {
        listening = true;
        if (head.confirmations(link) == 0) {
            int arguments = head.request().parts().size() - 1;
            int implied = head.info().kind().isUnsubscription()
                    ? names(head.info().kind()).size()
                    : 0;
            expected = Math.max(1, arguments > 0 ? arguments : implied);
        }
        note(head.info().kind(), frame);
        head.confirmed(link, frame);
        if (head.confirmations(link) == expected) {
            inFlight.poll();
            listener.answered(head, null);
        }
    }

    private Set<String> names(WireCommandKind kind) {
        return subscriptions.computeIfAbsent(kind.subscribing(), key -> new HashSet<>());
    }

    private void note(WireCommandKind kind, Frame frame) {
        if (!kind.isSubscription()) {
            return;
        }
        if (kind.isUnsubscription()) {
            names(kind).remove(frame.text(1));
        } else {
            names(kind).add(frame.text(1));
        }
    }

    private void changeBy(Call call, Frame reply) {
        switch (call.info().kind()) {
            case MONITOR -> {
                monitoring |= reply.isSimple("OK");
                listening |= monitoring;
            }
            case RESET -> {
                if (reply.isSimple("RESET")) {
                    reset();
                }
            }
            case HELLO -> {
                if (!reply.isError() && !call.request().word(1).isEmpty()) {
                    resp3 = call.request().word(1).equals("3");
                }
            }
            case EXEC -> {
                listening |= subscriptionQueued;
                subscriptionQueued = false;
            }
            case DISCARD -> subscriptionQueued = false;
            default -> subscriptionQueued |= call.info().kind().isSubscription() && reply.isSimple("QUEUED");
        }
    }

    private void reset() {
        subscriptions.clear();
        listening = false;
        monitoring = false;
        resp3 = false;
        subscriptionQueued = false;
    }
}
