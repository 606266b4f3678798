package io.kvcompat.internal.redisson;

import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SimpleStringReply;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each frame that comes belongs to: the oldest command in flight, or none.
 *
 * <p>Used on the event loop alone.
 */
final class ReplyRouter {
    private static final Pattern MONITOR_LINE = Pattern.compile("\\d+\\.\\d+ \\[");
    private static final SimpleStringReply QUEUED = new SimpleStringReply(Bytes.of("QUEUED"));

    private final Deque<PendingCommand> inFlight = new ArrayDeque<>();
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReplyMode replyMode = new ReplyMode();
    private final Consumer<Reply> pushes;
    private boolean resp3;
    private boolean monitoring;
    /** A subscription was queued in a transaction: EXEC will confirm it inside its array. */
    private boolean subscriptionQueued;
    /** A subscription was written whose confirmations answer no call, as CLIENT REPLY OFF was in force. */
    private boolean subscribedSilently;

    ReplyRouter(Consumer<Reply> pushes) {
        this.pushes = pushes;
    }

    /** Returns the commands that wait for a reply, oldest first. */
    Deque<PendingCommand> inFlight() {
        return inFlight;
    }

    /** Takes note that {@code call} is being written; returns false when no reply will come for it. */
    boolean expectsReply(PendingCommand call) {
        if (!replyMode.silences(call)) {
            inFlight.add(call);
            return true;
        }
        if (call.kind == CommandKind.RESET) {
            reset();
        } else if (call.kind == CommandKind.HELLO) {
            changeProtocol(call);
        }
        subscribedSilently |= call.kind.isSubscription();
        return false;
    }

    /** Takes a frame that was decoded at {@code now}, a stamp of {@link System#nanoTime()}. */
    void route(Reply frame, long now) {
        PendingCommand head = inFlight.peek();
        if (isConfirmationOf(head, frame)) {
            confirm(head, frame, now);
        } else if (head == null || Subscriptions.isPush(frame) || isUnasked(frame)) {
            if (!Subscriptions.isPush(frame) && replyMode.isOff() && !isUnasked(frame)) {
                replyMode.repliesAfterAll();
            }
            subscriptions.note(frame);
            pushes.accept(frame);
        } else {
            inFlight.poll();
            answered(head, frame);
            head.complete(frame, now);
        }
    }

    private static boolean isConfirmationOf(@Nullable PendingCommand head, Reply frame) {
        return head != null && head.kind.isSubscription() && Subscriptions.confirmed(frame) == head.kind;
    }

    private void confirm(PendingCommand head, Reply frame, long now) {
        if (head.confirm(frame, subscriptions, now)) {
            inFlight.poll();
        }
        subscriptions.note(frame);
    }

    /** Tells whether {@code frame} is what RESP2 sends out-of-band: a message, a confirmation, or a line of MONITOR. */
    private boolean isUnasked(Reply frame) {
        if (monitoring && frame instanceof SimpleStringReply line) {
            return MONITOR_LINE.matcher(line.value().utf8()).lookingAt();
        }
        return !resp3
                && (subscribedSilently || !subscriptions.isEmpty())
                && (Subscriptions.isMessage(frame) || Subscriptions.confirmed(frame) != CommandKind.PLAIN);
    }

    private void answered(PendingCommand call, Reply reply) {
        switch (call.kind) {
            case MONITOR -> monitoring |= isSimple(reply, "OK");
            case RESET -> {
                if (isSimple(reply, "RESET")) {
                    reset();
                }
            }
            case HELLO -> {
                if (reply instanceof MapReply || reply instanceof ArrayReply) {
                    changeProtocol(call);
                }
            }
            case EXEC -> executed(reply);
            case DISCARD -> subscriptionQueued = false;
            default -> subscriptionQueued |= call.kind.isSubscription() && reply.equals(QUEUED);
        }
    }

    private void executed(Reply reply) {
        if (subscriptionQueued && reply instanceof ArrayReply results) {
            results.items().forEach(subscriptions::note);
        }
        subscriptionQueued = false;
    }

    private void changeProtocol(PendingCommand hello) {
        List<Bytes> arguments = hello.command.arguments();
        if (!arguments.isEmpty()) {
            resp3 = arguments.get(0).equals(Bytes.of("3"));
        }
    }

    private void reset() {
        subscriptions.clear();
        subscribedSilently = false;
        subscriptionQueued = false;
        monitoring = false;
        resp3 = false;
    }

    private static boolean isSimple(Reply reply, String text) {
        return reply instanceof SimpleStringReply simple && simple.value().equals(Bytes.of(text));
    }
}
