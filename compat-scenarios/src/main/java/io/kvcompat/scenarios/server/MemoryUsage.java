package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Bulk;
import io.kvcompat.scenarios.Replies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Measures MEMORY USAGE of keys of every type, small ones and ones past the thresholds of their encodings. */
@AutoService(Scenario.class)
public final class MemoryUsage implements Scenario {
    /** How much more or less is still the same: allocators round sizes up. */
    private static final double TOLERANCE = 0.05;

    private static final int[] SIZES = {1, 10, 100, 1000};

    /** How an element is added: before each, the key stands after the first word. */
    private static final Map<String, String> TYPES = new TreeMap<>(Map.of(
            "list", "RPUSH element:%06d",
            "set of words", "SADD member:%06d",
            "set of integers", "SADD %d",
            "sorted set", "ZADD %d member:%06d",
            "hash", "HSET field:%06d value:%06d",
            "stream", "XADD %d-1 field value:%06d"));

    /** A table moves by at least one bucket with each command that looks something up. */
    private static final int MOST_BUCKETS = 1024;

    private static final Map<String, String> LOOK_UPS = Map.of("SADD", "SISMEMBER", "ZADD", "ZSCORE", "HSET", "HGET");

    @Override
    public String id() {
        return "server-behaviour/memory-usage";
    }

    @Override
    public String title() {
        return "What keys of each type and size take in memory";
    }

    @Override
    public void run(ScenarioContext context) {
        Bulk bulk = new Bulk(context, "main");
        for (int size : new int[] {1, 10, 40, 50, 100, 1000, 10_000}) {
            bulk.send(Command.of("SET", "k", "v".repeat(size)));
            measure(context, bulk, "a string of " + size + " bytes");
        }
        bulk.send(Command.of("SET", "k", "12345"));
        measure(context, bulk, "a string that is an integer");
        TYPES.forEach((name, form) -> {
            for (int size : SIZES) {
                bulk.send(Command.of("DEL", "k"));
                fill(bulk, form, size);
                settle(bulk, form);
                measure(context, bulk, "a " + name + " of " + size);
            }
        });
    }

    private static void fill(Bulk bulk, String form, int size) {
        for (int i = 1; i <= size; i++) {
            List<String> words = new ArrayList<>();
            for (String word : form.split(" ")) {
                words.add(word.contains("%") ? String.format(word, i) : word);
            }
            words.add(1, "k");
            bulk.send(Bulk.command(words));
        }
    }

    /** Looks things up until a table that grew has moved to its new place; else the old one counts for a while. */
    private static void settle(Bulk bulk, String form) {
        @Nullable String lookUp = LOOK_UPS.get(form.substring(0, form.indexOf(' ')));
        for (int i = 0; lookUp != null && i < MOST_BUCKETS; i++) {
            bulk.send(Command.of(lookUp, "k", "0"));
        }
    }

    private static void measure(ScenarioContext context, Bulk bulk, String what) {
        long bytes = Replies.integer(bulk.call(Command.of("MEMORY", "USAGE", "k", "SAMPLES", "0")));
        context.metric("memory of " + what, bytes, "bytes", TOLERANCE);
    }
}
