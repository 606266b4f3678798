package io.kvcompat.scenarios.transactions;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/**
 * Runs transactions that read one counter several times and add to it in between, while three other sessions add to it without
 * pause: within a transaction every value is the one before plus what the transaction itself added.
 *
 * <p>That the writers were busy all the time is checked too: the counter moves between transactions.
 */
@AutoService(Scenario.class)
public final class Isolation implements Scenario {
    private static final int TRANSACTIONS = 50;

    @Override
    public String id() {
        return "lua-and-tx/isolation";
    }

    @Override
    public String title() {
        return "No write of another session is ever seen between the commands of a transaction.";
    }

    @Override
    public void run(ScenarioContext context) {
        AtomicBoolean stop = new AtomicBoolean();
        List<CompletableFuture<Long>> writers = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> write(context.session("writer-" + i).unrecorded(), stop))
                .toList();
        Session session = context.session().unrecorded();
        int torn = 0;
        int moved = 0;
        long last = 0;
        try {
            for (int i = 0; i < TRANSACTIONS; i++) {
                session.call(Command.parse("MULTI"));
                for (String line :
                        List.of("INCR counter", "GET counter", "INCR counter", "INCR counter", "GET counter")) {
                    session.call(Command.parse(line));
                }
                long[] seen = numbers(session.call(Command.parse("EXEC")).reply());
                boolean whole = seen.length == 5
                        && seen[1] == seen[0]
                        && seen[2] == seen[0] + 1
                        && seen[3] == seen[0] + 2
                        && seen[4] == seen[3];
                torn += whole ? 0 : 1;
                moved += whole && seen[0] > last + 1 ? 1 : 0;
                last = whole ? seen[4] : last;
            }
        } finally {
            stop.set(true);
        }
        long written = writers.stream().mapToLong(CompletableFuture::join).sum();
        context.checkEquals("transactions that saw another session's write", 0, torn);
        context.check("other sessions wrote between transactions", moved > 0, "at least once", moved + " times");
        context.checkEquals(
                "no increment is lost",
                ":" + (written + 3L * TRANSACTIONS + 1),
                session.call(Command.parse("INCR counter")).reply().toString());
    }

    private static CompletableFuture<Long> write(Session writer, AtomicBoolean stop) {
        return CompletableFuture.supplyAsync(
                () -> {
                    long written = 0;
                    while (!stop.get()) {
                        writer.call(Command.parse("INCR counter"));
                        written++;
                    }
                    return written;
                },
                task -> new Thread(task, "isolation-writer").start());
    }

    /** Returns the numbers of an EXEC; none where it holds anything else. */
    private static long[] numbers(Reply reply) {
        List<Reply> items = reply instanceof ArrayReply array ? array.items() : List.of();
        boolean allNumbers =
                items.stream().allMatch(item -> item instanceof IntegerReply || item instanceof BulkStringReply);
        return allNumbers ? items.stream().mapToLong(Isolation::number).toArray() : new long[0];
    }

    private static long number(Reply reply) {
        return reply instanceof IntegerReply integer
                ? integer.value()
                : Long.parseLong(((BulkStringReply) reply).value().utf8());
    }
}
