package io.kvcompat.diff;

import io.kvcompat.known.KnownDifference;
import io.kvcompat.known.StaleDifference;
import io.kvcompat.reproduction.Reproduction;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.ReportFiles;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.result.ResultJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes {@code diff.json}; scenarios, differences and entries each on a line of their own. */
final class DiffWriter {
    private final JsonGenerator json;

    private DiffWriter(JsonGenerator json) {
        this.json = json;
    }

    static void write(DiffReport report, Path file) {
        ReportFiles.write(file, out -> {
            try (JsonGenerator json = ResultJson.generator(out)) {
                new DiffWriter(json).write(report);
            }
        });
    }

    private void write(DiffReport report) {
        json.writeStartObject();
        json.writeStringProperty("schema", DiffJson.SCHEMA);
        json.writeName("baseline");
        ResultJson.writeTarget(json, report.baseline());
        json.writeArrayPropertyStart("others");
        report.others().forEach(this::target);
        json.writeEndArray();
        totals(report.totals());
        json.writeArrayPropertyStart("scenarios");
        report.scenarios().forEach(this::scenario);
        json.writeEndArray();
        json.writeArrayPropertyStart("differences");
        SinceVersions since = SinceVersions.of(report);
        for (Difference difference : report.differences()) {
            String cause = difference.verdict() == Verdict.KNOWN
                    ? null
                    : LikelyCause.of(difference, report).label();
            difference(difference, since.of(difference), cause);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("failures");
        report.failures().forEach(this::failure);
        json.writeEndArray();
        json.writeArrayPropertyStart("known");
        report.known().values().forEach(this::known);
        json.writeEndArray();
        json.writeArrayPropertyStart("stale");
        report.stale().forEach(this::stale);
        json.writeEndArray();
        json.writeArrayPropertyStart("noisy");
        report.noisy().forEach(this::noisy);
        json.writeEndArray();
        json.writeArrayPropertyStart("uncompared");
        report.uncompared().forEach(this::uncompared);
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void noisy(NoisyCommand command) {
        json.writeStartObject();
        json.writeStringProperty("command", command.command());
        json.writeNumberProperty("steps", command.steps());
        json.writeEndObject();
    }

    private void uncompared(UncomparedCommand command) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("command", command.command());
        json.writeStringProperty("reason", command.reason().label());
        json.writeNumberProperty("steps", command.steps());
        json.writeNumberProperty("inGivenFeatures", command.inGivenFeatures());
        json.writeBooleanProperty("allowed", command.allowed());
        json.writeArrayPropertyStart("scenarios");
        command.scenarios().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void target(ReportHeader header) {
        json.writeRaw('\n');
        ResultJson.writeTarget(json, header);
    }

    private void totals(DiffTotals totals) {
        json.writeObjectPropertyStart("totals");
        json.writeNumberProperty("scenarios", totals.scenarios());
        json.writeNumberProperty("compared", totals.compared());
        json.writeObjectPropertyStart("skipped");
        totals.skipped().forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeNumberProperty("exchanges", totals.exchanges());
        json.writeNumberProperty("metrics", totals.metrics());
        json.writeNumberProperty("unexpected", totals.unexpected());
        json.writeNumberProperty("known", totals.known());
        json.writeNumberProperty("following", totals.following());
        json.writeObjectPropertyStart("byKind");
        totals.byKind().forEach((kind, count) -> json.writeNumberProperty(kind.label(), count));
        json.writeEndObject();
        json.writeObjectPropertyStart("bySeverity");
        totals.bySeverity().forEach((severity, count) -> json.writeNumberProperty(severity.label(), count));
        json.writeEndObject();
        json.writeNumberProperty("unlisted", totals.unlisted());
        json.writeEndObject();
    }

    private void scenario(ScenarioRow row) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("id", row.scenario().id());
        json.writeStringProperty("title", row.scenario().title());
        json.writeStringProperty("source", row.scenario().source());
        json.writeObjectPropertyStart("lanes");
        for (Map.Entry<String, List<LaneResult>> target : row.lanes().entrySet()) {
            json.writeArrayPropertyStart(target.getKey());
            target.getValue().forEach(lane -> ResultJson.writeLane(json, lane));
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("comparisons");
        row.comparisons().forEach(this::comparison);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void comparison(MetricComparison compared) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("metric", compared.metric());
        json.writeStringProperty("protocol", compared.protocol().name());
        json.writeStringProperty("other", compared.other());
        json.writeStringProperty("unit", compared.unit());
        json.writeNumberProperty("baselineValue", compared.baselineValue());
        json.writeNumberProperty("otherValue", compared.otherValue());
        optional("ratio", compared.ratio());
        optional("low", compared.low());
        optional("high", compared.high());
        json.writeNumberProperty("leastEffect", compared.leastEffect());
        json.writeBooleanProperty("inTurn", compared.inTurn());
        json.writeStringProperty("effect", compared.effect().label());
        json.writeEndObject();
    }

    private void difference(Difference difference, Optional<String> since, @Nullable String likelyCause) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("id", difference.id());
        json.writeStringProperty("scenario", difference.scenario());
        json.writeStringProperty("step", difference.step());
        json.writeStringProperty("protocol", difference.protocol().name());
        json.writeStringProperty("baseline", difference.baseline());
        json.writeStringProperty("other", difference.other());
        json.writeStringProperty("kind", difference.kind().label());
        json.writeStringProperty("severity", difference.severity().label());
        json.writeStringProperty("verdict", difference.verdict().label());
        optional("knownId", difference.knownId());
        if (!difference.alsoKnownIds().isEmpty()) {
            json.writeArrayPropertyStart("alsoKnownIds");
            difference.alsoKnownIds().forEach(json::writeString);
            json.writeEndArray();
        }
        if (difference.consequence()) {
            json.writeBooleanProperty("consequence", true);
        }
        optional("command", difference.command());
        json.writeStringProperty("baselineText", difference.baselineText());
        json.writeStringProperty("otherText", difference.otherText());
        optional("note", difference.note());
        json.writeBooleanProperty("follows", difference.follows());
        since.ifPresent(versions -> json.writeStringProperty("since", versions));
        optional("likelyCause", likelyCause);
        optional("settings", difference.settings());
        if (difference.reproduction() != null) {
            reproduction(difference.reproduction());
        }
        json.writeEndObject();
    }

    private void reproduction(Reproduction reproduction) {
        json.writeObjectPropertyStart("reproduction");
        json.writeStringProperty("form", reproduction.form().label());
        optional("start", reproduction.start());
        json.writeStringProperty("text", reproduction.text());
        optional("note", reproduction.note());
        json.writeEndObject();
    }

    private void failure(LaneFailure failure) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("scenario", failure.scenario());
        json.writeStringProperty("target", failure.target());
        json.writeStringProperty("protocol", failure.protocol().name());
        json.writeStringProperty("text", failure.text());
        json.writeEndObject();
    }

    private void known(KnownDifference entry) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("id", entry.id());
        json.writeStringProperty("title", entry.title());
        json.writeStringProperty("severity", entry.severity().label());
        json.writeStringProperty("cause", entry.cause());
        optional("why", entry.why());
        optional("who", entry.who());
        optional("whatToDo", entry.whatToDo());
        optional("link", entry.link());
        optional("owner", entry.owner());
        optional("reason", entry.reason());
        optional("expires", entry.expires() == null ? null : entry.expires().toString());
        json.writeEndObject();
    }

    private void stale(StaleDifference stale) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("id", stale.id());
        json.writeStringProperty("title", stale.title());
        json.writeStringProperty("other", stale.other());
        json.writeEndObject();
    }

    private void optional(String name, @Nullable Double value) {
        if (value != null) {
            json.writeNumberProperty(name, value);
        }
    }

    private void optional(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }
}
