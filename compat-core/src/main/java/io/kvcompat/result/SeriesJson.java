package io.kvcompat.result;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** The JSON form of a curve: each point an array of two numbers. */
final class SeriesJson {
    private SeriesJson() {}

    static void write(JsonGenerator json, Series series) {
        json.writeStartObject();
        json.writeStringProperty("name", series.name());
        json.writeStringProperty("xUnit", series.xUnit());
        json.writeStringProperty("unit", series.unit());
        json.writeArrayPropertyStart("points");
        for (Series.Point point : series.points()) {
            json.writeStartArray();
            json.writeNumber(point.x());
            json.writeNumber(point.y());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Reads what was written; throws IllegalArgumentException saying what is wrong. */
    static Series read(JsonNode json) {
        List<Series.Point> points = new ArrayList<>();
        for (JsonNode point : Nodes.array(json, "points")) {
            if (point.size() != 2 || !point.get(0).isNumber() || !point.get(1).isNumber()) {
                throw new IllegalArgumentException("\"points\" are not pairs of numbers");
            }
            points.add(new Series.Point(point.get(0).doubleValue(), point.get(1).doubleValue()));
        }
        return new Series(Nodes.text(json, "name"), Nodes.text(json, "xUnit"), Nodes.text(json, "unit"), points);
    }
}
