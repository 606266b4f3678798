package io.kvcompat.diff;

import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Policy;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.result.ReportSpool;
import io.kvcompat.result.ReportSpool.LaneSpool;
import io.kvcompat.result.ScenarioInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Records, writes and compares two long reports, each of a single scenario; run in a JVM with a small heap. */
final class ManyExchanges {
    private ManyExchanges() {}

    /** Takes a folder and the number of exchanges, and prints how many were compared and how many differ. */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        int count = Integer.parseInt(args[1]);
        Path baseline = write(folder, "redis", count, "value");
        Path other = write(folder, "valkey", count, "another value");
        DiffReport report =
                Diff.of(baseline, List.of(write(folder, "same", count, "value"), other), KnownDifferences.none());
        DiffJson.write(report, folder.resolve("diff.json"));
        System.out.println(
                report.totals().exchanges() + " compared, " + report.totals().unexpected() + " differ");
    }

    private static Path write(Path folder, String name, int count, String value) {
        Path file = folder.resolve(name + ".json");
        ReportHeader header = Samples.header(name, name, "7.2.6");
        try (ReportSpool spool = ReportSpool.create(file, header, Set.of(Protocol.RESP2))) {
            LaneSpool lane = spool.lane(Protocol.RESP2);
            lane.begin(new ScenarioInfo("long", "A long scenario", "long.feature:1"));
            for (int i = 0; i < count; i++) {
                // One in a hundred has the value that may differ.
                String text = i % 100 == 0 ? value : "value";
                lane.exchange(new Exchange(
                        "main/GET/" + i,
                        "main",
                        Command.of("GET", "key:" + i),
                        List.of(new BulkStringReply(Bytes.of(text + " " + i))),
                        null,
                        1000,
                        Policy.EXACT));
            }
            lane.end(Samples.passed(Protocol.RESP2));
            spool.writeReport(header, file);
        }
        return file;
    }
}
