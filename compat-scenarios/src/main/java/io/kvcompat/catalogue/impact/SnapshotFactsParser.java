package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.SnapshotFacts.CommandUse;
import io.kvcompat.catalogue.impact.SnapshotFacts.LibraryUse;
import io.kvcompat.catalogue.impact.SnapshotFacts.User;
import io.kvcompat.target.Identity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the facts from the texts of a snapshot. */
final class SnapshotFactsParser {
    private static final Pattern COUNTER = Pattern.compile("(calls|rejected_calls|failed_calls)=(\\d+)");

    /** What this program sends itself, and every client when it connects: their counters tell nothing of programs. */
    private static final Set<String> OWN = Set.of(
            "info",
            "config|get",
            "client|list",
            "client|id",
            "client|setinfo",
            "client|setname",
            "acl|list",
            "function|list",
            "module|list",
            "hello",
            "auth",
            "select",
            "ping",
            "quit",
            "command",
            "command|docs",
            "command|info",
            "config|resetstat");

    private SnapshotFactsParser() {}

    static SnapshotFacts parse(Snapshot snapshot) {
        Map<String, String> info = info(snapshot.text(SnapshotSection.INFO));
        List<Map<String, String>> clients = snapshot.text(SnapshotSection.CLIENTS)
                .lines()
                .map(SnapshotFactsParser::words)
                .toList();
        return new SnapshotFacts(
                identity(info),
                commands(info),
                errors(info),
                libraries(clients),
                clients.size(),
                clients.stream()
                        .filter(client -> "3".equals(client.get("resp")))
                        .count(),
                pairs(snapshot.text(SnapshotSection.SETTINGS)),
                modules(snapshot.text(SnapshotSection.MODULES)),
                snapshot.text(SnapshotSection.FUNCTIONS),
                users(snapshot.text(SnapshotSection.USERS)),
                snapshot.text(SnapshotSection.INFO)
                        .lines()
                        .filter(line -> line.startsWith("db"))
                        .toList());
    }

    private static Map<String, String> info(String text) {
        Map<String, String> info = new TreeMap<>();
        text.lines()
                .filter(line -> line.indexOf(':') > 0)
                .forEach(line -> info.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1)));
        return info;
    }

    private static @Nullable Identity identity(Map<String, String> info) {
        String redis = info.get("redis_version");
        if (redis == null) {
            return null;
        }
        String mode = info.getOrDefault("server_mode", info.getOrDefault("redis_mode", "standalone"));
        String valkey = info.get("valkey_version");
        String redict = info.get("redict_version");
        String product = valkey != null ? "valkey" : redict != null ? "redict" : "redis";
        String version = valkey != null ? valkey : redict != null ? redict : redis;
        return new Identity(product, version, mode, redis);
    }

    private static Map<String, CommandUse> commands(Map<String, String> info) {
        Map<String, CommandUse> commands = new TreeMap<>();
        info.forEach((key, value) -> {
            if (key.startsWith("cmdstat_")) {
                String name = key.substring("cmdstat_".length());
                if (OWN.contains(name)) {
                    return;
                }
                Map<String, Long> counters = new TreeMap<>();
                Matcher matcher = COUNTER.matcher(value);
                while (matcher.find()) {
                    counters.put(matcher.group(1), number(matcher.group(2)));
                }
                commands.put(
                        name,
                        new CommandUse(
                                name,
                                counters.getOrDefault("calls", 0L),
                                counters.getOrDefault("rejected_calls", 0L),
                                counters.getOrDefault("failed_calls", 0L)));
            }
        });
        return commands;
    }

    private static Map<String, Long> errors(Map<String, String> info) {
        Map<String, Long> errors = new TreeMap<>();
        info.forEach((key, value) -> {
            if (key.startsWith("errorstat_")) {
                errors.put(key.substring("errorstat_".length()), number(value.replace("count=", "")));
            }
        });
        return errors;
    }

    /** A counter beyond the range is a great one. */
    private static long number(String digits) {
        return digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
    }

    private static Map<String, String> words(String line) {
        return Stream.of(line.split(" "))
                .filter(word -> word.indexOf('=') > 0)
                .collect(Collectors.toMap(
                        word -> word.substring(0, word.indexOf('=')),
                        word -> word.substring(word.indexOf('=') + 1),
                        (first, second) -> first));
    }

    private static List<LibraryUse> libraries(List<Map<String, String>> clients) {
        Map<List<String>, Long> counts = new LinkedHashMap<>();
        for (Map<String, String> client : clients) {
            String name = client.getOrDefault("lib-name", "");
            if (!name.isEmpty()) {
                counts.merge(List.of(name, client.getOrDefault("lib-ver", "")), 1L, Long::sum);
            }
        }
        return counts.entrySet().stream()
                .map(count ->
                        new LibraryUse(count.getKey().get(0), count.getKey().get(1), count.getValue()))
                .toList();
    }

    private static Map<String, String> pairs(String text) {
        List<String> lines = text.lines().toList();
        Map<String, String> pairs = new TreeMap<>();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            pairs.put(lines.get(i), lines.get(i + 1));
        }
        return pairs;
    }

    private static Map<String, String> modules(String text) {
        List<String> lines = text.lines().toList();
        Map<String, String> modules = new LinkedHashMap<>();
        String current = "";
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            if (lines.get(i).equals("name")) {
                current = lines.get(i + 1);
                modules.put(current, "");
            } else {
                modules.put(current, lines.get(i + 1));
            }
        }
        return modules;
    }

    private static List<User> users(String text) {
        List<User> users = new ArrayList<>();
        for (String line : text.lines().toList()) {
            List<String> words = List.of(line.split(" "));
            // Names are masked; the place tells an administrator which one it is.
            Matcher numbered = NUMBERED.matcher(words.get(1));
            String name =
                    numbered.matches() ? "line " + numbered.group(1) + " of ACL LIST" : "the user " + words.get(1);
            users.add(new User(name, words.subList(2, words.size())));
        }
        return users;
    }

    private static final Pattern NUMBERED = Pattern.compile("user-(\\d+)");
}
