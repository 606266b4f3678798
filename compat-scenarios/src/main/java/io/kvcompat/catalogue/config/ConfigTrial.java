package io.kvcompat.catalogue.config;

import io.kvcompat.target.LaunchException;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.ServerLauncher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server started with the lines that it takes.
 *
 * @param server the server, which the caller closes
 * @param refused the lines that it does not take, each with its reason
 */
record ConfigTrial(LaunchedServer server, Map<ConfigLine, String> refused) implements AutoCloseable {
    private static final Pattern PLACE = Pattern.compile("at line \\d+\\s*\\n\\s*>>> '([^\\n]*)'\\s*\\n\\s*([^\\n]+)");

    /** Starts servers until one comes up, leaving out each time the line that the server names. */
    static ConfigTrial of(ServerLauncher launcher, List<ConfigLine> lines) {
        List<ConfigLine> left = new ArrayList<>(lines);
        Map<ConfigLine, String> refused = new LinkedHashMap<>();
        while (true) {
            try {
                return new ConfigTrial(launcher.launch(arguments(left)), refused);
            } catch (LaunchException e) {
                if (left.isEmpty()) {
                    throw e;
                }
                Map<ConfigLine, String> culprits = culprits(launcher, left, String.valueOf(e.getMessage()));
                if (culprits.isEmpty()) {
                    throw e;
                }
                refused.putAll(culprits);
                left.removeAll(culprits.keySet());
            }
        }
    }

    private static List<String> arguments(List<ConfigLine> lines) {
        List<String> arguments = new ArrayList<>();
        for (ConfigLine line : lines) {
            arguments.add("--" + line.name());
            arguments.addAll(line.arguments());
        }
        return arguments;
    }

    private static Map<ConfigLine, String> culprits(ServerLauncher launcher, List<ConfigLine> lines, String message) {
        Matcher place = PLACE.matcher(message);
        if (place.find()) {
            String quoted = place.group(1);
            String reason = place.group(2).strip();
            for (ConfigLine line : lines) {
                if (isQuoted(line, quoted)) {
                    return Map.of(line, reason);
                }
            }
        }
        return oneByOne(launcher, lines);
    }

    /** The server quotes arguments in its own way. */
    private static boolean isQuoted(ConfigLine line, String quoted) {
        String plain =
                quoted.replaceAll("[\"'\\\\]", "").replaceAll("\\s+", " ").strip();
        String own = (line.name() + " " + line.value())
                .replaceAll("[\"'\\\\]", "")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.equalsIgnoreCase(own);
    }

    /** Where the server does not say which line it is, or none alone is at fault. */
    private static Map<ConfigLine, String> oneByOne(ServerLauncher launcher, List<ConfigLine> lines) {
        Map<ConfigLine, String> refused = new LinkedHashMap<>();
        for (ConfigLine line : lines) {
            try {
                launcher.launch(arguments(List.of(line))).close();
            } catch (LaunchException e) {
                refused.put(line, lastLine(String.valueOf(e.getMessage())));
            }
        }
        return refused;
    }

    /** Returns the last line of a log, without the process, the date and the level that it begins with. */
    static String lastLine(String message) {
        String last = message.lines()
                .filter(line -> !line.isBlank())
                .reduce((a, b) -> b)
                .orElse(message);
        return LOGGED.matcher(last.strip()).replaceFirst("");
    }

    private static final Pattern LOGGED = Pattern.compile("^\\d+:[A-Z] \\d{1,2} [A-Z][a-z]{2} \\d{4} [\\d:.]+ [#*.-] ");

    @Override
    public void close() {
        server.close();
    }
}
