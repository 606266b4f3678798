package io.kvcompat.known;

import io.kvcompat.client.Protocol;
import io.kvcompat.reproduction.Reproduction;
import io.kvcompat.reproduction.Reproduction.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the shortest reproductions that are kept beside the catalogue. */
final class ReproductionsFile {
    private static final ObjectReader READER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerForListOf(Row.class);

    private record Row(
            String id,
            String shown,
            String scenario,
            String step,
            Protocol protocol,
            String form,
            @Nullable List<String> server,
            @Nullable String note,
            @Nullable List<String> lines) {
        KnownReproduction reproduction() {
            List<String> arguments = server == null ? List.of() : server;
            String hint = arguments.isEmpty() ? note : "on servers started with " + String.join(" ", arguments);
            return new KnownReproduction(
                    id,
                    List.of(shown.split(", ")),
                    scenario,
                    step,
                    protocol,
                    arguments,
                    Reproduction.of(kind(), scenario, protocol, lines == null ? List.of() : lines, hint));
        }

        private Form kind() {
            return Arrays.stream(Form.values())
                    .filter(one -> one.label().equals(form))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(id + ": there is no form " + form));
        }
    }

    private ReproductionsFile() {}

    /** Returns the reproductions by the id of their entry. */
    static Map<String, List<KnownReproduction>> parse(String file, String yaml) {
        try {
            List<Row> rows = READER.readValue(yaml);
            return rows.stream().map(Row::reproduction).collect(Collectors.groupingBy(KnownReproduction::entry));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new KnownDifferencesException(file + ": "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("malformed"));
        }
    }
}
