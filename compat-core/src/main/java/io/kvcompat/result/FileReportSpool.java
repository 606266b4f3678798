package io.kvcompat.result;

import io.kvcompat.client.Protocol;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
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
    private final Path file;
    private final Map<Protocol, LaneFile> lanes = new EnumMap<>(Protocol.class);

    FileReportSpool(Path file, ReportHeader header, Set<Protocol> protocols) {
        this.file = file;
        // Whatever stood there is no report of this run, should it not come to its end.
        ReportFiles.write(file, out -> writeIncomplete(out, header, protocols));
        for (Protocol protocol : protocols) {
            lanes.put(protocol, lane(file, protocol));
        }
    }

    private static LaneFile lane(Path file, Protocol protocol) {
        Path path = file.resolveSibling(file.getFileName() + "." + protocol + ".spool");
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
    public LaneSpool lane(Protocol protocol) {
        LaneFile lane = lanes.get(protocol);
        if (lane == null) {
            throw new IllegalArgumentException("This report has no lane for " + protocol);
        }
        return lane;
    }

    @Override
    public void writeReport(ReportHeader end) {
        ReportFiles.write(file, out -> writeTo(out, end));
    }

    /** Where the exchanges of a scenario's lane are read from. */
    private record Source(LaneFile.Segment segment, FileChannel channel) {}

    private void writeTo(OutputStream out, ReportHeader end) throws IOException {
        SortedMap<String, List<Source>> scenarios = new TreeMap<>();
        List<FileChannel> channels = new ArrayList<>();
        try (JsonGenerator json = ReportJson.generator(out)) {
            for (LaneFile lane : lanes.values()) {
                lane.flush();
                FileChannel channel = lane.open();
                channels.add(channel);
                lane.segments()
                        .forEach((id, segment) -> scenarios
                                .computeIfAbsent(id, key -> new ArrayList<>())
                                .add(new Source(segment, channel)));
            }
            json.writeStartObject();
            HeaderJson.writeProperties(json, end, lanes.keySet());
            json.writeArrayPropertyStart("scenarios");
            for (List<Source> sources : scenarios.values()) {
                write(json, out, sources);
            }
            json.writeEndArray();
            json.writeBooleanProperty("complete", true);
            json.writeEndObject();
            json.writeRaw('\n');
        } finally {
            for (FileChannel channel : channels) {
                channel.close();
            }
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
            LaneFile.copy(source.channel(), source.segment(), out);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void close() {
        lanes.values().forEach(LaneFile::delete);
    }
}
