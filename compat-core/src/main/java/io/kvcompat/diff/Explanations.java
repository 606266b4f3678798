package io.kvcompat.diff;

import io.kvcompat.reproduction.Reproduction;
import io.kvcompat.reproduction.Reproduction.Form;
import io.kvcompat.result.InputFile;
import io.kvcompat.result.ReportException;
import io.kvcompat.result.ReportFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps {@link Explanation explanations} in {@code explanations.json} beside the reports, so that what is made of these
 * later says the same.
 */
@API(status = Status.INTERNAL)
public final class Explanations {
    private static final String FILE = "explanations.json";
    private static final String SCHEMA = "kvcompat-explanations/1";

    private Explanations() {}

    /**
     * Writes them beside the reports in {@code folder}; when there are none, an older file is removed.
     *
     * @throws ReportException when that fails
     */
    public static void write(List<Explanation> explanations, Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (explanations.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            ObjectNode root = JsonMapper.shared().createObjectNode().put("schema", SCHEMA);
            ArrayNode all = root.putArray("explanations");
            explanations.forEach(one -> add(one, all.addObject()));
            byte[] json = (root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
            ReportFiles.write(file, out -> out.write(json));
        } catch (IOException e) {
            throw new ReportException(file + ": cannot be written: " + e.getMessage());
        }
    }

    private static void add(Explanation one, ObjectNode node) {
        node.put("difference", one.difference()).put("settings", one.settings());
        Reproduction shortest = one.shortest();
        ObjectNode reproduction = node.putObject("reproduction")
                .put("form", shortest.form().label())
                .put("start", shortest.start());
        ArrayNode lines = reproduction.putArray("lines");
        shortest.lines().forEach(lines::add);
        reproduction.put("note", shortest.note());
    }

    /**
     * Reads those beside the reports in {@code folder}; none where there is no such file.
     *
     * @throws ReportException when the file is malformed
     */
    public static List<Explanation> read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            JsonNode root = JsonMapper.shared().readTree(InputFile.text(file, InputFile.WRITTEN_BY_US));
            if (!root.path("schema").asString("").equals(SCHEMA)) {
                throw new ReportException(file + ": is not of the schema " + SCHEMA);
            }
            List<Explanation> explanations = new ArrayList<>();
            root.path("explanations").forEach(node -> explanations.add(explanation(node, file)));
            return explanations;
        } catch (IllegalArgumentException e) {
            throw new ReportException(String.valueOf(e.getMessage()));
        } catch (JacksonException e) {
            throw new ReportException(file + ": cannot be read: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static Explanation explanation(JsonNode node, Path file) {
        JsonNode reproduction = node.path("reproduction");
        List<String> lines = new ArrayList<>();
        reproduction.path("lines").forEach(line -> lines.add(line.asString("")));
        Optional<Form> form = Arrays.stream(Form.values())
                .filter(one -> one.label().equals(reproduction.path("form").asString("")))
                .findFirst();
        return new Explanation(
                node.path("difference").asString(""),
                new Reproduction(
                        form.orElseThrow(() -> new ReportException(file + ": a reproduction has no form")),
                        text(reproduction, "start"),
                        lines,
                        text(reproduction, "note")),
                node.path("settings").asString(""));
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.path(name).isString() ? node.path(name).asString("") : null;
    }
}
