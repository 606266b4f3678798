package io.kvcompat.client;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Short forms for tests: commands as lines, replies in the text notation. */
final class Sessions {
    private Sessions() {}

    static String ask(Session session, String line) {
        return session.call(Command.parse(line)).reply().toString();
    }

    static List<String> askAll(Session session, String line) {
        return session.call(Command.parse(line)).replies().stream()
                .map(Reply::toString)
                .toList();
    }

    static CompletableFuture<Answer> send(Session session, String line) {
        return session.send(Command.parse(line), Duration.ofSeconds(10));
    }

    static String push(Session session) {
        return session.nextPush(Duration.ofSeconds(10)).map(Reply::toString).orElse("nothing");
    }

    static String reply(CompletableFuture<Answer> answer) {
        try {
            return answer.get(10, TimeUnit.SECONDS).reply().toString();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the server has a client that is blocked. */
    static void awaitBlockedClient(Session observer) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!ask(observer, "INFO clients").contains("blocked_clients:1")) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("No client came to be blocked");
            }
            Thread.onSpinWait();
        }
    }
}
