package io.kvcompat.scenarios;

import io.kvcompat.client.Answer;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyNotation;
import io.kvcompat.scenario.ScenarioContext;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;

/**
 * Sends many commands that are not recorded, a few in flight at a time; skips the scenario when one is refused.
 *
 * <p>For use by one thread.
 */
public final class Bulk {
    private static final int IN_FLIGHT = 16;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final ScenarioContext context;
    private final Session session;
    private final Deque<CompletableFuture<Answer>> inFlight = new ArrayDeque<>();

    /** Creates one that sends on the lane's session of that name. */
    public Bulk(ScenarioContext context, String session) {
        this.context = context;
        this.session = context.session(session).unrecorded();
    }

    /** Sends a command without waiting for its reply, unless too many are in flight. */
    public void send(Command command) {
        if (inFlight.size() >= IN_FLIGHT) {
            awaitOldest();
        }
        inFlight.add(session.send(command, TIMEOUT));
    }

    /** Waits until everything that was sent is answered. */
    public void await() {
        while (!inFlight.isEmpty()) {
            awaitOldest();
        }
    }

    /** Sends a command, after everything before it, and returns its reply. */
    public Reply call(Command command) {
        await();
        return accepted(session.call(command, TIMEOUT).reply());
    }

    /**
     * Calls {@code each} for the first element of each batch of at most {@code size} out of {@code count}.
     */
    public static void batches(int count, int size, IntConsumer each) {
        for (int from = 0; from < count; from += size) {
            each.accept(from);
        }
    }

    /** Returns the command of these words, as UTF-8. */
    public static Command command(List<String> words) {
        List<Bytes> parts = new ArrayList<>(words.size());
        words.forEach(word -> parts.add(Bytes.of(word)));
        return new Command(parts);
    }

    private void awaitOldest() {
        accepted(inFlight.remove().join().reply());
    }

    private Reply accepted(Reply reply) {
        if (reply.isError()) {
            context.skip("The server refused what the scenario needs: " + ReplyNotation.print(reply));
        }
        return reply;
    }
}
