package io.kvcompat.scenarios.server;

import java.util.Map;
import java.util.regex.Pattern;

/** Finds in a server's log the lines that people and programs look for, without what is never the same twice. */
final class LogLines {
    private static final Pattern HEAD = Pattern.compile("^\\s*\\d+:([A-Z]) \\d+ \\w+ \\d+ [\\d:.]+ ");

    private LogLines() {}

    /**
     * Adds to {@code facts} the first line of {@code log} for each subject of the resource that begins with {@code role}; "none" for
     * one that is not logged.
     */
    static void read(String role, String log, Map<String, String> facts) {
        for (String entry : NameLists.of("log-lines.txt")) {
            String[] parts = entry.split(" => ", 2);
            if (parts[0].startsWith(role)) {
                Pattern line = Pattern.compile(parts[1]);
                facts.put(
                        "log of a " + parts[0],
                        log.lines()
                                .filter(each -> line.matcher(each).find())
                                .findFirst()
                                .map(LogLines::masked)
                                .orElse("none"));
            }
        }
    }

    /** Leaves the kind of process, the level and the words: times, numbers, names and versions are of the run. */
    static String masked(String line) {
        return HEAD.matcher(line)
                .replaceFirst("$1 ")
                .strip()
                .replaceAll("'id=[^']*\\*redacted\\*[^']*'", "{client, redacted}")
                .replaceAll("'id=[^']*'", "{client}")
                .replaceAll("\\b[0-9a-f]{40}\\b", "{name}")
                .replaceAll("(commit|modified|bits)=[0-9a-f]+", "$1={n}")
                .replaceAll("[0-9]+([.][0-9]+)*", "{n}");
    }
}
