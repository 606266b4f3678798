package io.kvcompat.catalogue.config;

/**
 * What was found out about a line, or about a setting that no line names.
 *
 * @param file the file; empty when no line names the setting
 * @param line the number of the line, from 1; 0 when there is none
 * @param name the directive, or {@code user NAME}; passwords are never in it
 * @param verdict what becomes of it
 * @param text why, or what to do, for people; empty for nothing to add
 */
public record ConfigFinding(String file, int line, String name, ConfigVerdict verdict, String text) {
    static ConfigFinding of(ConfigLine line, ConfigVerdict verdict, String text) {
        String name = line.name().equals("user") && !line.arguments().isEmpty()
                ? "user " + line.arguments().get(0)
                : line.name();
        return new ConfigFinding(line.file().toString(), line.number(), name, verdict, text);
    }
}
