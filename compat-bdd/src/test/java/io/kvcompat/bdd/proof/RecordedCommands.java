package io.kvcompat.bdd.proof;

import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Policy;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.result.ReportReader;
import io.kvcompat.result.ScenarioInfo;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The commands of a run whose replies are compared exactly, by scenario, as read from a report. */
final class RecordedCommands {
    /** What the suite itself sends too, unrecorded: altering that reply proves nothing. */
    private static final Set<String> SENT_BY_THE_SUITE = Set.of(
            "ACL",
            "AUTH",
            "CLIENT",
            "CONFIG",
            "DBSIZE",
            "ECHO",
            "FLUSHDB",
            "FUNCTION",
            "HELLO",
            "PING",
            "SCRIPT",
            "SELECT");

    private final Map<String, List<byte[]>> byScenario = new HashMap<>();

    static RecordedCommands read(Path report, Protocol protocol) {
        RecordedCommands recorded = new RecordedCommands();
        try (ReportReader reader = ReportReader.open(report)) {
            for (ScenarioInfo info = reader.nextScenario(); info != null; info = reader.nextScenario()) {
                for (LaneResult lane = reader.nextLane(); lane != null; lane = reader.nextLane()) {
                    if (lane.protocol() == protocol) {
                        recorded.read(reader, info.id());
                    }
                }
            }
        }
        return recorded;
    }

    private void read(ReportReader reader, String scenario) {
        for (Exchange exchange = reader.nextExchange(); exchange != null; exchange = reader.nextExchange()) {
            Command command = exchange.command();
            if (command != null
                    && exchange.replies().size() == 1
                    && exchange.policy().match() == Policy.Match.EXACT
                    && !SENT_BY_THE_SUITE.contains(command.name())
                    && !loosenedByTips(reader.header(), command)
                    && command.parts().stream().noneMatch(Bytes::isShortened)) {
                byScenario.computeIfAbsent(scenario, id -> new ArrayList<>()).add(encoded(command));
            }
        }
    }

    private static boolean loosenedByTips(ReportHeader header, Command command) {
        String name = command.name().toLowerCase(Locale.ROOT);
        String sub = command.arguments().isEmpty()
                ? ""
                : command.arguments().get(0).utf8().toLowerCase(Locale.ROOT);
        return header.tips(Map.entry(name, sub)).stream().anyMatch(tip -> tip.startsWith("nondeterministic"));
    }

    /** Returns the commands of a scenario as they are on the wire; empty for none. */
    List<byte[]> of(String scenario) {
        return byScenario.getOrDefault(scenario, List.of());
    }

    private static byte[] encoded(Command command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Alteration.bytes("*" + command.parts().size() + "\r\n"));
        for (Bytes part : command.parts()) {
            out.writeBytes(Alteration.bytes("$" + part.length() + "\r\n"));
            out.writeBytes(part.toArray());
            out.writeBytes(Alteration.bytes("\r\n"));
        }
        return out.toByteArray();
    }
}
