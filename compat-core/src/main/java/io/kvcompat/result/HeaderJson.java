package io.kvcompat.result;

import io.kvcompat.client.Protocol;
import io.kvcompat.target.Identity;
import io.kvcompat.target.Origin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** The JSON properties at the head of a report. */
final class HeaderJson {
    private HeaderJson() {}

    static void writeProperties(JsonGenerator json, ReportHeader header, Set<Protocol> protocols) {
        json.writeStringProperty("schema", ReportJson.SCHEMA);
        writeTarget(json, header);
        writeTexts(
                json,
                "protocols",
                protocols.stream().sorted().map(Protocol::name).toList());
        writeLists(json, "commandTips", header.commandTips());
        writeTexts(json, "commands", header.commands());
        writeLists(json, "commandOptions", header.commandOptions());
    }

    static void writeTarget(JsonGenerator json, ReportHeader header) {
        json.writeStringProperty("target", header.target());
        writeIdentity(json, header.identity());
        writeOrigin(json, header.origin());
        json.writeStringProperty("suiteVersion", header.suiteVersion());
        json.writeStringProperty("startedAt", header.startedAt());
        if (header.duration() != null) {
            json.writeNumberProperty("durationMillis", header.duration().toMillis());
        }
        writeMap(json, "environment", header.environment());
        writeMap(json, "settings", header.settings());
        writeDeviations(json, header.deviations());
        writeMap(json, "build", header.build());
    }

    private static void writeIdentity(JsonGenerator json, Identity identity) {
        json.writeObjectPropertyStart("identity");
        json.writeStringProperty("product", identity.product());
        json.writeStringProperty("version", identity.version());
        json.writeStringProperty("mode", identity.mode());
        json.writeStringProperty("redisVersion", identity.redisVersion());
        json.writeEndObject();
    }

    private static void writeOrigin(JsonGenerator json, Origin origin) {
        json.writeObjectPropertyStart("origin");
        json.writeStringProperty("asked", origin.asked());
        json.writeStringProperty("source", origin.source());
        json.writeBooleanProperty("asAsked", origin.asAsked());
        json.writeEndObject();
    }

    private static void writeDeviations(JsonGenerator json, @Nullable Deviations deviations) {
        if (deviations != null) {
            json.writeObjectPropertyStart("deviations");
            json.writeStringProperty("defaultsOf", deviations.defaultsOf());
            writeMap(json, "settings", deviations.settings());
            json.writeEndObject();
        }
    }

    private static void writeMap(JsonGenerator json, String name, Map<String, String> map) {
        json.writeObjectPropertyStart(name);
        map.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private static void writeLists(JsonGenerator json, String name, Map<String, List<String>> lists) {
        json.writeObjectPropertyStart(name);
        lists.forEach((key, texts) -> writeTexts(json, key, texts));
        json.writeEndObject();
    }

    private static void writeTexts(JsonGenerator json, String name, Collection<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Reads what was written; throws IllegalArgumentException saying what is wrong. */
    static ReportHeader read(JsonNode json) {
        JsonNode identity = Nodes.object(json, "identity");
        JsonNode origin = Nodes.object(json, "origin");
        return new ReportHeader(
                Nodes.text(json, "target"),
                new Identity(
                        Nodes.text(identity, "product"),
                        Nodes.text(identity, "version"),
                        Nodes.text(identity, "mode"),
                        Nodes.text(identity, "redisVersion")),
                new Origin(Nodes.text(origin, "asked"), Nodes.text(origin, "source"), Nodes.truth(origin, "asAsked")),
                Nodes.text(json, "suiteVersion"),
                Nodes.text(json, "startedAt"),
                json.has("durationMillis") ? Duration.ofMillis(Nodes.integer(json, "durationMillis")) : null,
                map(json, "environment"),
                map(json, "settings"),
                readDeviations(json),
                map(json, "build"),
                lists(json, "commandTips"),
                new TreeSet<>(texts(json, "commands")),
                lists(json, "commandOptions"));
    }

    private static @Nullable Deviations readDeviations(JsonNode json) {
        if (!json.has("deviations")) {
            return null;
        }
        JsonNode deviations = Nodes.object(json, "deviations");
        return new Deviations(Nodes.text(deviations, "defaultsOf"), map(deviations, "settings"));
    }

    static Set<Protocol> readProtocols(JsonNode json) {
        Set<Protocol> protocols = EnumSet.noneOf(Protocol.class);
        for (String name : texts(json, "protocols")) {
            protocols.add(Protocol.valueOf(name));
        }
        return protocols;
    }

    private static SortedMap<String, String> map(JsonNode json, String name) {
        JsonNode object = Nodes.object(json, name);
        SortedMap<String, String> map = new TreeMap<>();
        object.propertyNames().forEach(key -> map.put(key, Nodes.text(object, key)));
        return map;
    }

    private static SortedMap<String, List<String>> lists(JsonNode json, String name) {
        JsonNode object = Nodes.object(json, name);
        SortedMap<String, List<String>> lists = new TreeMap<>();
        object.propertyNames().forEach(key -> lists.put(key, texts(object, key)));
        return lists;
    }

    private static List<String> texts(JsonNode json, String name) {
        List<String> texts = new ArrayList<>();
        Nodes.array(json, name).forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
