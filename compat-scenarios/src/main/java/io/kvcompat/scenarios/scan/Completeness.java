package io.kvcompat.scenarios.scan;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Bulk;
import io.kvcompat.scenarios.Replies;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proves that an iteration returns every element that was there from its start to its end, while others come and go.
 *
 * <p>At first there are so many others that the table is at least ten times as large as the staying elements need:
 * once the others are gone a server shrinks it, in the midst of the iteration; then some come back and it grows.
 */
final class Completeness {
    /** A sorted set's member, the dearest, takes no more, its score and both its tables included. */
    private static final long BYTES_PER_ELEMENT = 200;

    private static final Pattern MEMORY = Pattern.compile("(?m)^(used_memory|maxmemory):(\\d+)");

    private final ScenarioContext context;
    private final Collection collection;
    private final int staying;
    private final int others;

    Completeness(ScenarioContext context, Collection collection, int staying) {
        this.context = context;
        this.collection = collection;
        this.staying = staying;
        this.others = others(staying);
    }

    private static int others(int staying) {
        // A table has a power of two of buckets and is shrunk when less than a tenth of them is in use.
        int buckets = Integer.highestOneBit(10 * staying) * 2;
        return buckets / 2 + buckets / 64 - staying;
    }

    /** Runs the proof; {@code count} is what COUNT says. */
    void prove(int count) {
        skipWhereMemoryIsShort();
        int calls = Math.max(10, staying / count);
        Churn churn = new Churn(context, collection, others, calls / 10, calls / 2, 2 * count);
        Bulk bulk = new Bulk(context, "main");
        Bulk.batches(
                staying,
                Collection.BATCH,
                from -> bulk.send(collection.add(Tally.STAYS, from, Math.min(staying, from + Collection.BATCH))));
        bulk.await();
        churn.fill();

        Tally tally = new Tally(staying);
        long most = 100L * (staying + others) / count;
        boolean ended = new Iteration(context, collection, count).run(Bytes.of("0"), tally, most, churn::step);
        churn.clear();
        context.check("the iteration ends", ended, "cursor 0 within " + most + " calls", tally.calls() + " calls");
        context.check(
                "every element that stayed was returned",
                tally.found() == staying,
                staying + " elements",
                tally.found() + " elements" + (tally.firstMissing().isEmpty() ? "" : ", not " + tally.firstMissing()));
        context.checkEquals("nothing was returned that never was there", 0L, tally.strangers());
        metrics(tally);
    }

    private void metrics(Tally tally) {
        context.metric("elements that stay", staying, "elements");
        context.metric("calls", tally.calls(), "calls");
        context.metric("elements returned", tally.elements(), "elements");
        context.metric("returned again", tally.duplicates(), "elements");
        context.metric("elements per call", (double) tally.elements() / tally.calls(), "elements");
        context.metric("most elements in a call", tally.most(), "elements");
    }

    /** Keeps a server with little room from evicting what is not ours, or refusing in the midst. */
    private void skipWhereMemoryIsShort() {
        long needed = BYTES_PER_ELEMENT * (staying + others);
        String info = Replies.text(new Bulk(context, "main").call(Command.of("INFO", "memory")));
        long used = 0;
        long limit = 0;
        Matcher matcher = MEMORY.matcher(info);
        while (matcher.find()) {
            if (matcher.group(1).equals("maxmemory")) {
                limit = Long.parseLong(matcher.group(2));
            } else {
                used = Long.parseLong(matcher.group(2));
            }
        }
        if (limit > 0 && used + needed > limit) {
            context.skip("It needs " + needed / 1024 + " kB of memory; of the server's maxmemory of " + limit / 1024
                    + " kB " + used / 1024 + " kB are in use");
        }
    }
}
