package io.kvcompat.run;

import io.kvcompat.client.Client;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.result.ReportSpool;
import io.kvcompat.target.Target;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A target within a run: its header, its report and its lanes' servers. */
final class TargetRun implements AutoCloseable {
    private final Target target;
    private ReportHeader header;
    private final Path reportFile;
    private final ReportSpool spool;
    private final SettingChanges settings;
    private final Map<Protocol, LaneServer> lanes = new EnumMap<>(Protocol.class);

    /** @param alignTo whose settings this target is to have, if it was launched; null to leave them as they are */
    TargetRun(
            Target target,
            Set<Protocol> protocols,
            Client client,
            Path out,
            Instant startedAt,
            @Nullable TargetRun alignTo,
            Function<Endpoint, SettingChanges> settingsOf) {
        this.target = target;
        this.reportFile = out.resolve(target.name() + ".json");
        for (Protocol protocol : protocols) {
            lanes.put(protocol, new LaneServer(target, protocol, client));
        }
        LaneServer first = firstLane();
        this.settings = settingsOf.apply(first.endpoint());
        if (first.given()) {
            Set<String> recovered = settings.recover(first.control());
            first.requireEmptyDatabase(
                    recovered.isEmpty()
                            ? ""
                            : ". An earlier run was killed there; the settings that it had changed have been put back");
        }
        boolean aligned = alignTo != null && target.launched();
        if (alignTo != null && aligned) {
            AlignedSettings others = AlignedSettings.of(alignTo.firstLane().control());
            lanes.values().forEach(lane -> lane.align(others));
        }
        ReportHeader read = HeaderReader.read(target, first.control(), startedAt);
        this.header = alignTo != null && aligned
                ? read.withEnvironment(
                        "settings", "aligned with " + alignTo.target().name())
                : read;
        this.spool = ReportSpool.create(reportFile, header, protocols);
    }

    Target target() {
        return target;
    }

    ReportHeader header() {
        return header;
    }

    Path reportFile() {
        return reportFile;
    }

    /** Writes the report of a run that took {@code time}. */
    void writeReport(Duration time) {
        header = header.took(time);
        spool.writeReport(header);
    }

    ReportSpool spool() {
        return spool;
    }

    LaneServer lane(Protocol protocol) {
        LaneServer lane = lanes.get(protocol);
        if (lane == null) {
            throw new IllegalArgumentException("Target " + target.name() + " has no lane for " + protocol);
        }
        return lane;
    }

    SettingChanges settings() {
        return settings;
    }

    /** Tells whether a scenario has begun here, so that keys of the suite may be there. */
    boolean used() {
        return lanes.values().stream().anyMatch(LaneServer::used);
    }

    private LaneServer firstLane() {
        return lanes.values().iterator().next();
    }

    Endpoint endpoint() {
        return firstLane().endpoint();
    }

    @Override
    public void close() {
        lanes.values().forEach(LaneServer::close);
        settings.close();
        spool.close();
        target.close();
    }
}
