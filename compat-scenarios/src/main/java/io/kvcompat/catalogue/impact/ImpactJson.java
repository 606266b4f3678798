package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.source.SourcePlace;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints the report as JSON; docs/use/impact.md describes it. */
final class ImpactJson {
    private static final int SCHEMA_VERSION = 2;

    static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ImpactJson() {}

    static String print(ImpactReport report) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schemaVersion", SCHEMA_VERSION);
        root.put("from", report.from());
        root.put("to", report.to());
        root.put("verdict", ImpactVerdict.of(report));
        strings(root.putArray("notices"), report.notices());
        strings(root.putArray("read"), report.read());
        strings(root.putArray("libraries"), report.libraries());
        strings(root.putArray("unseen"), report.unseen());
        ArrayNode findings = root.putArray("findings");
        report.findings().forEach(finding -> add(findings.addObject(), finding));
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private static void add(ObjectNode node, ImpactFinding finding) {
        node.put("id", finding.id());
        node.put("subject", lower(finding.subject()));
        node.put("title", finding.title());
        node.put("touch", lower(finding.touch()));
        node.put("severity", finding.severity().label());
        node.put("score", Math.round(finding.score() * 100) / 100.0);
        node.put("uses", finding.uses());
        node.put("testsOrCopiesAlone", finding.isAside());
        ArrayNode evidence = node.putArray("evidence");
        for (Evidence one : finding.evidence()) {
            ObjectNode seen = evidence.addObject();
            SourcePlace place = one.place();
            if (place != null) {
                put(seen, "root", place.root().isEmpty() ? null : place.root());
                seen.put("file", place.path());
                seen.put("line", place.line());
                seen.put("part", lower(place.part()));
            }
            seen.put("text", one.text());
        }
        put(node, "who", finding.who());
        put(node, "whatToDo", finding.whatToDo());
        put(node, "link", finding.link());
        put(node, "accepted", finding.accepted());
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void strings(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static void put(ObjectNode node, String name, @Nullable String text) {
        if (text != null) {
            node.put(name, text);
        }
    }
}
