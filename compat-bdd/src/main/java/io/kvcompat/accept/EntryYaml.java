package io.kvcompat.accept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    /** What one rule is about, in one protocol or both. */
    private record Where(@Nullable String command, String step, String baseline, String other) {}

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
        line(out, "  rules:");
        matches().forEach((where, protocols) -> rule(out, where, protocols));
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
                    one.command(), one.command() == null ? one.step() : "", one.baselineText(), one.otherText());
            matches.computeIfAbsent(where, key -> new TreeSet<>()).add(one.protocol());
        }
        return matches;
    }

    private static void rule(StringBuilder out, Where where, Set<String> protocols) {
        if (where.command() != null) {
            line(out, "    - command: " + YamlText.of(name(where.command()), 6));
            line(out, "      line: " + YamlText.of(literal(where.command()), 6));
        } else if (where.step().contains("/push/")) {
            line(out, "    - push: true");
        } else {
            line(out, "    - step: " + YamlText.of(literal(where.step()), 6));
        }
        if (protocols.size() == 1) {
            line(out, "      protocol: " + protocols.iterator().next());
        }
        line(out, "      baseline: " + YamlText.of(literal(where.baseline()), 6));
        line(out, "      other: " + YamlText.of(literal(where.other()), 6));
    }

    private static String name(String command) {
        int end = command.indexOf(' ');
        return (end < 0 ? command : command.substring(0, end)).toUpperCase(Locale.ROOT);
    }

    /** A brace that stands for itself is written twice. */
    private static String literal(String text) {
        return text.replace("{", "{{");
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
