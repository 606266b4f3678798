package io.kvcompat.result;

import io.kvcompat.client.Protocol;
import java.nio.file.Path;
import java.util.Set;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * Takes what one target's lanes record and writes the target's report from it.
 *
 * <p>Exchanges go to disk as they come, so that memory stays flat. Lanes may record side by side, each from one
 * thread at a time. Until {@link #writeReport} has been called the report's file says that it is incomplete.
 */
@API(status = Status.INTERNAL)
public interface ReportSpool extends AutoCloseable {
    /** Creates the spool and an incomplete report at {@code file}, which is replaced when the report is written. */
    static ReportSpool create(Path file, ReportHeader header, Set<Protocol> protocols) {
        return new FileReportSpool(file, header, protocols);
    }

    /** Returns what records one lane. */
    default LaneSpool lane(Protocol protocol) {
        return lane(protocol, 0);
    }

    /**
     * Returns what records one lane's scenarios in one slot: those in different slots may be recorded side by side.
     *
     * @param slot 0 or more
     */
    LaneSpool lane(Protocol protocol, int slot);

    /**
     * Writes the whole report, scenarios ordered by id, in place of the incomplete one; atomically. It is marked as
     * incomplete where {@link ReportHeader#isComplete} is false.
     *
     * @param header what is at its head, in place of what the spool was created with
     * @param file where it is written: what the spool was created with, or elsewhere when that cannot be written
     */
    void writeReport(ReportHeader header, Path file);

    /** Deletes the spooled data; the incomplete report stays unless the whole one was written. */
    @Override
    void close();

    /** Records one lane; scenarios one after the other. */
    interface LaneSpool {
        /** Begins a scenario. */
        void begin(ScenarioInfo info);

        /** Records an exchange of the scenario that has begun; values over 4 KiB are shortened. */
        void exchange(Exchange exchange);

        /** Ends the scenario. */
        void end(LaneResult result);

        /** Forgets the scenario that began last, whether it has ended or not: it is in no report then. */
        void abandon();
    }
}
