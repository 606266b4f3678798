package io.kvcompat.accept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes one entry as a person would write it.
 *
 * @param id the id
 * @param cause the differences that it matches
 * @param decision who accepted them
 */
record EntryYaml(String id, List<Reported> cause, Decision decision) {
    /** A match, for one protocol or both. */
    private record Where(
            String scenario, @Nullable String command, String step, String kind, String baseline, String other) {}

    String text() {
        Reported first = cause.get(0);
        StringBuilder out = new StringBuilder();
        line(out, "- id: " + id);
        line(out, "  title: " + YamlText.of(title(first), 2));
        line(out, "  baseline: " + server(first.baseline()));
        line(out, "  other: " + server(first.other()));
        line(out, "  severity: " + first.severity());
        line(out, "  cause: " + first.cause());
        line(out, "  owner: " + YamlText.of(decision.owner().strip(), 2));
        line(out, "  reason: " + YamlText.of(decision.reason().strip(), 2));
        line(out, "  expires: " + decision.expires());
        return out + matchesText();
    }

    /** Returns the end of the entry, which says what it matches: the same text for the same differences. */
    String matchesText() {
        StringBuilder out = new StringBuilder();
        line(out, "  matches:");
        matches().forEach((where, protocols) -> match(out, where, protocols));
        return out.toString();
    }

    private static String title(Reported first) {
        return first.subject() + ": " + first.kind() + " of " + first.other() + " is another than that of "
                + first.baseline();
    }

    private static String server(Reported.Server server) {
        String version = server.version().replaceFirst("^(\\d+(?:\\.\\d+)*).*", "=$1");
        return "{product: " + YamlText.of(server.product(), 2)
                + (version.startsWith("=") ? ", versions: " + YamlText.of(version, 2) : "") + "}";
    }

    /** Both protocols of one match together, ordered so that the same report gives the same text. */
    private Map<Where, Set<String>> matches() {
        List<Reported> ordered = new ArrayList<>(cause);
        ordered.sort(Comparator.comparing(Reported::scenario)
                .thenComparing(Reported::step)
                .thenComparing(Reported::protocol));
        Map<Where, Set<String>> matches = new LinkedHashMap<>();
        for (Reported one : ordered) {
            Where where = new Where(
                    one.scenario(),
                    one.command(),
                    one.command() == null ? one.step() : "",
                    one.kind(),
                    one.baselineText(),
                    one.otherText());
            matches.computeIfAbsent(where, key -> new TreeSet<>()).add(one.protocol());
        }
        return matches;
    }

    private static void match(StringBuilder out, Where where, Set<String> protocols) {
        line(out, "    - scenario: " + YamlText.of(where.scenario(), 6));
        if (where.command() != null) {
            line(out, "      command: " + YamlText.of(where.command(), 6));
        } else {
            line(out, "      step: " + YamlText.of(where.step(), 6));
        }
        if (protocols.size() == 1) {
            line(out, "      protocol: " + protocols.iterator().next());
        }
        line(out, "      kind: " + where.kind());
        line(out, "      baseline: " + YamlText.of(where.baseline(), 6));
        line(out, "      other: " + YamlText.of(where.other(), 6));
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
