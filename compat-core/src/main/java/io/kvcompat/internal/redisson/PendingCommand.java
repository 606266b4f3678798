package io.kvcompat.internal.redisson;

import io.kvcompat.client.Answer;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A command on its way: from {@code send} until its last frame has come. */
final class PendingCommand {
    /** A century is as good as for ever, and cannot overflow when added to a stamp. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    final Command command;
    final CommandKind kind;
    final Duration timeout;
    /** What it takes when written, in bytes at most. */
    final long size;

    final CompletableFuture<Answer> future = new CompletableFuture<>();

    // Touched on the event loop alone, from here on.
    private long writtenAt;
    private long deadline;
    /** Frames that confirmed a subscription so far; null until there is one. */
    private List<Reply> confirmations = List.of();
    /** How many confirmations will come; 0 until the first has come. */
    private int expectedConfirmations;

    PendingCommand(Command command, Duration timeout) {
        this.command = command;
        this.kind = CommandKind.of(command);
        this.timeout = timeout;
        this.size = RespEncoder.size(command);
    }

    /** Takes note of the write; stamps are those of {@link System#nanoTime()}. */
    void written(long now) {
        writtenAt = now;
        deadline = now + (timeout.compareTo(LONGEST) < 0 ? timeout : LONGEST).toNanos();
    }

    /** Returns the stamp at which this call times out, once it was written. */
    long deadline() {
        return deadline;
    }

    void complete(Reply reply, long now) {
        if (confirmations.isEmpty()) {
            future.complete(new Answer(List.of(reply), now - writtenAt));
        } else {
            confirmations.add(reply);
            future.complete(new Answer(confirmations, now - writtenAt));
        }
    }

    void completeWithoutReply(long now) {
        future.complete(new Answer(List.of(), now - writtenAt));
    }

    /** Takes one confirmation; returns true when it was the last and the call is complete. */
    boolean confirm(Reply confirmation, Subscriptions subscriptions, long now) {
        if (expectedConfirmations == 0) {
            int arguments = command.arguments().size();
            int implied = kind.isUnsubscription() ? subscriptions.count(kind) : 0;
            expectedConfirmations = Math.max(1, arguments > 0 ? arguments : implied);
            confirmations = new ArrayList<>(expectedConfirmations);
        }
        if (confirmations.size() + 1 == expectedConfirmations) {
            complete(confirmation, now);
            return true;
        }
        confirmations.add(confirmation);
        return false;
    }

    void fail(Throwable failure) {
        future.completeExceptionally(failure);
    }
}
