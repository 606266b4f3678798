package io.kvcompat.scenarios.eviction;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyNotation;
import io.kvcompat.result.Series;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Replies;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What these scenarios ask of a server and send to it without recording it. For use by one thread. */
final class Server {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int BATCH = 500;

    private final ScenarioContext context;
    private final Session session;
    private final Pipeline pipeline;

    private Server(ScenarioContext context) {
        this.context = context;
        this.session = context.session().unrecorded();
        this.pipeline = new Pipeline(session);
    }

    /**
     * Returns the lane's server, once it has freed what was deleted before; skips the scenario where keys are in any
     * database: eviction knows no databases, and would delete what is not ours.
     */
    static Server of(ScenarioContext context) {
        Server server = new Server(context);
        String databases = server.info("keyspace");
        if (databases.contains("keys=")) {
            context.skip("Eviction may delete keys of every database, and there are some: "
                    + databases
                            .lines()
                            .filter(line -> line.contains("keys="))
                            .findFirst()
                            .orElse(""));
        }
        server.settle();
        return server;
    }

    private void settle() {
        context.await(
                "the server frees what was deleted",
                PATIENCE,
                () -> Optional.of(memory("lazyfree_pending_objects")).filter(pending -> pending == 0));
    }

    /** Records a measurement where they are taken: on one lane of each target, as eviction knows no protocols. */
    void metric(String name, double value, String unit) {
        metric(name, value, unit, null);
    }

    /** As {@link #metric(String, double, String)}; {@code tolerance} as of {@link ScenarioContext#metric}. */
    void metric(String name, double value, String unit, @Nullable Double tolerance) {
        if (context.isMeasured()) {
            context.metric(name, value, unit, tolerance);
        }
    }

    /** Records a curve where measurements are taken. */
    void series(Series series) {
        if (context.isMeasured()) {
            context.series(series);
        }
    }

    /** Empties the lane's database, and returns when the memory is free. */
    void empty() {
        call("FLUSHDB");
        settle();
    }

    /** Sets {@code maxmemory} to what is used now and {@code room} bytes. */
    void limit(ScenarioContext context, long room) {
        long used = memory("used_memory");
        if (!context.changeSetting("maxmemory", Long.toString(used + room))) {
            context.skip("The server does not let its maxmemory be changed");
        }
    }

    /** Sends a command, after everything before it, and returns its reply; skips the scenario when it is refused. */
    Reply call(String... words) {
        return call(command(words));
    }

    private Reply call(Command command) {
        pipeline.await();
        return accepted(session.call(command, PATIENCE).reply());
    }

    /** Sends a command, after everything before it, and returns how long the server took to answer, in nanoseconds. */
    long latency(Command command) {
        pipeline.await();
        return session.call(command, PATIENCE).latencyNanos();
    }

    /** Sends a command whose reply is not waited for; skips the scenario when it is refused. */
    void send(Command command) {
        pipeline.send(command, this::accepted);
    }

    /** Sends a command whose reply is not waited for, and is handed on whatever it is. */
    void send(Command command, Consumer<Reply> then) {
        pipeline.send(command, then);
    }

    /** Waits until everything that was sent is answered. */
    void await() {
        pipeline.await();
    }

    /** Returns a command on many keys, in batches. */
    static List<Command> each(String name, List<Bytes> keys) {
        List<Command> commands = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += BATCH) {
            List<Bytes> parts = new ArrayList<>();
            parts.add(Bytes.of(name));
            parts.addAll(keys.subList(from, Math.min(keys.size(), from + BATCH)));
            commands.add(new Command(parts));
        }
        return commands;
    }

    /** Sends commands that answer with a number, and returns the sum of their replies. */
    long each(List<Command> commands) {
        long[] sum = {0};
        commands.forEach(command -> pipeline.send(command, reply -> sum[0] += Replies.integer(accepted(reply))));
        pipeline.await();
        return sum[0];
    }

    /** Returns how this server dumps the value that every key holds. */
    Bytes payload() {
        call(new Command(List.of(Bytes.of("SET"), Bytes.of("payload"), EvictionSizes.VALUE)));
        Reply dumped = call("DUMP", "payload");
        call("DEL", "payload");
        if (!(dumped instanceof BulkStringReply)) {
            context.skip("The server did not dump a value: " + ReplyNotation.print(dumped));
        }
        return ((BulkStringReply) dumped).value();
    }

    long keys() {
        return Replies.integer(call("DBSIZE"));
    }

    /** Returns a number of INFO's section memory. */
    long memory(String field) {
        return Long.parseLong(field(info("memory"), field));
    }

    /** Returns how many keys the server has evicted since it started. */
    long evicted() {
        return Long.parseLong(field(info("stats"), "evicted_keys"));
    }

    /** Returns what MEMORY USAGE says of the key that {@code write} has written; 0 when it is gone. */
    double size(Command write) {
        Bytes key = write.arguments().get(0);
        return call(new Command(List.of(Bytes.of("MEMORY"), Bytes.of("USAGE"), key))) instanceof IntegerReply bytes
                ? bytes.value()
                : 0;
    }

    String allocator() {
        return field(info("memory"), "mem_allocator");
    }

    private String info(String section) {
        return Replies.text(call("INFO", section));
    }

    private String field(String info, String name) {
        Matcher matcher =
                Pattern.compile("(?m)^" + Pattern.quote(name) + ":(.*?)\r?$").matcher(info);
        if (!matcher.find()) {
            context.skip("The server does not tell " + name + " in INFO");
        }
        return matcher.group(1);
    }

    private Reply accepted(Reply reply) {
        if (reply.isError()) {
            context.skip("The server refused what the scenario needs: " + ReplyNotation.print(reply));
        }
        return reply;
    }

    static Command command(String... words) {
        List<Bytes> parts = new ArrayList<>(words.length);
        for (String word : words) {
            parts.add(Bytes.of(word));
        }
        return new Command(parts);
    }
}
