package io.kvcompat.catalogue.config;

import java.util.List;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What another server makes of configuration files.
 *
 * @param baseline the old server, {@code Redis 7.2.6} say
 * @param other the new one
 * @param findings of the lines in their order, then of what no line names
 */
public record ConfigReport(String baseline, String other, List<ConfigFinding> findings) {
    private static final ObjectMapper MAPPER = JsonMapper.shared();

    public ConfigReport {
        findings = List.copyOf(findings);
    }

    /** Tells whether anything is refused, so that the new server does not start with these files. */
    public boolean isRefused() {
        return count(ConfigVerdict.REFUSED) > 0;
    }

    /** Returns it as text for a terminal, what means the same counted only; the last line is the verdict. */
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append(baseline).append(" to ").append(other).append('\n');
        for (ConfigFinding finding : findings) {
            if (finding.verdict() != ConfigVerdict.SAME) {
                out.append(place(finding))
                        .append(finding.verdict().label())
                        .append(": ")
                        .append(finding.name())
                        .append(finding.text().isEmpty() ? "" : ": " + finding.text())
                        .append('\n');
            }
        }
        out.append('\n').append(isRefused() ? "REFUSED" : "TAKEN").append(": ");
        for (ConfigVerdict verdict : ConfigVerdict.values()) {
            out.append(verdict == ConfigVerdict.REFUSED ? "" : ", ")
                    .append(verdict.label())
                    .append(' ')
                    .append(count(verdict));
        }
        return out.append('\n').toString();
    }

    private static String place(ConfigFinding finding) {
        return finding.line() == 0 ? "" : finding.file() + ":" + finding.line() + ": ";
    }

    private long count(ConfigVerdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }

    /** Returns it as JSON: {@code schema}, {@code baseline}, {@code other} and {@code findings}. */
    public String json() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", "kvcompat-config/1");
        root.put("baseline", baseline);
        root.put("other", other);
        ArrayNode array = root.putArray("findings");
        for (ConfigFinding finding : findings) {
            ObjectNode node = array.addObject();
            if (finding.line() > 0) {
                node.put("file", finding.file());
                node.put("line", finding.line());
            }
            node.put("name", finding.name());
            node.put("verdict", finding.verdict().label());
            node.put("text", finding.text());
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }
}
