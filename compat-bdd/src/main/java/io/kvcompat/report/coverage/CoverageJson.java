package io.kvcompat.report.coverage;

import io.kvcompat.result.ReportFiles;
import io.kvcompat.result.ResultJson;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes {@code coverage.json}; docs/reference/schema/coverage.schema.json describes it. */
public final class CoverageJson {
    /** The version of the form. */
    public static final String SCHEMA = "kvcompat.coverage/1";

    private CoverageJson() {}

    /**
     * Writes what was exercised on each target, atomically.
     *
     * @throws io.kvcompat.result.ReportException when it cannot be written
     */
    public static void write(List<Coverage> targets, Path file) {
        ReportFiles.write(file, out -> {
            try (JsonGenerator json = ResultJson.generator(out)) {
                json.writeStartObject();
                json.writeStringProperty("schema", SCHEMA);
                json.writeArrayPropertyStart("targets");
                targets.forEach(target -> write(json, target));
                json.writeEndArray();
                json.writeEndObject();
            }
        });
    }

    private static void write(JsonGenerator json, Coverage target) {
        json.writeStartObject();
        json.writeStringProperty("target", target.target().target());
        json.writeStringProperty("server", target.target().identity().displayName());
        json.writeNumberProperty("commands", target.commands().size());
        json.writeNumberProperty("commandsExercised", target.exercised());
        json.writeNumberProperty("options", target.options());
        json.writeNumberProperty("optionsExercised", target.optionsExercised());
        json.writeNumberProperty("percent", Math.round(target.percent() * 10) / 10.0);
        json.writeArrayPropertyStart("byCommand");
        target.commands().values().forEach(command -> write(json, command));
        json.writeEndArray();
        json.writeObjectPropertyStart("leftOut");
        target.leftOut().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, CommandCoverage command) {
        json.writeStartObject();
        json.writeStringProperty("name", command.name());
        json.writeNumberProperty("accepted", command.accepted());
        json.writeNumberProperty("refused", command.refused());
        json.writeObjectPropertyStart("options");
        command.options().forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeEndObject();
    }
}
