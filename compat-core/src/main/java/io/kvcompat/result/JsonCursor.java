package io.kvcompat.result;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Goes through one JSON file, telling in one line where it is not as expected. */
final class JsonCursor {
    private final Path file;
    private final JsonParser parser;

    private JsonCursor(Path file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    static JsonCursor open(Path file) {
        try {
            return new JsonCursor(
                    file, ReportJson.MAPPER.createParser(new BufferedInputStream(Files.newInputStream(file), 1 << 16)));
        } catch (IOException e) {
            throw new ReportException(file + ": cannot be read: " + ReportFiles.reason(e), e);
        } catch (JacksonException e) {
            throw new ReportException(file + ": is not JSON, so no report", e);
        }
    }

    /** Returns the next token; END_ARRAY or END_OBJECT included, never the end of the file. */
    JsonToken next() {
        JsonToken token = checked(parser::nextToken);
        if (token == null) {
            throw cutOff();
        }
        return token;
    }

    void expect(JsonToken wanted) {
        next();
        require(wanted);
    }

    void require(JsonToken wanted) {
        if (parser.currentToken() != wanted) {
            throw malformed("something else stands where a report has " + name(wanted));
        }
    }

    private static String name(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "{";
            case END_OBJECT -> "}";
            case START_ARRAY -> "[";
            case END_ARRAY -> "]";
            default -> "a property";
        };
    }

    void expectSchema(String wanted) {
        boolean named =
                next() == JsonToken.PROPERTY_NAME && parser.currentName().equals("schema");
        if (!named || next() != JsonToken.VALUE_STRING) {
            throw new ReportException(file + ": is JSON, but no report of kvcompat: it does not begin with \"schema\"");
        }
        String schema = checked(parser::getString);
        if (!kind(schema).equals(kind(wanted))) {
            throw new ReportException(file + ": is no report of a target but \""
                    + (schema.length() > 60 ? schema.substring(0, 60) + "…" : schema) + "\"; name redis.json, say");
        }
        if (!schema.equals(wanted)) {
            throw new ReportException(file + ": has the schema \"" + schema + "\", but this version reads \"" + wanted
                    + "\"; write it anew, or use the version of kvcompat that wrote it");
        }
    }

    private static String kind(String schema) {
        int version = schema.lastIndexOf('/');
        return version < 0 ? schema : schema.substring(0, version);
    }

    /** Reads properties until one named {@code array}, and stops within that array. */
    ObjectNode propertiesUpTo(String array) {
        ObjectNode properties = ReportJson.MAPPER.createObjectNode();
        while (next() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            next();
            if (name.equals(array)) {
                require(JsonToken.START_ARRAY);
                return properties;
            }
            properties.set(name, tree());
        }
        throw malformed("\"" + array + "\" is missing");
    }

    /** Expects what stands after the last scenario. */
    void expectEnd() {
        boolean complete =
                next() == JsonToken.PROPERTY_NAME && parser.currentName().equals("complete") && next().isBoolean();
        if (!complete || next() != JsonToken.END_OBJECT || checked(parser::nextToken) != null) {
            throw malformed("it does not end as a whole report does");
        }
    }

    JsonNode tree() {
        return checked(() -> parser.readValueAsTree());
    }

    void skip() {
        checked(parser::skipChildren);
    }

    /** Does something that may find the file malformed. */
    <T> T checked(Supplier<T> read) {
        try {
            return read.get();
        } catch (UnexpectedEndOfInputException e) {
            throw cutOff();
        } catch (JacksonException e) {
            throw malformed(String.valueOf(e.getOriginalMessage()));
        } catch (IllegalArgumentException e) {
            throw malformed(String.valueOf(e.getMessage()));
        }
    }

    private ReportException cutOff() {
        return new ReportException(file + ": is cut off at line "
                + parser.currentLocation().getLineNr() + "; copy it again, or repeat the run");
    }

    ReportException malformed(String reason) {
        String line = reason.lines().findFirst().orElse("");
        return new ReportException(file + ":" + parser.currentLocation().getLineNr() + ": is no report of kvcompat: "
                + (line.length() > 300 ? line.substring(0, 300) + "…" : line));
    }

    void close() {
        parser.close();
    }
}
