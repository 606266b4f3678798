package io.kvcompat.reply;

import java.util.Base64;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * The JSON form of byte strings: a JSON string where they are UTF-8, otherwise {@code {"base64": "…"}}; for a
 * shortened one {@code {"length": 5242880, "sha256": "…", "head": …}}, where {@code length} is in bytes and
 * {@code head} is in one of the first two forms.
 */
@API(status = Status.INTERNAL)
public final class BytesJson {
    private BytesJson() {}

    /** Writes {@code value} as one JSON value. */
    public static void write(JsonGenerator json, Bytes value) {
        if (!value.isShortened() && value.isUtf8()) {
            json.writeString(value.utf8());
        } else {
            json.writeStartObject();
            writeProperties(json, value);
            json.writeEndObject();
        }
    }

    /** Writes {@code value} as properties of the object that is being written: {@code value} where it is UTF-8. */
    static void writeProperties(JsonGenerator json, Bytes value) {
        if (value.isShortened()) {
            json.writeNumberProperty("length", value.length());
            json.writeStringProperty("sha256", value.sha256());
            json.writeName("head");
            write(json, Bytes.wrap(value.toArray()));
        } else if (value.isUtf8()) {
            json.writeStringProperty("value", value.utf8());
        } else {
            json.writeStringProperty("base64", Base64.getEncoder().encodeToString(value.toArray()));
        }
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws IllegalArgumentException when {@code json} is not the JSON form of a byte string
     */
    public static Bytes read(JsonNode json) {
        return json.isString() ? Bytes.of(json.stringValue()) : readProperties(json);
    }

    static Bytes readProperties(JsonNode json) {
        if (json.path("value").isString()) {
            return Bytes.of(json.path("value").stringValue());
        }
        if (json.path("base64").isString()) {
            return Bytes.wrap(Base64.getDecoder().decode(json.path("base64").stringValue()));
        }
        JsonNode length = json.path("length");
        JsonNode sha256 = json.path("sha256");
        if (length.isIntegralNumber() && sha256.isString()) {
            return Bytes.shortened(
                    length.longValue(),
                    sha256.stringValue(),
                    read(json.path("head")).toArray());
        }
        throw new IllegalArgumentException("Not the JSON form of a byte string: " + json);
    }
}
