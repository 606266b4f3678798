package io.kvcompat.result;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** What writing and reading a report share; docs/reference/schema/report.schema.json describes the format. */
final class ReportJson {
    /** The version of the format, raised by every change that a reader would notice. */
    static final String SCHEMA = "kvcompat-report/1";

    /** How much of a value is kept, in bytes. */
    static final int VALUE_LIMIT = 4096;

    /** A reply nests three levels of JSON for each of its own. */
    private static final int DEPTH = 4000;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .build())
                    .streamWriteConstraints(StreamWriteConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .build())
                    .rootValueSeparator("")
                    .build())
            .build();

    private ReportJson() {}

    /** Returns a generator whose {@code flush} leaves the stream's own buffer alone, as its {@code close} does. */
    static JsonGenerator generator(OutputStream out) {
        return MAPPER.writer()
                .without(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .createGenerator(out);
    }

    /** Returns what {@code content} writes. */
    static byte[] bytes(Consumer<JsonGenerator> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        try (JsonGenerator json = generator(out)) {
            content.accept(json);
        }
        return out.toByteArray();
    }
}
