package io.kvcompat.result;

import java.io.OutputStream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import tools.jackson.core.JsonGenerator;

/** Writes parts of the result model for other files than the report, in the report's own form. */
@API(status = Status.INTERNAL)
public final class ResultJson {
    private ResultJson() {}

    /** Returns a generator that writes UTF-8 to {@code out}, which stays open when the generator is closed. */
    public static JsonGenerator generator(OutputStream out) {
        return ReportJson.generator(out);
    }

    /** Writes who ran, where and when, as one JSON object, without the tables of commands. */
    public static void writeTarget(JsonGenerator json, ReportHeader header) {
        json.writeStartObject();
        HeaderJson.writeTarget(json, header);
        json.writeEndObject();
    }

    /** Writes what a scenario did on one lane as one JSON object, without its exchanges. */
    public static void writeLane(JsonGenerator json, LaneResult result) {
        json.writeStartObject();
        LaneJson.writeProperties(json, result);
        json.writeEndObject();
    }
}
