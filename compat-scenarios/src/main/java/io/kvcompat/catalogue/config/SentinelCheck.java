package io.kvcompat.catalogue.config;

import io.kvcompat.target.LaunchException;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.ServerLauncher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tries the configuration of a Sentinel, line by line, with disposable Sentinels. The addresses that it watches are replaced,
 * so that no server of anybody is asked.
 */
final class SentinelCheck {
    private static final Pattern PLACE = Pattern.compile("at line (\\d+)\\s*\\n\\s*>>> '[^\\n]*'\\s*\\n\\s*([^\\n]+)");
    private static final String FILE = "sentinel.conf";

    private SentinelCheck() {}

    /** Tells whether the lines are those of a Sentinel. */
    static boolean isSentinel(List<ConfigLine> lines) {
        return lines.stream().anyMatch(line -> line.name().equals("sentinel"));
    }

    static List<ConfigFinding> findings(ServerLauncher ours, ServerLauncher theirs, List<ConfigLine> lines) {
        List<ConfigLine> tried = lines.stream().filter(line -> isTried(line)).toList();
        Map<ConfigLine, String> here = refused(ours, tried);
        Map<ConfigLine, String> there = refused(theirs, tried);
        List<ConfigFinding> findings = new ArrayList<>();
        for (ConfigLine line : lines) {
            String refusal = there.get(line);
            if (refusal != null) {
                String both = here.containsKey(line) ? "; the old server refuses it, too" : "";
                findings.add(ConfigFinding.of(line, ConfigVerdict.REFUSED, refusal + both));
            } else if (isTried(line)) {
                findings.add(ConfigFinding.of(line, ConfigVerdict.SAME, ""));
            } else {
                findings.add(ConfigFinding.of(
                        line, ConfigVerdict.UNTRIED, "it belongs to the machine, or is a password or a script of it"));
            }
        }
        return findings;
    }

    private static boolean isTried(ConfigLine line) {
        String second =
                line.arguments().isEmpty() ? "" : line.arguments().get(0).toLowerCase(java.util.Locale.ROOT);
        boolean secret = line.name().equals("sentinel")
                && second.matches(
                        ".*(?:auth|pass|user).*|notification-script|client-reconfig-script|announce-.*|known-.*");
        return !secret
                && (line.name().equals("sentinel")
                        || UnsafeDirectives.reason(line.name()).isEmpty());
    }

    private static Map<ConfigLine, String> refused(ServerLauncher launcher, List<ConfigLine> lines) {
        List<ConfigLine> left = new ArrayList<>(lines);
        Map<ConfigLine, String> refused = new LinkedHashMap<>();
        while (true) {
            String message = start(launcher, left);
            if (message.isEmpty()) {
                return refused;
            }
            Matcher place = PLACE.matcher(message);
            int line = place.find() ? Integer.parseInt(place.group(1)) - 1 : -1;
            if (line < 0 || line >= left.size()) {
                throw new LaunchException("The Sentinel does not start, for a reason that is no line's: "
                        + ConfigTrial.lastLine(message));
            }
            refused.put(left.remove(line), place.group(2).strip());
        }
    }

    /** Returns the empty text where it starts with all lines, or what it says. */
    private static String start(ServerLauncher launcher, List<ConfigLine> lines) {
        try {
            Path folder = Files.createTempDirectory("kvcompat-sentinel");
            Path file = folder.resolve(FILE);
            try {
                Files.writeString(
                        file, lines.stream().map(SentinelCheck::written).collect(Collectors.joining()));
                try (LaunchedServer server = launcher.launch(List.of(FILE, "--sentinel"), List.of(file))) {
                    return server.endpoint().toString().isEmpty() ? "no address" : "";
                } catch (LaunchException e) {
                    return String.valueOf(e.getMessage());
                }
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the configuration of a Sentinel", e);
        }
    }

    private static String written(ConfigLine line) {
        List<String> arguments = new ArrayList<>(line.arguments());
        boolean monitor = line.name().equals("sentinel")
                && arguments.size() > 3
                && arguments.get(0).equalsIgnoreCase("monitor");
        if (monitor) {
            arguments.set(2, "127.0.0.1");
            arguments.set(3, "1");
        }
        return line.name()
                + arguments.stream()
                        .map(argument -> " \"" + argument.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                        .collect(Collectors.joining())
                + "\n";
    }
}
