package io.kvcompat.report;

import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Difference;
import io.kvcompat.report.Cause.Variant;
import io.kvcompat.reproduction.Reproduction;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * The differences as JSON inside the page, in the order of the causes. Nothing in it can end a script element: only
 * ASCII is written, and angle brackets and ampersands are escaped.
 */
final class PageData {
    /** A browser opens as many at once; the rest is in diff.json. */
    static final int MOST_DIFFERENCES = 20_000;

    private static final long MOST_TEXT = 16_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new InScript())
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private static final class InScript extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
            for (char c : new char[] {'<', '>', '&', '\''}) {
                codes[c] = CharacterEscapes.ESCAPE_STANDARD;
            }
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int ch) {
            return new SerializedString(String.format("\\u%04X", ch));
        }
    }

    private final DiffReport report;
    private final List<Cause> causes;
    private final CommandNames names;
    private final Since since;
    private final Map<String, Integer> scenarios = new HashMap<>();
    private int differences;
    private long text;

    PageData(DiffReport report, List<Cause> causes) {
        this.report = report;
        this.causes = causes;
        this.names = new CommandNames(report.baseline());
        this.since = new Since(report);
    }

    void write(OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("baseline", report.baseline().target());
            json.writeArrayPropertyStart("scenarios");
            report.scenarios().forEach(row -> {
                scenarios.put(row.scenario().id(), scenarios.size());
                json.writeString(row.scenario().id());
            });
            json.writeEndArray();
            groups(json);
            json.writeArrayPropertyStart("causes");
            causes.forEach(cause -> cause(json, cause));
            json.writeEndArray();
            json.writeNumberProperty("shown", differences);
            json.writeNumberProperty(
                    "all", report.totals().unexpected() + report.totals().known());
            json.writeEndObject();
        }
    }

    /** Writes the names of the groups, and of each scenario which it is in. */
    private void groups(JsonGenerator json) {
        List<String> groups = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        json.writeArrayPropertyStart("groupOf");
        report.scenarios().forEach(row -> {
            String group = ScenarioTable.group(row.scenario().id());
            json.writeNumber(numbers.computeIfAbsent(group, name -> {
                groups.add(name);
                return groups.size() - 1;
            }));
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("groups");
        groups.forEach(json::writeString);
        json.writeEndArray();
    }

    private void cause(JsonGenerator json, Cause cause) {
        json.writeRaw('\n');
        json.writeStartArray();
        for (Variant variant : cause.variants()) {
            Difference first = variant.first();
            text += first.baselineText().length() + first.otherText().length();
            if (differences == MOST_DIFFERENCES || text > MOST_TEXT) {
                break;
            }
            int room = Math.min(variant.places().size(), MOST_DIFFERENCES - differences);
            differences += room;
            variant(json, variant.places().subList(0, room));
        }
        json.writeEndArray();
    }

    private void variant(JsonGenerator json, List<Difference> places) {
        Difference first = places.get(0);
        String command = first.command();
        json.writeStartObject();
        json.writeStringProperty("kind", first.kind().label());
        json.writeStringProperty("other", first.other());
        if (command != null) {
            json.writeStringProperty("command", command);
            json.writeStringProperty("name", names.of(command));
        }
        json.writeStringProperty("baselineText", first.baselineText());
        json.writeStringProperty("otherText", first.otherText());
        Difference plainest = DifferenceGroup.plainest(places);
        if (plainest.note() != null) {
            json.writeStringProperty("note", plainest.note());
        }
        since.of(first).ifPresent(versions -> json.writeStringProperty("since", versions));
        Reproduction how = plainest.reproduction();
        if (how != null) {
            reproduction(json, how);
        }
        json.writeArrayPropertyStart("places");
        places.forEach(place -> place(json, place));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void reproduction(JsonGenerator json, Reproduction how) {
        text += how.length();
        json.writeObjectPropertyStart("reproduction");
        json.writeStringProperty("form", how.form().label());
        if (how.start() != null) {
            json.writeStringProperty("start", how.start());
        }
        json.writeStringProperty("text", how.text());
        if (how.note() != null) {
            json.writeStringProperty("note", how.note());
        }
        json.writeEndObject();
    }

    private void place(JsonGenerator json, Difference place) {
        json.writeStartObject();
        json.writeStringProperty("id", place.id());
        json.writeNumberProperty("scenario", scenarios.getOrDefault(place.scenario(), -1));
        json.writeStringProperty("step", place.step());
        json.writeStringProperty("protocol", place.protocol().name());
        if (place.follows()) {
            json.writeBooleanProperty("follows", true);
        }
        json.writeEndObject();
    }
}
