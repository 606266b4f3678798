package io.kvcompat.internal.redisson;

import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.AttributeReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.PushReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SetReply;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array, set, push, map or attribute of which some elements are still to come. */
final class Aggregate {
    /** What a header announces need not come, so no more than this is set aside beforehand. */
    private static final int MAX_INITIAL_CAPACITY = 256;

    private final byte type;
    private final List<Reply> items;
    private long missing;
    private @Nullable MapReply attributes;

    /** Begins an aggregate of {@code count} elements, or entries for a map or attribute. */
    Aggregate(byte type, long count) {
        this.type = type;
        this.missing = type == '%' || type == '|' ? 2 * count : count;
        this.items = new ArrayList<>((int) Math.min(missing, MAX_INITIAL_CAPACITY));
        closeAttributes();
    }

    void add(Reply item) {
        items.add(item);
        missing--;
        closeAttributes();
    }

    /** Turns complete attributes into an aggregate that waits for the reply they belong to. */
    private void closeAttributes() {
        if (type == '|' && missing == 0 && attributes == null) {
            attributes = new MapReply(entries());
            items.clear();
            missing = 1;
        }
    }

    boolean isComplete() {
        return missing == 0;
    }

    Reply toReply() {
        if (attributes != null) {
            return new AttributeReply(attributes, items.get(0));
        }
        return switch (type) {
            case '*' -> new ArrayReply(items);
            case '~' -> new SetReply(items);
            case '>' -> new PushReply(items);
            default -> new MapReply(entries());
        };
    }

    private List<MapReply.Entry> entries() {
        List<MapReply.Entry> entries = new ArrayList<>(items.size() / 2);
        for (int i = 0; i < items.size(); i += 2) {
            entries.add(new MapReply.Entry(items.get(i), items.get(i + 1)));
        }
        return entries;
    }
}
