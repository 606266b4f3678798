package io.kvcompat.result;

import io.kvcompat.client.Protocol;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** The spool that keeps one file for each lane beside the report. */
final class FileReportSpool implements ReportSpool {
    static final String SUFFIX = ".spool";

    private final Path file;
    /** By protocol and then by slot; those of further slots are made when they are first asked for. */
    private final Map<Protocol, SortedMap<Integer, LaneFile>> lanes = new EnumMap<>(Protocol.class);

    FileReportSpool(Path file, ReportHeader header, Set<Protocol> protocols) {
        this.file = file;
        // Whatever stood there is no report of this run, should it not come to its end.
        ReportFiles.write(file, out -> writeIncomplete(out, header, protocols));
        for (Protocol protocol : protocols) {
            lanes.put(protocol, new TreeMap<>(Map.of(0, create(protocol, 0))));
        }
    }

    private LaneFile create(Protocol protocol, int slot) {
        Path path = file.resolveSibling(file.getFileName() + "." + protocol + (slot == 0 ? "" : "." + slot) + SUFFIX);
        try {
            return new LaneFile(protocol, path);
        } catch (IOException e) {
            throw new ReportException(path + ": cannot be written: " + ReportFiles.reason(e), e);
        }
    }

    private static void writeIncomplete(OutputStream out, ReportHeader header, Set<Protocol> protocols) {
        try (JsonGenerator json = ReportJson.generator(out)) {
            json.writeStartObject();
            HeaderJson.writeProperties(json, header, protocols);
            json.writeArrayPropertyStart("scenarios");
            json.writeEndArray();
            json.writeBooleanProperty("complete", false);
            json.writeEndObject();
        }
    }

    @Override
    public synchronized LaneSpool lane(Protocol protocol, int slot) {
        SortedMap<Integer, LaneFile> slots = lanes.get(protocol);
        if (slots == null) {
            throw new IllegalArgumentException("This report has no lane for " + protocol);
        }
        return slots.computeIfAbsent(slot, number -> create(protocol, number));
    }

    @Override
    public synchronized void writeReport(ReportHeader end, Path place) {
        ReportFiles.write(place, out -> writeTo(out, end));
    }

    /** Where the exchanges of a scenario's lane are read from. */
    private record Source(LaneFile.Segment segment, LaneFile file) {}

    private void writeTo(OutputStream out, ReportHeader end) throws IOException {
        SortedMap<String, List<Source>> scenarios = new TreeMap<>();
        try (JsonGenerator json = ReportJson.generator(out)) {
            for (LaneFile lane : files()) {
                lane.segments()
                        .forEach((id, segment) -> scenarios
                                .computeIfAbsent(id, key -> new ArrayList<>())
                                .add(new Source(segment, lane)));
            }
            json.writeStartObject();
            HeaderJson.writeProperties(json, end, lanes.keySet());
            json.writeArrayPropertyStart("scenarios");
            for (List<Source> sources : scenarios.values()) {
                write(json, out, sources);
            }
            json.writeEndArray();
            json.writeBooleanProperty("complete", end.isComplete());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, OutputStream out, List<Source> sources) throws IOException {
        ScenarioInfo scenario = sources.get(0).segment().scenario();
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("id", scenario.id());
        json.writeStringProperty("title", scenario.title());
        json.writeStringProperty("source", scenario.source());
        json.writeArrayPropertyStart("lanes");
        for (Source source : sources) {
            json.writeStartObject();
            LaneJson.writeProperties(json, source.segment().result());
            json.writeName("exchanges");
            // The array is on disk as it stands in the report; the generator needs to know that a value was written.
            json.writeRawValue("");
            json.flush();
            source.file().copy(source.segment(), out);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private List<LaneFile> files() {
        return lanes.values().stream().flatMap(slots -> slots.values().stream()).toList();
    }

    @Override
    public synchronized void close() {
        files().forEach(LaneFile::delete);
    }
}
