package io.kvcompat.result;

import io.kvcompat.client.Protocol;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/**
 * The exchanges of one lane on disk: for each scenario a JSON array, one after the other, as they are copied into the
 * report.
 */
final class LaneFile implements ReportSpool.LaneSpool {
    private final Protocol protocol;
    private final Path path;
    private final SpoolFile out;
    private JsonGenerator json;
    private final SortedMap<String, Segment> segments = new TreeMap<>();
    private @Nullable ScenarioInfo current;
    private String last = "";
    private long start;
    private long exchanges;

    /** Where a scenario's exchanges are, and the rest of what is known of it. */
    record Segment(ScenarioInfo scenario, LaneResult result, long start, long length) {}

    LaneFile(Protocol protocol, Path path) throws IOException {
        this.protocol = protocol;
        this.path = path;
        this.out = new SpoolFile(path);
        this.json = ReportJson.generator(out);
    }

    @Override
    public synchronized void begin(ScenarioInfo info) {
        if (current != null) {
            throw new IllegalStateException("Scenario " + current.id() + " has not ended");
        }
        if (segments.containsKey(info.id())) {
            throw new IllegalStateException("Scenario " + info.id() + " was recorded before");
        }
        current = info;
        last = info.id();
        start = out.length();
        exchanges = 0;
        guarded(json::writeStartArray);
    }

    @Override
    public synchronized void exchange(Exchange exchange) {
        if (current == null) {
            throw new IllegalStateException("No scenario has begun");
        }
        exchanges++;
        guarded(() -> {
            json.writeRaw('\n');
            ExchangeJson.write(json, exchange);
        });
    }

    @Override
    public synchronized void end(LaneResult result) {
        ScenarioInfo scenario = current;
        if (scenario == null) {
            throw new IllegalStateException("No scenario has begun");
        }
        guarded(() -> {
            json.writeEndArray();
            json.flush();
        });
        current = null;
        segments.put(
                scenario.id(), new Segment(scenario, result.spooled(protocol, exchanges), start, out.length() - start));
    }

    @Override
    public synchronized void abandon() {
        if (current != null) {
            current = null;
            // The old one is in the middle of an array.
            json = ReportJson.generator(out);
        }
        segments.remove(last);
    }

    private void guarded(Runnable write) {
        try {
            write.run();
        } catch (JacksonException e) {
            throw new ReportException(
                    path + ": cannot be written: "
                            + (e.getCause() instanceof IOException cause
                                    ? ReportFiles.reason(cause)
                                    : e.getOriginalMessage()),
                    e);
        }
    }

    synchronized SortedMap<String, Segment> segments() {
        return new TreeMap<>(segments);
    }

    synchronized void copy(Segment segment, OutputStream to) throws IOException {
        out.copy(segment.start(), segment.length(), to);
    }

    synchronized void delete() {
        try {
            out.close();
        } catch (IOException e) {
            // What is left of it has a name that the next run removes.
        }
    }
}
