package io.kvcompat.bdd.run;

import io.kvcompat.result.InputFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What went wrong in the run whose reports a folder holds. */
public final class LastRun {
    private static final JsonMapper JSON = JsonMapper.shared();

    private LastRun() {}

    /**
     * Returns the ids of the scenarios that had unexpected differences or failures, in their order.
     *
     * @param out the folder of the reports
     * @throws IllegalArgumentException when it holds none that can be read; in one line
     */
    public static List<String> failed(Path out) {
        Path file = out.resolve("diff.json");
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("No run is known in " + out + ": " + file + " is missing; run without"
                    + " --rerun-failed first, or name the folder by --out");
        }
        InputFile.check(file, Long.MAX_VALUE);
        Set<String> failed = new TreeSet<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                JsonParser parser = JSON.createParser(in)) {
            boolean isObject = parser.nextToken() == JsonToken.START_OBJECT;
            while (isObject && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                read(parser, failed);
            }
            if (!isObject || parser.currentToken() != JsonToken.END_OBJECT) {
                throw new IllegalArgumentException(file + ": is no diff.json");
            }
            return List.copyOf(failed);
        } catch (JacksonException | IOException e) {
            throw new IllegalArgumentException(
                    file + ": cannot be read as a diff.json; run without --rerun-failed first");
        }
    }

    private static void read(JsonParser parser, Set<String> failed) {
        String name = parser.currentName();
        JsonToken token = parser.nextToken();
        boolean listed = name.equals("differences") || name.equals("failures");
        if (token != JsonToken.START_ARRAY || !listed) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            JsonNode one = parser.readValueAsTree();
            if (!one.path("verdict").asString("unexpected").equals("known")) {
                failed.add(one.path("scenario").asString(""));
            }
        }
    }
}
