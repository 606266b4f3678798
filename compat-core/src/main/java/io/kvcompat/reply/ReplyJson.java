package io.kvcompat.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * The JSON form of replies: an object whose {@code type} is the {@linkplain ReplyType#label() label} of the type.
 *
 * <p>Strings and errors hold {@code value}, or {@code base64} where they are not UTF-8, or {@code length} (bytes),
 * {@code sha256} and {@code head} where shortened, see {@link BytesJson}; integers and booleans {@code value};
 * doubles and big numbers {@code text}; arrays, sets and pushes {@code items}; maps {@code entries}, each an array
 * of key and value; verbatim strings {@code format} besides; attributes {@code attributes} and {@code reply}; nulls
 * nothing but their type.
 */
@API(status = Status.INTERNAL)
public final class ReplyJson {
    private ReplyJson() {}

    /** Writes {@code reply} as one JSON object. */
    public static void write(JsonGenerator json, Reply reply) {
        json.writeStartObject();
        json.writeStringProperty("type", reply.type().label());
        switch (reply.type()) {
            case SIMPLE_STRING -> BytesJson.writeProperties(json, ((SimpleStringReply) reply).value());
            case ERROR -> BytesJson.writeProperties(json, ((ErrorReply) reply).value());
            case INTEGER -> json.writeNumberProperty("value", ((IntegerReply) reply).value());
            case BULK_STRING -> BytesJson.writeProperties(json, ((BulkStringReply) reply).value());
            case BULK_ERROR -> BytesJson.writeProperties(json, ((BulkErrorReply) reply).value());
            case NULL, NULL_BULK, NULL_ARRAY -> {
                // The type says it all.
            }
            case ARRAY -> writeItems(json, ((ArrayReply) reply).items());
            case SET -> writeItems(json, ((SetReply) reply).items());
            case PUSH -> writeItems(json, ((PushReply) reply).items());
            case MAP -> writeEntries(json, (MapReply) reply);
            case DOUBLE -> json.writeStringProperty("text", ((DoubleReply) reply).text());
            case BOOLEAN -> json.writeBooleanProperty("value", ((BooleanReply) reply).value());
            case BIG_NUMBER -> json.writeStringProperty("text", ((BigNumberReply) reply).text());
            case VERBATIM_STRING -> {
                json.writeStringProperty("format", ((VerbatimStringReply) reply).format());
                BytesJson.writeProperties(json, ((VerbatimStringReply) reply).value());
            }
            case ATTRIBUTE -> {
                json.writeName("attributes");
                write(json, ((AttributeReply) reply).attributes());
                json.writeName("reply");
                write(json, ((AttributeReply) reply).reply());
            }
        }
        json.writeEndObject();
    }

    private static void writeItems(JsonGenerator json, List<Reply> items) {
        json.writeArrayPropertyStart("items");
        items.forEach(item -> write(json, item));
        json.writeEndArray();
    }

    private static void writeEntries(JsonGenerator json, MapReply map) {
        json.writeArrayPropertyStart("entries");
        for (MapReply.Entry entry : map.entries()) {
            json.writeStartArray();
            write(json, entry.key());
            write(json, entry.value());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /**
     * Reads the object at which {@code json} stands, which must have been made by an object mapper.
     *
     * @throws IllegalArgumentException when it is not the JSON form of a reply
     */
    public static Reply read(JsonParser json) {
        return read((JsonNode) json.readValueAsTree());
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws IllegalArgumentException when {@code json} is not the JSON form of a reply
     */
    public static Reply read(JsonNode json) {
        JsonNode value = json.path("value");
        return switch (type(json)) {
            case SIMPLE_STRING -> new SimpleStringReply(BytesJson.readProperties(json));
            case ERROR -> new ErrorReply(BytesJson.readProperties(json));
            case INTEGER ->
                new IntegerReply(require(value, value.isIntegralNumber() && value.canConvertToLong(), json)
                        .longValue());
            case BULK_STRING -> new BulkStringReply(BytesJson.readProperties(json));
            case BULK_ERROR -> new BulkErrorReply(BytesJson.readProperties(json));
            case NULL -> NullReply.NULL;
            case NULL_BULK -> NullReply.NULL_BULK;
            case NULL_ARRAY -> NullReply.NULL_ARRAY;
            case ARRAY -> new ArrayReply(list(json, "items", ReplyJson::read));
            case SET -> new SetReply(list(json, "items", ReplyJson::read));
            case PUSH -> new PushReply(list(json, "items", ReplyJson::read));
            case MAP -> new MapReply(list(json, "entries", ReplyJson::entry));
            case DOUBLE -> new DoubleReply(text(json, "text"));
            case BOOLEAN ->
                new BooleanReply(require(value, value.isBoolean(), json).booleanValue());
            case BIG_NUMBER -> new BigNumberReply(text(json, "text"));
            case VERBATIM_STRING -> new VerbatimStringReply(text(json, "format"), BytesJson.readProperties(json));
            case ATTRIBUTE -> attribute(json);
        };
    }

    private static Reply attribute(JsonNode json) {
        if (read(json.path("attributes")) instanceof MapReply attributes) {
            return new AttributeReply(attributes, read(json.path("reply")));
        }
        throw malformed(json);
    }

    private static ReplyType type(JsonNode json) {
        String label = text(json, "type");
        for (ReplyType type : ReplyType.values()) {
            if (type.label().equals(label)) {
                return type;
            }
        }
        throw malformed(json);
    }

    private static MapReply.Entry entry(JsonNode json) {
        require(json, json.isArray() && json.size() == 2, json);
        return new MapReply.Entry(read(json.path(0)), read(json.path(1)));
    }

    private static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> read) {
        JsonNode array = json.path(name);
        require(array, array.isArray(), json);
        List<T> list = new ArrayList<>(array.size());
        array.forEach(element -> list.add(read.apply(element)));
        return list;
    }

    private static String text(JsonNode json, String name) {
        JsonNode text = json.path(name);
        return require(text, text.isString(), json).stringValue();
    }

    private static JsonNode require(JsonNode node, boolean condition, JsonNode whole) {
        if (!condition) {
            throw malformed(whole);
        }
        return node;
    }

    private static IllegalArgumentException malformed(JsonNode json) {
        String text = json.toString();
        return new IllegalArgumentException(
                "Not the JSON form of a reply: " + (text.length() > 200 ? text.substring(0, 200) + "…" : text));
    }
}
