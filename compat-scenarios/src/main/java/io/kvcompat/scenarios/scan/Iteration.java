package io.kvcompat.scenarios.scan;

import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Bulk;
import io.kvcompat.scenarios.Replies;
import java.util.List;

/** One iteration from a cursor to its end, unrecorded: which element comes in which reply is up to the server. */
final class Iteration {
    private static final Bytes END = Bytes.of("0");

    private final Collection collection;
    private final Bulk bulk;
    private final int count;

    Iteration(ScenarioContext context, Collection collection, int count) {
        this.collection = collection;
        this.bulk = new Bulk(context, "main");
        this.count = count;
    }

    /**
     * Iterates until the server says that it is at the end, or {@code most} calls were made.
     *
     * @param between runs after each call
     * @return whether the end was reached
     */
    boolean run(Bytes from, Tally tally, long most, Runnable between) {
        Bytes cursor = from;
        while (tally.calls() < most) {
            List<Reply> reply = Replies.items(bulk.call(collection.scan(cursor, count)));
            List<Reply> items = Replies.items(reply.get(1));
            tally.call(items.size() / collection.itemsPerElement());
            for (int i = 0; i < items.size(); i += collection.itemsPerElement()) {
                tally.element(Replies.text(items.get(i)));
            }
            between.run();
            cursor = ((BulkStringReply) reply.get(0)).value();
            if (cursor.equals(END)) {
                return true;
            }
        }
        return false;
    }
}
