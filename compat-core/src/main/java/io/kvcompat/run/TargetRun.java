package io.kvcompat.run;

import io.kvcompat.client.Client;
import io.kvcompat.client.ClientException;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.internal.guard.RunServers;
import io.kvcompat.internal.guard.ServerGuard;
import io.kvcompat.internal.redaction.OwnClients;
import io.kvcompat.known.UnverifiedPair;
import io.kvcompat.known.VerifiedPairs;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.result.ReportSpool;
import io.kvcompat.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A target within a run: its header, its report and its lanes' servers. */
final class TargetRun implements AutoCloseable {
    private final Target target;
    private ReportHeader header;
    private Path reportFile;
    private final ReportSpool spool;
    private final Preflight preflight;
    private final @Nullable ServerGuard guard;
    private final VerifiedPairs verifiedPairs;
    private final OwnClients clients = new OwnClients();
    private final Client client;
    private final Protocol measured;
    private final Optional<RunCounters> counters;
    /** The servers of each slot. */
    private final List<Map<Protocol, LaneServer>> slots = new ArrayList<>();

    /**
     * Takes a target up.
     *
     * @param slots how many scenarios run at a time
     * @param alignTo whose settings this target is to have, if it was launched; null to leave them as they are
     */
    TargetRun(
            Target target,
            RunConfig config,
            int slots,
            Client client,
            Instant startedAt,
            @Nullable TargetRun alignTo,
            RunServers servers) {
        this.target = target;
        Set<Protocol> protocols = config.protocols();
        this.verifiedPairs = config.verifiedPairs();
        this.reportFile = config.out().resolve(target.name() + ".json");
        Protocol measured = EnumSet.copyOf(protocols).iterator().next();
        this.client = client;
        this.measured = measured;
        this.counters = counted(RunCounters::begin);
        this.preflight = target.launched() ? Preflight.ofLaunched() : Preflight.of(target, client, config.profiles());
        this.guard = target.launched()
                ? null
                : ServerGuard.open(
                        target.name(), target.endpoint(measured), client, config.allowed(), servers, clients::add);
        try {
            for (int slot = 0; slot < slots; slot++) {
                Map<Protocol, LaneServer> lanes = new EnumMap<>(Protocol.class);
                for (Protocol protocol : protocols) {
                    lanes.put(
                            protocol,
                            new LaneServer(target, protocol, client, slot == 0, protocol == measured, clients, guard));
                }
                this.slots.add(lanes);
            }
            LaneServer first = firstLane();
            boolean aligned = alignTo != null && target.launched();
            if (alignTo != null && aligned) {
                AlignedSettings others = AlignedSettings.of(alignTo.firstLane().control());
                lanes().forEach(lane -> lane.align(others));
            }
            ReportHeader read = HeaderReader.read(target, first.control(), startedAt, config.profiles());
            this.header = alignTo != null && aligned
                    ? read.withEnvironment(
                            "settings", "aligned with " + alignTo.target().name())
                    : read;
            this.spool = ReportSpool.create(reportFile, header, protocols);
        } catch (RuntimeException | Error e) {
            release();
            throw e;
        }
    }

    /** Asks a server that the suite did not launch, on a connection of its own; empty where it does not answer. */
    private <T> Optional<T> counted(Function<Session, Optional<T>> question) {
        if (target.launched()) {
            return Optional.empty();
        }
        try (Session session = client.connect(target.endpoint(measured), measured)) {
            return question.apply(session);
        } catch (ClientException e) {
            return Optional.empty();
        }
    }

    private void release() {
        lanes().forEach(LaneServer::close);
        if (guard != null) {
            guard.close();
        }
    }

    /** Says at the head of the report, where it is so, that the catalogue was not written from this pair of servers. */
    void comparedWith(ReportHeader baseline) {
        UnverifiedPair.remark(verifiedPairs, baseline.identity(), header.identity())
                .ifPresent(remark -> header = header.withEnvironment(ReportHeader.CATALOGUE, remark));
    }

    Target target() {
        return target;
    }

    /** Returns what was found out about it before anything was sent to it. */
    Preflight preflight() {
        return preflight;
    }

    ReportHeader header() {
        return header;
    }

    Path reportFile() {
        return reportFile;
    }

    /** Writes the report of a run that took {@code time}, marked as incomplete where {@code gaps} tell why. */
    void writeReport(Duration time, List<String> gaps, Path folder) {
        header = header.took(time);
        if (!gaps.isEmpty()) {
            header = header.withEnvironment(ReportHeader.INCOMPLETE, String.join("\n", gaps));
        }
        reportFile = folder.resolve(target.name() + ".json");
        spool.writeReport(header, reportFile);
    }

    ReportSpool spool() {
        return spool;
    }

    LaneServer lane(Protocol protocol, int slot) {
        LaneServer lane = slots.get(slot).get(protocol);
        if (lane == null) {
            throw new IllegalArgumentException("Target " + target.name() + " has no lane for " + protocol);
        }
        return lane;
    }

    /** Returns the connections of the run to it. */
    OwnClients clients() {
        return clients;
    }

    /** Returns what stands before the server of a target that was there before. */
    Optional<ServerGuard> guard() {
        return Optional.ofNullable(guard);
    }

    private Stream<LaneServer> lanes() {
        return slots.stream().flatMap(lanes -> lanes.values().stream());
    }

    private LaneServer firstLane() {
        return slots.get(0).values().iterator().next();
    }

    /** Deletes the report that was begun: the twin of the baseline is in none. */
    void deleteReport() {
        try {
            Files.deleteIfExists(reportFile);
        } catch (IOException e) {
            // Marked as incomplete, it is taken for no result.
        }
    }

    @Override
    public void close() {
        release();
        counters.ifPresent(before -> counted(session -> {
            before.end(session);
            return Optional.empty();
        }));
        spool.close();
        target.close();
    }
}
