package io.kvcompat.run;

import io.kvcompat.client.ClientException;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.internal.guard.StateFolder;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.VerbatimStringReply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * What runs have added to the statistics of servers that they did not launch: it is noted below the user's home, by the server's
 * run id, so that the statistics can be told without it.
 */
@API(status = Status.INTERNAL)
public final class RunCounters {
    private static final Pattern RUN_ID = Pattern.compile("(?m)^run_id:([0-9a-f]{40})\\s*$");
    private static final Pattern LINE = Pattern.compile("(?m)^(cmdstat_[^:\\s]+|errorstat_[^:\\s]+):(\\S+)\\s*$");
    private static final Pattern COUNTER = Pattern.compile("(calls|rejected_calls|failed_calls|count)=(\\d{1,18})");

    private final String runId;
    private final Map<String, Long> before;

    private RunCounters(String runId, Map<String, Long> before) {
        this.runId = runId;
        this.before = before;
    }

    /** Reads the statistics before a run; empty where the server does not tell them. */
    static Optional<RunCounters> begin(Session session) {
        Matcher id = RUN_ID.matcher(info(session, "server"));
        Map<String, Long> counters = counters(statistics(session));
        return id.find() && !counters.isEmpty()
                ? Optional.of(new RunCounters(id.group(1), counters))
                : Optional.empty();
    }

    /** Notes what was counted since. */
    void end(Session session) {
        String text = statistics(session);
        Map<String, Long> added = new TreeMap<>(read(runId));
        counters(text).forEach((name, count) -> {
            long more = count - before.getOrDefault(name, 0L);
            if (more > 0) {
                added.merge(name, more, Long::sum);
            }
        });
        try {
            Path file = file(runId);
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    added.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue() + "\n")
                            .collect(Collectors.joining()));
        } catch (IOException e) {
            // A run is none the worse for it; the documents say to look at a server before it.
        }
    }

    /**
     * Statistics without what runs have added.
     *
     * @param text the lines of INFO commandstats and errorstats, others as they are
     * @param leftOut how many calls were left out
     */
    public record Cleared(String text, long leftOut) {}

    /**
     * Returns the statistics of a server without what runs from here have added to them since it was started; as they are where there
     * was no run, or where they were reset since.
     *
     * @param info what INFO commandstats, errorstats and server answered
     */
    public static Cleared without(String info) {
        Matcher id = RUN_ID.matcher(info);
        Map<String, Long> added = id.find() ? read(id.group(1)) : Map.of();
        Map<String, Long> now = counters(info);
        boolean reset = added.entrySet().stream().anyMatch(one -> now.getOrDefault(one.getKey(), 0L) < one.getValue());
        if (added.isEmpty() || reset) {
            return new Cleared(info, 0);
        }
        StringBuilder text = new StringBuilder();
        for (String line : info.lines().toList()) {
            Matcher counted = LINE.matcher(line);
            if (!counted.matches()) {
                text.append(line).append('\n');
                continue;
            }
            String name = counted.group(1);
            String rest = COUNTER.matcher(counted.group(2))
                    .replaceAll(one -> one.group(1) + "="
                            + (Long.parseLong(one.group(2)) - added.getOrDefault(name + "." + one.group(1), 0L)));
            boolean any = COUNTER.matcher(rest)
                    .results()
                    .anyMatch(one -> !one.group(2).equals("0"));
            if (any) {
                text.append(name).append(':').append(rest).append('\n');
            }
        }
        long calls = added.entrySet().stream()
                .filter(one -> one.getKey().endsWith(".calls"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new Cleared(text.toString(), calls);
    }

    private static Map<String, Long> counters(String text) {
        Map<String, Long> counters = new TreeMap<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            Matcher counter = COUNTER.matcher(line.group(2));
            while (counter.find()) {
                counters.put(line.group(1) + "." + counter.group(1), Long.parseLong(counter.group(2)));
            }
        }
        return counters;
    }

    private static Map<String, Long> read(String runId) {
        try {
            Map<String, Long> counters = new TreeMap<>();
            for (String line : Files.readAllLines(file(runId), StandardCharsets.UTF_8)) {
                int equals = line.lastIndexOf('=');
                counters.put(line.substring(0, equals), Long.parseLong(line.substring(equals + 1)));
            }
            return counters;
        } catch (IOException | RuntimeException e) {
            // None there, or damaged, which counts nothing.
            return Map.of();
        }
    }

    private static Path file(String runId) {
        return StateFolder.path().resolve("counted").resolve(runId);
    }

    private static String statistics(Session session) {
        return info(session, "commandstats") + "\n" + info(session, "errorstats");
    }

    private static String info(Session session, String section) {
        try {
            Reply reply = session.call(Command.of("INFO", section)).reply();
            if (reply instanceof BulkStringReply bulk) {
                return bulk.value().utf8();
            }
            return reply instanceof VerbatimStringReply verbatim
                    ? verbatim.value().utf8()
                    : "";
        } catch (ClientException e) {
            return "";
        }
    }
}
