package io.kvcompat.scenarios.eviction;

import io.kvcompat.client.Answer;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Sends many commands that are not recorded, many in flight at a time, and hands on their replies in their order.
 *
 * <p>For use by one thread, to which the replies are handed.
 */
final class Pipeline {
    private static final int IN_FLIGHT = 256;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final Session session;
    private final Deque<Waiting> inFlight = new ArrayDeque<>(IN_FLIGHT);

    private record Waiting(CompletableFuture<Answer> answer, Consumer<Reply> then) {}

    Pipeline(Session session) {
        this.session = session;
    }

    void send(Command command, Consumer<Reply> then) {
        if (inFlight.size() >= IN_FLIGHT) {
            // Half of them at once: the server then gets the next half in few packets.
            while (inFlight.size() > IN_FLIGHT / 2) {
                next();
            }
        }
        inFlight.add(new Waiting(session.send(command, TIMEOUT), then));
    }

    /** Waits until everything that was sent is answered. */
    void await() {
        while (!inFlight.isEmpty()) {
            next();
        }
    }

    private void next() {
        Waiting waiting = inFlight.remove();
        waiting.then().accept(waiting.answer().join().reply());
    }
}
