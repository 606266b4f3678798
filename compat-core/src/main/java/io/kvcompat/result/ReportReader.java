package io.kvcompat.result;

import io.kvcompat.client.Protocol;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.Set;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * Reads a target's report from its start to its end, holding one exchange at a time; for one thread.
 *
 * <p>Call {@link #nextScenario}, within it {@link #nextLane}, within it {@link #nextExchange}, each until it returns
 * null; what is left of a lane or a scenario when the next one is asked for is skipped. All methods throw
 * {@link ReportException} when the file turns out not to be a whole report.
 */
@API(status = Status.INTERNAL)
public interface ReportReader extends Closeable {
    /**
     * Opens a report and reads its head.
     *
     * @throws ReportException when it cannot be read, is not whole or of another schema version
     */
    static ReportReader open(Path file) {
        return JsonReportReader.open(file, false);
    }

    /**
     * As {@link #open}, and takes a report that is marked as incomplete; whoever tells what is in it has to say so, see
     * {@link ReportHeader#isComplete}.
     */
    static ReportReader openIncomplete(Path file) {
        return JsonReportReader.open(file, true);
    }

    /** Returns who ran, where and when. */
    ReportHeader header();

    /** Returns the protocols that the run used. */
    Set<Protocol> protocols();

    /** Goes to the next scenario; null at the end of the report. */
    @Nullable
    ScenarioInfo nextScenario();

    /** Goes to the next lane of the scenario, RESP2 before RESP3; null when it has no more. */
    @Nullable
    LaneResult nextLane();

    /** Returns the next exchange of the lane in the order of execution; null when it has no more. */
    @Nullable
    Exchange nextExchange();

    @Override
    void close();
}
