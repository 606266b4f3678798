package io.kvcompat.scenarios.scan;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import java.util.ArrayList;
import java.util.List;

/** What is iterated over: the database, or one hash, set or sorted set of the name {@code elements}. */
enum Collection {
    KEYS("SCAN", "MSET", true, "DEL"),
    HASH("HSCAN", "HSET", true, "HDEL"),
    SET("SSCAN", "SADD", false, "SREM"),
    ZSET("ZSCAN", "ZADD", true, "ZREM");

    /** How many elements one command adds or removes: enough that the network does not matter. */
    static final int BATCH = 500;

    private static final Bytes KEY = Bytes.of("elements");
    private static final Bytes VALUE = Bytes.of("1");

    private final Bytes scan;
    private final Bytes add;
    private final boolean valued;
    private final Bytes remove;

    Collection(String scan, String add, boolean valued, String remove) {
        this.scan = Bytes.of(scan);
        this.add = Bytes.of(add);
        this.valued = valued;
        this.remove = Bytes.of(remove);
    }

    /** Returns how many items of a reply make one element. */
    int itemsPerElement() {
        return valued && this != KEYS ? 2 : 1;
    }

    Command scan(Bytes cursor, int count) {
        List<Bytes> parts = begin(scan);
        parts.add(cursor);
        parts.add(Bytes.of("COUNT"));
        parts.add(Bytes.of(Integer.toString(count)));
        return new Command(parts);
    }

    /** Returns the command that adds the elements {@code prefix + from} up to, not including, {@code prefix + to}. */
    Command add(String prefix, int from, int to) {
        List<Bytes> parts = begin(add);
        for (int n = from; n < to; n++) {
            Bytes name = Bytes.of(prefix + n);
            if (this == ZSET) {
                parts.add(Bytes.of(Integer.toString(n)));
                parts.add(name);
            } else {
                parts.add(name);
                if (valued) {
                    parts.add(VALUE);
                }
            }
        }
        return new Command(parts);
    }

    /** Returns the command that removes such elements. */
    Command remove(String prefix, int from, int to) {
        List<Bytes> parts = begin(remove);
        for (int n = from; n < to; n++) {
            parts.add(Bytes.of(prefix + n));
        }
        return new Command(parts);
    }

    private List<Bytes> begin(Bytes name) {
        List<Bytes> parts = new ArrayList<>();
        parts.add(name);
        if (this != KEYS) {
            parts.add(KEY);
        }
        return parts;
    }
}
