package io.kvcompat.internal.apt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The part of a package's control data that matters here (deb-control(5)).
 *
 * @param name of the package
 * @param version as Debian writes it
 * @param dependencies the names of the packages that it depends on; of alternatives the first
 */
record ControlStanza(String name, String version, List<String> dependencies) {
    static List<ControlStanza> parse(String text) {
        List<ControlStanza> stanzas = new ArrayList<>();
        for (String stanza : text.split("\n\n+")) {
            String name = field(stanza, "Package");
            if (!name.isEmpty()) {
                List<String> dependencies = Stream.of("Pre-Depends", "Depends")
                        .flatMap(field -> Stream.of(field(stanza, field).split(",")))
                        .map(alternatives -> alternatives.strip().split("[\\s:|(]", 2)[0])
                        .filter(dependency -> !dependency.isEmpty())
                        .toList();
                stanzas.add(new ControlStanza(name, field(stanza, "Version"), dependencies));
            }
        }
        return stanzas;
    }

    private static String field(String stanza, String name) {
        return stanza.lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
