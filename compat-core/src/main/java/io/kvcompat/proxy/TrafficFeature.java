package io.kvcompat.proxy;

import io.kvcompat.command.Command;
import io.kvcompat.internal.wire.Frame;
import io.kvcompat.reply.Bytes;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the distinct shapes of a recording's commands as a feature, each with what made its key. For use by one thread. */
public final class TrafficFeature {
    private static final int MOST = 500;
    private static final int MOST_BEFORE = 12;
    private static final int MOST_KEYS = 50_000;
    private static final int LONGEST = 2000;

    /** What belongs to a connection, or cannot be repeated by one command and its reply. */
    private static final Set<String> LEFT_OUT = Set.of(
            "HELLO",
            "AUTH",
            "CLIENT",
            "SELECT",
            "QUIT",
            "RESET",
            "MULTI",
            "EXEC",
            "DISCARD",
            "WATCH",
            "UNWATCH",
            "MONITOR",
            "SUBSCRIBE",
            "PSUBSCRIBE",
            "SSUBSCRIBE",
            "UNSUBSCRIBE",
            "PUNSUBSCRIBE",
            "SUNSUBSCRIBE",
            "SHUTDOWN",
            "DEBUG",
            "REPLICAOF",
            "SLAVEOF",
            "SYNC",
            "PSYNC",
            "REPLCONF",
            "CONFIG",
            "ACL",
            "FAILOVER",
            "CLUSTER",
            "FLUSHALL",
            "FLUSHDB",
            "SWAPDB",
            "SAVE",
            "BGSAVE",
            "BGREWRITEAOF",
            "SCRIPT",
            "FUNCTION",
            "EVALSHA");

    private static final Set<String> BLOCKING = Set.of(
            "BLPOP", "BRPOP", "BRPOPLPUSH", "BLMOVE", "BLMPOP", "BZPOPMIN", "BZPOPMAX", "BZMPOP", "WAIT", "WAITAOF");

    private final Map<String, List<String>> scenarios = new TreeMap<>();
    private final Map<Bytes, Deque<Command>> before = new LinkedHashMap<>();
    private final Map<Long, Map<Long, Command>> open = new HashMap<>();
    private final Set<Long> inTransaction = new HashSet<>();

    private TrafficFeature() {}

    /**
     * Returns the feature of a recording.
     *
     * @throws io.kvcompat.result.ReportException when it cannot be read
     */
    public static String of(Path file) {
        TrafficFeature feature = new TrafficFeature();
        try (TrafficReader reader = TrafficReader.open(file)) {
            boolean replies = !"none".equals(reader.header().get("replies"));
            for (TrafficRecord entry = reader.next(); entry != null; entry = reader.next()) {
                feature.take(entry, replies);
            }
        }
        return feature.text(String.valueOf(file.getFileName()));
    }

    private void take(TrafficRecord entry, boolean replies) {
        if (entry instanceof TrafficRecord.Request request) {
            Command command = new Command(request.parts());
            String name = command.name();
            if (name.equals("MULTI")) {
                inTransaction.add(entry.connection());
            } else if (name.equals("EXEC") || name.equals("DISCARD") || name.equals("RESET")) {
                inTransaction.remove(entry.connection());
            }
            if (replies && !inTransaction.contains(entry.connection())) {
                open.computeIfAbsent(entry.connection(), key -> new HashMap<>()).put(request.number(), command);
            } else if (!replies) {
                shape(command, "");
            }
        } else if (entry instanceof TrafficRecord.Replies answered) {
            Map<Long, Command> sent = open.get(entry.connection());
            Command command = sent == null ? null : sent.remove(answered.number());
            if (command != null && answered.frames().size() == 1) {
                shape(command, kind(answered.frames().get(0)));
            }
        } else if (entry instanceof TrafficRecord.Closed) {
            open.remove(entry.connection());
            inTransaction.remove(entry.connection());
        }
    }

    private static String kind(Frame frame) {
        byte[] raw = frame.raw();
        if (frame.type() != '-' || raw == null) {
            return String.valueOf((char) frame.type());
        }
        String text = new String(raw, java.nio.charset.StandardCharsets.UTF_8);
        return text.split("[ \r]", 2)[0];
    }

    private void shape(Command command, String reply) {
        String name = command.name();
        boolean fits = command.parts().stream().noneMatch(Bytes::isShortened)
                && command.toString().length() <= LONGEST
                && !LEFT_OUT.contains(name)
                && !BLOCKING.contains(name);
        @Nullable Bytes key = command.parts().size() > 1 ? command.parts().get(1) : null;
        if (fits && scenarios.size() < MOST) {
            scenarios.computeIfAbsent(shapeOf(command) + " " + reply, shape -> lines(command, key));
        }
        if (fits && key != null && !reply.startsWith("-")) {
            remember(key, command);
        }
    }

    /** Returns the name, the words that look like options, and about how many arguments there are. */
    private static String shapeOf(Command command) {
        StringBuilder shape = new StringBuilder(command.name());
        List<Bytes> arguments = command.arguments();
        for (int i = 1; i < arguments.size(); i++) {
            String word =
                    arguments.get(i).length() <= 16 ? arguments.get(i).utf8().toUpperCase(Locale.ROOT) : "";
            if (word.matches("[A-Z]{2,16}") && word.equals(arguments.get(i).utf8())) {
                shape.append(' ').append(word);
            }
        }
        return shape.append(" /").append(Math.min(arguments.size(), 6)).toString();
    }

    private List<String> lines(Command command, @Nullable Bytes key) {
        List<String> lines = new ArrayList<>();
        Deque<Command> earlier = key == null ? null : before.get(key);
        if (earlier != null) {
            earlier.forEach(one -> lines.add(one.toString()));
        }
        lines.add(command.toString());
        return lines;
    }

    private void remember(Bytes key, Command command) {
        Deque<Command> earlier = before.computeIfAbsent(key, one -> new ArrayDeque<>());
        if (earlier.size() == MOST_BEFORE) {
            earlier.poll();
        }
        earlier.add(command);
        if (before.size() > MOST_KEYS) {
            before.remove(before.keySet().iterator().next());
        }
    }

    private String text(String file) {
        StringBuilder text =
                new StringBuilder("Feature: what was recorded in ").append(file).append('\n');
        int number = 0;
        for (Map.Entry<String, List<String>> scenario : scenarios.entrySet()) {
            List<String> lines = scenario.getValue();
            number++;
            text.append("\n  Scenario: ")
                    .append(number)
                    .append(' ')
                    .append(scenario.getKey().split(" /")[0])
                    .append('\n');
            text.append("    Given Redis and Valkey\n");
            if (lines.size() > 1) {
                text.append("    And on each target\n");
                block(text, lines.subList(0, lines.size() - 1));
            }
            text.append("    When I run\n");
            block(text, lines.subList(lines.size() - 1, lines.size()));
            text.append("    Then the replies are the same\n");
        }
        return text.toString();
    }

    private static void block(StringBuilder text, List<String> lines) {
        text.append("      \"\"\"\n");
        lines.forEach(line -> text.append("      ")
                .append(line.replace("\"\"\"", "\\\"\\\"\\\""))
                .append('\n'));
        text.append("      \"\"\"\n");
    }
}
