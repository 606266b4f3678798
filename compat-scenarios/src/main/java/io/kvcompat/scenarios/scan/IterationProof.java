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
 */
final class IterationProof {
    /** A sorted set's member, the dearest, takes no more, its score and both its tables included. */
    private static final long BYTES_PER_ELEMENT = 200;

    private static final Pattern MEMORY = Pattern.compile("(?m)^(used_memory|maxmemory):(\\d+)");

    private final ScenarioContext context;
    private final Collection collection;
    private final int count;
    private int staying;

    /** @param count what COUNT says */
    IterationProof(ScenarioContext context, Collection collection, int count) {
        this.context = context;
        this.collection = collection;
        this.count = count;
    }

    /**
     * Proves it for {@code stay} elements in a table that shrinks: at first there are so many others that it is at least
     * ten times as large as those that stay need; once the others are gone a server shrinks it, in the midst of the
     * iteration; then some come back and it grows.
     */
    void proveWhileShrinking(int stay) {
        // A table has a power of two of buckets and is shrunk when less than a tenth of them is in use.
        int buckets = Integer.highestOneBit(10 * stay) * 2;
        int others = buckets / 2 + buckets / 64 - stay;
        skipWhereMemoryIsShort(stay + others);
        add(stay);
        int calls = calls();
        Churn churn = new Churn(context, collection, others, calls / 10, calls / 2, 2 * count);
        churn.fill();
        iterate(churn, others, "");
    }

    /**
     * Proves it for {@code stay} elements in a table that grows: so many others come, in the first tenth of the
     * iteration, that it needs twice its buckets; then they go, and come again.
     */
    void proveWhileGrowing(int stay) {
        int buckets = Integer.highestOneBit(stay) * 2;
        int others = buckets + buckets / 64 - stay;
        skipWhereMemoryIsShort(stay + others);
        add(stay);
        iterate(new Churn(context, collection, others, Math.max(1, calls() / 10), 0, 2 * count), others, ", growing");
    }

    private int calls() {
        return Math.max(10, staying / count);
    }

    private void add(int stay) {
        Bulk bulk = new Bulk(context, "main");
        int first = staying;
        Bulk.batches(
                stay - first,
                Collection.BATCH,
                from -> bulk.send(
                        collection.add(Tally.STAYS, first + from, Math.min(stay, first + from + Collection.BATCH))));
        bulk.await();
        staying = stay;
    }

    private void iterate(Churn churn, int others, String how) {
        Tally tally = new Tally(staying);
        long most = 100L * (staying + others) / count;
        boolean ended = new Iteration(context, collection, count).run(Bytes.of("0"), tally, most, churn::step);
        churn.clear();
        context.check(
                "the iteration ends" + how, ended, "cursor 0 within " + most + " calls", tally.calls() + " calls");
        context.check(
                "every element that stayed was returned" + how,
                tally.found() == staying,
                staying + " elements",
                tally.found() + " elements" + (tally.firstMissing().isEmpty() ? "" : ", not " + tally.firstMissing()));
        context.checkEquals("nothing was returned that never was there" + how, 0L, tally.strangers());
        metrics(tally, how);
    }

    private void metrics(Tally tally, String how) {
        context.metric("elements that stay" + how, staying, "elements");
        context.metric("calls" + how, tally.calls(), "calls");
        context.metric("elements returned" + how, tally.elements(), "elements");
        context.metric("returned again" + how, tally.duplicates(), "elements");
        context.metric("elements per call" + how, (double) tally.elements() / tally.calls(), "elements");
        context.metric("most elements in a call" + how, tally.most(), "elements");
    }

    /** Keeps a server with little room from evicting what is not ours, or refusing in the midst. */
    private void skipWhereMemoryIsShort(long elements) {
        long needed = BYTES_PER_ELEMENT * elements;
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
