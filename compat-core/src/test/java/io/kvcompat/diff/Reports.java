package io.kvcompat.diff;

import io.kvcompat.client.Protocol;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.result.ReportSpool;
import io.kvcompat.result.ReportSpool.LaneSpool;
import io.kvcompat.result.ScenarioInfo;
import java.nio.file.Path;
import java.util.Set;

/** Writes a report as a run does. */
public final class Reports implements AutoCloseable {
    private final Path file;
    private final ReportHeader header;
    private final ReportSpool spool;

    private Reports(Path file, ReportHeader header, Set<Protocol> protocols) {
        this.file = file;
        this.header = header;
        this.spool = ReportSpool.create(file, header, protocols);
    }

    public static Reports begin(Path file, ReportHeader header, Protocol... protocols) {
        return new Reports(file, header, protocols.length == 0 ? Set.of(Protocol.RESP2) : Set.of(protocols));
    }

    public Reports scenario(String id, LaneResult result, Exchange... exchanges) {
        LaneSpool lane = spool.lane(result.protocol());
        lane.begin(new ScenarioInfo(id, "Title of " + id, id + ".feature:1"));
        for (Exchange exchange : exchanges) {
            lane.exchange(exchange);
        }
        lane.end(result);
        return this;
    }

    public Path write() {
        spool.writeReport(header, file);
        close();
        return file;
    }

    @Override
    public void close() {
        spool.close();
    }
}
