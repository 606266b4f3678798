package io.kvcompat.internal.apt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One source of packages, in the terms of a deb822 {@code .sources} file (sources.list(5)).
 *
 * @param fields the fields by name, whose case does not matter; values may have continuation lines
 */
record SourceStanza(Map<String, String> fields) {
    SourceStanza {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(fields);
        fields = copy;
    }

    List<String> uris() {
        return words("URIs");
    }

    List<String> suites() {
        return words("Suites");
    }

    List<String> components() {
        return words("Components");
    }

    /** Tells whether it is in use and holds binary packages. */
    boolean holdsBinaries() {
        return words("Types").contains("deb") && !field("Enabled").equalsIgnoreCase("no");
    }

    /** Returns this source with other suites and components, keyring and options kept. */
    SourceStanza with(List<String> suites, List<String> components) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put("Suites", String.join(" ", suites));
        changed.put("Components", String.join(" ", components));
        return new SourceStanza(changed);
    }

    /** Returns the text for a {@code .sources} file that fetches nothing but the index of binary packages. */
    String print(String architecture) {
        Map<String, String> printed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        printed.putAll(fields);
        printed.put("Types", "deb");
        printed.put("Architectures", architecture);
        printed.put("Targets", "Packages");
        for (String unwanted : List.of("Enabled", "Languages", "PDiffs", "X-Repolib-Name")) {
            printed.remove(unwanted);
        }
        StringBuilder text = new StringBuilder();
        printed.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append('\n'));
        return text.append('\n').toString();
    }

    private String field(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    private List<String> words(String name) {
        String value = field(name);
        return value.isEmpty() ? List.of() : List.of(value.split("\\s+"));
    }
}
