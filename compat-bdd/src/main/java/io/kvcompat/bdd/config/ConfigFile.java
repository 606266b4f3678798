package io.kvcompat.bdd.config;

import io.kvcompat.result.InputFile;
import io.kvcompat.scenarios.text.Spelling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads compat.yaml, which docs/reference/schema/compat.schema.json describes; relative paths in it are taken from its folder. */
public final class ConfigFile {
    /** The name under which it is found in the folder of the user. */
    public static final String NAME = "compat.yaml";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Path file;
    private final JsonParser parser;
    private final Map<Key, Given> found = new EnumMap<>(Key.class);

    private ConfigFile(Path file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException when it cannot be read or is not as it should be; in one line
     */
    public static Map<Key, Given> read(Path file) {
        String text = InputFile.text(file, InputFile.WRITTEN_BY_HAND);
        try (JsonParser parser = YAML.createParser(text)) {
            return new ConfigFile(file, parser).read();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String reason =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("malformed");
            throw new IllegalArgumentException(file + ":" + Math.max(1, line) + ": is no YAML: " + reason);
        }
    }

    /**
     * Reads the file that {@code compat.config} or {@code COMPAT_CONFIG} names, or else {@value #NAME} in
     * {@code folder}; without either nothing is set.
     *
     * @throws IllegalArgumentException as {@link #read(Path)}
     */
    public static Map<Key, Given> found(Path folder) {
        @Nullable String property = System.getProperty("compat.config");
        @Nullable String named = property != null ? property : System.getenv("COMPAT_CONFIG");
        if (named != null && !named.isBlank()) {
            return read(folder.resolve(named.strip()));
        }
        Path file = folder.resolve(NAME);
        return Files.exists(file) ? read(file) : Map.of();
    }

    private Map<Key, Given> read() {
        JsonToken token = parser.nextToken();
        if (token == null || token == JsonToken.VALUE_NULL) {
            return found;
        }
        if (token != JsonToken.START_OBJECT) {
            throw refused("settings are expected, \"tags: …\" say");
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Key key = Key.named(name).orElseThrow(() -> unknown(name));
            String where = file + ":" + line();
            List<String> values = values(key);
            found.put(
                    key,
                    new Given(
                            key.isPath() ? values.stream().map(this::fromFolder).toList() : values, where));
        }
        return found;
    }

    private List<String> values(Key key) {
        List<String> values = new ArrayList<>();
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_ARRAY && key.isList()) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                values.add(scalar(key));
            }
        } else if (token == JsonToken.START_OBJECT && key.isMap()) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                values.add(name + "=" + scalar(key));
            }
        } else {
            values.addAll(key.split(scalar(key)));
        }
        return values;
    }

    private String scalar(Key key) {
        JsonToken token = parser.currentToken();
        if (token == null || !token.isScalarValue() || token == JsonToken.VALUE_NULL) {
            String wanted = key.isMap() ? "NAME: VALUE" : key.isList() ? "a text or a list of texts" : "one text";
            throw refused("\"" + key.label() + "\" takes " + wanted);
        }
        return parser.getString();
    }

    private String fromFolder(String path) {
        Path folder = file.getParent();
        return folder == null || path.startsWith("classpath:")
                ? path
                : folder.resolve(path).toString();
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private IllegalArgumentException refused(String reason) {
        return new IllegalArgumentException(file + ":" + Math.max(1, line()) + ": " + reason);
    }

    private IllegalArgumentException unknown(String name) {
        String meant = Spelling.nearest(name, Key.labels())
                .map(label -> "did you mean \"" + label + "\"?")
                .orElse("there are " + String.join(", ", Key.labels()));
        return refused("\"" + name + "\" is no setting; " + meant);
    }
}
