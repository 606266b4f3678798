package io.kvcompat.result;

import io.kvcompat.client.Protocol;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** Puts the reports of one target that were made in parts, side by side or one after the other, into one. */
@API(status = Status.INTERNAL)
public final class ReportParts {
    private ReportParts() {}

    /**
     * Writes one report of all parts; scenarios of a part stand under the name of its folder.
     *
     * @param parts reports of one target, one exchange of them held at a time
     * @param file where it is written
     * @throws ReportException when one cannot be read, is not whole, or is of another target
     */
    public static void merge(List<Path> parts, Path file) {
        Set<Protocol> protocols = EnumSet.noneOf(Protocol.class);
        ReportHeader header = null;
        for (Path part : parts) {
            try (ReportReader reader = ReportReader.open(part)) {
                protocols.addAll(reader.protocols());
                ReportHeader other = reader.header();
                if (header == null) {
                    header = other;
                } else if (!other.target().equals(header.target())
                        || !other.identity().equals(header.identity())) {
                    throw new ReportException(part + ": is about " + other.target() + " ("
                            + other.identity().displayName() + "), but " + parts.get(0) + " about " + header.target()
                            + " (" + header.identity().displayName() + ")");
                }
            }
        }
        if (header == null) {
            throw new ReportException(file + ": there are no parts");
        }
        try (ReportSpool spool = ReportSpool.create(file, header, protocols)) {
            parts.forEach(part -> add(part, spool));
            spool.writeReport(header.withEnvironment("parts", Integer.toString(parts.size())), file);
        }
    }

    private static void add(Path part, ReportSpool spool) {
        Path folder = part.toAbsolutePath().normalize().getParent();
        String prefix = folder == null ? "" : folder.getFileName() + "/";
        try (ReportReader reader = ReportReader.open(part)) {
            for (ScenarioInfo scenario = reader.nextScenario(); scenario != null; scenario = reader.nextScenario()) {
                ScenarioInfo named = new ScenarioInfo(prefix + scenario.id(), scenario.title(), scenario.source());
                for (LaneResult lane = reader.nextLane(); lane != null; lane = reader.nextLane()) {
                    ReportSpool.LaneSpool to = spool.lane(lane.protocol());
                    to.begin(named);
                    for (Exchange exchange = reader.nextExchange();
                            exchange != null;
                            exchange = reader.nextExchange()) {
                        to.exchange(exchange);
                    }
                    to.end(lane);
                }
            }
        }
    }
}
