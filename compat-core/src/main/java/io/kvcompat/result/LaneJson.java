package io.kvcompat.result;

import io.kvcompat.client.Protocol;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** The JSON properties of a lane's result, without its exchanges. */
final class LaneJson {
    private LaneJson() {}

    static void writeProperties(JsonGenerator json, LaneResult result) {
        json.writeStringProperty("protocol", result.protocol().name());
        json.writeObjectPropertyStart("outcome");
        json.writeStringProperty("status", result.outcome().status().label());
        if (result.outcome().reason() != null) {
            json.writeStringProperty("reason", result.outcome().reason());
        }
        json.writeEndObject();
        json.writeNumberProperty("durationNanos", result.durationNanos());
        json.writeNumberProperty("exchangeCount", result.exchanges());
        if (result.replayable() != null) {
            json.writeNumberProperty("replayable", result.replayable());
        }
        json.writeArrayPropertyStart("checks");
        result.checks().forEach(check -> write(json, check));
        json.writeEndArray();
        json.writeArrayPropertyStart("metrics");
        result.metrics().forEach(metric -> write(json, metric));
        json.writeEndArray();
        json.writeArrayPropertyStart("series");
        result.series().forEach(series -> SeriesJson.write(json, series));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Check check) {
        json.writeStartObject();
        json.writeStringProperty("name", check.name());
        json.writeBooleanProperty("passed", check.passed());
        json.writeStringProperty("expected", check.expected());
        if (check.actual() != null) {
            json.writeStringProperty("actual", check.actual());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Metric metric) {
        json.writeStartObject();
        json.writeStringProperty("name", metric.name());
        json.writeNumberProperty("value", metric.value());
        json.writeStringProperty("unit", metric.unit());
        if (metric.tolerance() != null) {
            json.writeNumberProperty("tolerance", metric.tolerance());
        }
        if (!metric.rounds().isEmpty()) {
            json.writeArrayPropertyStart("rounds");
            metric.rounds().forEach(json::writeNumber);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Reads what was written; throws IllegalArgumentException saying what is wrong. */
    static LaneResult read(JsonNode json) {
        List<Check> checks = new ArrayList<>();
        Nodes.array(json, "checks").forEach(check -> checks.add(check(check)));
        List<Metric> metrics = new ArrayList<>();
        Nodes.array(json, "metrics").forEach(metric -> metrics.add(metric(metric)));
        List<Series> series = new ArrayList<>();
        Nodes.array(json, "series").forEach(one -> series.add(SeriesJson.read(one)));
        JsonNode outcome = Nodes.object(json, "outcome");
        return new LaneResult(
                Nodes.choice(json, "protocol", Protocol.values(), Protocol::name),
                new Outcome(
                        Nodes.choice(outcome, "status", Outcome.Status.values(), Outcome.Status::label),
                        Nodes.optionalText(outcome, "reason")),
                Nodes.integer(json, "durationNanos"),
                Nodes.integer(json, "exchangeCount"),
                checks,
                metrics,
                series,
                json.has("replayable") ? Nodes.integer(json, "replayable") : null);
    }

    private static Check check(JsonNode json) {
        return new Check(
                Nodes.text(json, "name"),
                Nodes.truth(json, "passed"),
                Nodes.text(json, "expected"),
                Nodes.optionalText(json, "actual"));
    }

    private static Metric metric(JsonNode json) {
        return new Metric(
                Nodes.text(json, "name"),
                Nodes.number(json, "value"),
                Nodes.text(json, "unit"),
                json.hasNonNull("tolerance") ? Nodes.number(json, "tolerance") : null,
                json.has("rounds") ? Nodes.numbers(json, "rounds") : List.of());
    }
}
