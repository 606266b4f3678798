package io.kvcompat.diff;

import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyNotation;
import io.kvcompat.result.Deviations;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Failure;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.Policy;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.target.Identity;
import io.kvcompat.target.Origin;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Exchanges, lanes and headers as a run records them. */
public final class Samples {
    private Samples() {}

    /** An exchange of a step that is named after the command, replies in text notation. */
    public static Exchange exchange(String command, String... replies) {
        return exchange("main/" + Command.parse(command).name() + "/1", command, replies);
    }

    public static Exchange exchange(String step, String command, String[] replies) {
        return new Exchange(step, "main", Command.parse(command), replies(replies), null, 1000, Policy.EXACT);
    }

    public static Exchange step(String step, String command, String... replies) {
        return exchange(step, command, replies);
    }

    public static Exchange failed(String command, Failure.Kind kind, String... replies) {
        return new Exchange(
                "main/" + Command.parse(command).name() + "/1",
                "main",
                Command.parse(command),
                replies(replies),
                new Failure(kind, kind.label() + " 127.0.0.1:" + command.hashCode()),
                1000,
                Policy.EXACT);
    }

    public static Exchange push(String... replies) {
        return new Exchange("main/push/1", "main", null, replies(replies), null, 0, Policy.EXACT);
    }

    private static List<Reply> replies(String... replies) {
        return Arrays.stream(replies).map(ReplyNotation::parse).toList();
    }

    public static ReportHeader header(String target, String product, String version) {
        return header(target, product, version, Map.of());
    }

    public static ReportHeader header(String target, String product, String version, Map<String, List<String>> tips) {
        return header("2026-11-24T06:00:00Z", target, product, version, tips);
    }

    /** The header of a run that began at another time. */
    public static ReportHeader header(
            String startedAt, String target, String product, String version, Map<String, List<String>> tips) {
        return new ReportHeader(
                target,
                new Identity(product, version, "standalone", "7.2.4"),
                new Origin(product + " " + version, "external redis://127.0.0.1:6379", true),
                "0.1.0",
                startedAt,
                Duration.ofMillis(92_400),
                new TreeMap<>(Map.of("os", "Linux", "cpus", "2")),
                new TreeMap<>(Map.of("hz", "10", "maxmemory", "100")),
                new Deviations(product + " " + version, new TreeMap<>(Map.of("maxmemory", "100"))),
                new TreeMap<>(Map.of("allocator", "jemalloc-5.3.0")),
                new TreeMap<>(tips),
                new TreeSet<>(List.of("client", "client|id", "get", "set")),
                new TreeMap<>(Map.of("set", List.of("NX", "EX"))));
    }

    public static LaneResult passed(Protocol protocol) {
        return lane(protocol, Outcome.PASSED);
    }

    public static LaneResult lane(Protocol protocol, Outcome outcome) {
        return new LaneResult(protocol, outcome, 5_000_000, 0, List.of(), List.of());
    }
}
