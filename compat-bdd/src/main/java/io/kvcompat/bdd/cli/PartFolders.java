package io.kvcompat.bdd.cli;

import io.kvcompat.result.ReportException;
import io.kvcompat.result.ReportParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The folders of reports that were made in parts, of which one of each target is made. */
final class PartFolders {
    private PartFolders() {}

    /** Writes the merged reports into {@code out} and returns them, the baseline's first. */
    static List<Path> merge(List<Path> folders, Path out) {
        List<Path> merged = new ArrayList<>();
        for (String target : targets(folders.get(0).resolve("diff.json"))) {
            Path file = out.resolve(target + ".json");
            ReportParts.merge(
                    folders.stream()
                            .map(folder -> folder.resolve(target + ".json"))
                            .toList(),
                    file);
            merged.add(file);
        }
        return merged;
    }

    private static List<String> targets(Path diff) {
        try {
            JsonNode json = JsonMapper.builder().build().readTree(Files.readString(diff));
            List<String> names = new ArrayList<>();
            names.add(json.path("baseline").path("target").asString());
            json.path("others").forEach(other -> names.add(other.path("target").asString()));
            return names;
        } catch (IOException | JacksonException e) {
            throw new ReportException(diff + ": cannot be read; a folder of reports holds one", e);
        }
    }
}
