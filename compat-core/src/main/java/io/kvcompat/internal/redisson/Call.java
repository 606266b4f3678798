package io.kvcompat.internal.redisson;

import io.kvcompat.client.Answer;
import io.kvcompat.client.ClientException;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A command on its way: from {@code send} until its last frame has come. */
final class Call {
    final Command command;
    final CommandKind kind;
    final Duration timeout;
    final long deadline;
    final CompletableFuture<Answer> future = new CompletableFuture<>();

    /** Stamp of the write, from {@link System#nanoTime()}; touched on the event loop alone, as are those below. */
    private long writtenAt;
    /** Frames that confirmed a subscription so far; null until there is one. */
    private List<Reply> confirmations = List.of();
    /** How many confirmations will come; 0 until the first has come. */
    private int expectedConfirmations;

    Call(Command command, Duration timeout) {
        this.command = command;
        this.kind = CommandKind.of(command);
        this.timeout = timeout;
        this.deadline = System.nanoTime() + saturatedNanos(timeout);
    }

    private static long saturatedNanos(Duration timeout) {
        // A century is as good as for ever, and cannot overflow when added to a stamp.
        Duration longest = Duration.ofDays(36_500);
        return (timeout.compareTo(longest) < 0 ? timeout : longest).toNanos();
    }

    void stampWrite() {
        writtenAt = System.nanoTime();
    }

    void complete(Reply reply) {
        long latency = System.nanoTime() - writtenAt;
        if (confirmations.isEmpty()) {
            future.complete(new Answer(List.of(reply), latency));
        } else {
            confirmations.add(reply);
            future.complete(new Answer(confirmations, latency));
        }
    }

    void completeWithoutReply() {
        future.complete(new Answer(List.of(), System.nanoTime() - writtenAt));
    }

    /** Takes one confirmation; returns true when it was the last and the call is complete. */
    boolean confirm(Reply confirmation, Subscriptions subscriptions) {
        if (expectedConfirmations == 0) {
            int arguments = command.arguments().size();
            int implied = kind.isUnsubscription() ? subscriptions.count(kind) : 0;
            expectedConfirmations = Math.max(1, arguments > 0 ? arguments : implied);
            confirmations = new ArrayList<>(expectedConfirmations);
        }
        if (confirmations.size() + 1 == expectedConfirmations) {
            complete(confirmation);
            return true;
        }
        confirmations.add(confirmation);
        return false;
    }

    void fail(ClientException failure) {
        future.completeExceptionally(failure);
    }
}
