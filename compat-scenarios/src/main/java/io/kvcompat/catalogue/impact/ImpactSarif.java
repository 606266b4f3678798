package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.source.SourcePlace;
import io.kvcompat.comparison.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints what touches as SARIF 2.1.0, which code hosts show at the line of a pull request. What a server alone shows has no
 * line and is left out; what was accepted is there, as suppressed.
 */
final class ImpactSarif {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private ImpactSarif() {}

    static String print(ImpactReport report) {
        ObjectNode root = ImpactJson.MAPPER.createObjectNode();
        root.put("$schema", SCHEMA);
        root.put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "compat impact");
        List<ImpactFinding> findings = report.findings().stream()
                .filter(finding ->
                        finding.touch() == Relevance.TOUCHES && finding.place().isPresent())
                .toList();
        ArrayNode rules = driver.putArray("rules");
        Map<String, Integer> indexes = new LinkedHashMap<>();
        for (ImpactFinding finding : findings) {
            indexes.put(finding.id(), indexes.size());
            rule(rules.addObject(), finding);
        }
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        for (ImpactFinding finding : findings) {
            finding.evidence().stream()
                    .filter(one -> one.place() != null)
                    .forEach(one -> result(
                            results.addObject(), finding, one, Objects.requireNonNull(indexes.get(finding.id()))));
        }
        return ImpactJson.MAPPER.writeValueAsString(root) + "\n";
    }

    private static void rule(ObjectNode rule, ImpactFinding finding) {
        rule.put("id", finding.id());
        rule.putObject("shortDescription").put("text", finding.title());
        String why = finding.why();
        rule.putObject("fullDescription").put("text", why == null ? finding.title() : why.strip());
        String help = finding.whatToDo();
        rule.putObject("help").put("text", help == null ? finding.title() : help.strip());
        if (finding.link() != null) {
            rule.put("helpUri", finding.link());
        }
        rule.putObject("defaultConfiguration").put("level", level(finding.severity()));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case BREAKING -> "error";
            case BEHAVIOURAL -> "warning";
            case COSMETIC, INFORMATIONAL -> "note";
        };
    }

    private static void result(ObjectNode result, ImpactFinding finding, Evidence evidence, int rule) {
        SourcePlace place = Objects.requireNonNull(evidence.place());
        boolean main = place.part() == SourcePlace.Part.MAIN;
        String what = finding.whatToDo();
        result.put("ruleId", finding.id());
        result.put("ruleIndex", rule);
        result.put("level", main ? level(finding.severity()) : "note");
        result.putObject("message")
                .put(
                        "text",
                        finding.title() + ". Here " + evidence.text() + "." + (what == null ? "" : " " + what.strip()));
        ObjectNode physical = result.putArray("locations").addObject().putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(place.file()));
        physical.putObject("region").put("startLine", place.line());
        // The same finding stays the same where lines above it come and go.
        result.putObject("partialFingerprints")
                .put("kvcompat/v1", Integer.toHexString(Objects.hash(finding.id(), place.file(), evidence.text())));
        if (finding.accepted() != null) {
            ObjectNode suppression = result.putArray("suppressions").addObject();
            suppression.put("kind", "external");
            suppression.put("justification", finding.accepted());
        }
    }

    private static String uri(String path) {
        try {
            return new java.net.URI(null, null, path.startsWith("/") ? path : "./" + path, null)
                    .getRawPath()
                    .replaceFirst("^\\./", "");
        } catch (java.net.URISyntaxException e) {
            return path.replace(' ', '+');
        }
    }
}
