package io.kvcompat.scenarios.payload;

import io.kvcompat.client.Answer;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyNotation;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Replies;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Measures one value on one lane, one command at a time on one connection; what is timed is not recorded one by one. */
final class LaneMeter {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final ScenarioContext context;
    private final Payload payload;
    private final Session session;
    private final Stopwatch writes = new Stopwatch();
    private final Stopwatch reads = new Stopwatch();
    private final List<Double> memory = new ArrayList<>();

    LaneMeter(ScenarioContext context, Payload payload) {
        this.context = context;
        this.payload = payload;
        this.session = context.session("measuring").unrecorded();
    }

    /** Writes the value, checks that it is read back as it was, and records what memory it takes. */
    void begin(boolean recorded) {
        MemoryInfo before = MemoryInfo.read(session);
        if (recorded) {
            payload.writes().forEach(context.session()::call);
        } else {
            write();
        }
        MemoryInfo with = MemoryInfo.read(session);
        verify(
                recorded
                        ? context.session().call(payload.read())
                        : call(payload.read()).reply());
        if (context.isMeasured()) {
            tellMemory(before, with);
        }
    }

    private void tellMemory(MemoryInfo before, MemoryInfo with) {
        String size = " " + payload.size();
        for (String field : List.of("used_memory", "used_memory_rss")) {
            if (before.has(field)) {
                context.metric(field + " before" + size, before.number(field), "bytes");
                context.metric(field + " with" + size, with.number(field), "bytes");
            }
        }
        for (String field : List.of("mem_fragmentation_ratio", "allocator_frag_ratio", "allocator_rss_ratio")) {
            if (with.has(field)) {
                context.metric(field + " with" + size, with.number(field), "ratio");
            }
        }
    }

    private void verify(Reply read) {
        String found = payload.digest().apply(read);
        context.check(
                "what is read back of " + payload.size() + " is what was written",
                payload.sha256().equals(found),
                "SHA-256 " + payload.sha256(),
                "SHA-256 " + found);
    }

    /** Writes the value once more and returns how long that took, in nanoseconds. */
    long write() {
        payload.clear().ifPresent(this::call);
        return payload.writes().size() == 1
                ? call(payload.writes().get(0)).latencyNanos()
                : pipelined(payload.writes());
    }

    /** Reads the value once and returns how long that took, in nanoseconds. */
    long read() {
        return call(payload.read()).latencyNanos();
    }

    /** Takes the latencies of one round. */
    void endRound(long[] written, long[] read) {
        writes.round(written);
        reads.round(read);
        Command usage = Command.of("MEMORY", "USAGE", payload.key(), "SAMPLES", "0");
        memory.add((double) Replies.integer(call(usage).reply()));
    }

    private Answer call(Command command) {
        return accepted(session.call(command, TIMEOUT));
    }

    /** Returns the time from the first command to the last reply, by this thread's clock. */
    private long pipelined(List<Command> commands) {
        long start = System.nanoTime();
        List<CompletableFuture<Answer>> answers = new ArrayList<>(commands.size());
        commands.forEach(command -> answers.add(session.send(command, TIMEOUT)));
        try {
            answers.forEach(answer -> accepted(answer.join()));
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw e;
        }
        return System.nanoTime() - start;
    }

    private Answer accepted(Answer answer) {
        Reply reply = answer.reply();
        if (reply.isError()) {
            context.skip("The server refused what the scenario needs: " + ReplyNotation.print(reply));
        }
        return answer;
    }

    /** Records what was measured, and adds a point to each curve. */
    void report(Shape shape, double leastEffect, Curves curves) {
        writes.report(context, shape.write() + " " + payload.size(), leastEffect);
        reads.report(context, shape.read() + " " + payload.size(), leastEffect);
        context.repeated("memory usage of " + payload.size(), memory, "bytes", leastEffect);
        for (double percent : List.of(50.0, 99.0)) {
            String of = "p" + Math.round(percent) + " of ";
            curves.add(of + shape.write(), "ns", payload.size(), writes.percentile(percent));
            curves.add(of + shape.read(), "ns", payload.size(), reads.percentile(percent));
        }
        curves.add("memory usage", "bytes", payload.size(), memory.get(memory.size() - 1));
    }
}
