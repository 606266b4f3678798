package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.ImpactReport.Notice;
import io.kvcompat.known.KnownDifference;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints the report as JSON; docs/use/impact.md describes it. */
final class ImpactJson {
    private static final int SCHEMA_VERSION = 1;

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ImpactJson() {}

    static String print(ImpactReport report) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schemaVersion", SCHEMA_VERSION);
        root.put("from", report.from());
        root.put("to", report.to());
        put(root, "notice", report.notice());
        strings(root.putArray("read"), report.read());
        strings(root.putArray("unseen"), report.unseen());
        ArrayNode findings = root.putArray("findings");
        report.findings().forEach(finding -> add(findings.addObject(), finding));
        notices(root.putArray("commands"), report.commands());
        notices(root.putArray("settings"), report.settings());
        notices(root.putArray("modules"), report.modules());
        notices(root.putArray("libraries"), report.libraries());
        notices(root.putArray("users"), report.users());
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private static void add(ObjectNode node, ImpactFinding finding) {
        KnownDifference entry = finding.entry();
        node.put("id", entry.id());
        node.put("title", entry.title());
        node.put(
                "touch",
                finding.touch().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        node.put("severity", finding.severity().label());
        node.put("score", Math.round(finding.score() * 100) / 100.0);
        node.put("uses", finding.uses());
        strings(node.putArray("evidence"), finding.evidence());
        put(node, "who", entry.who());
        put(node, "whatToDo", entry.whatToDo());
        put(node, "link", entry.link());
    }

    private static void notices(ArrayNode array, List<Notice> notices) {
        for (Notice notice : notices) {
            ObjectNode node = array.addObject();
            node.put("subject", notice.subject());
            node.put("what", notice.what());
            node.put("whatToDo", notice.whatToDo());
            put(node, "link", notice.link());
        }
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
