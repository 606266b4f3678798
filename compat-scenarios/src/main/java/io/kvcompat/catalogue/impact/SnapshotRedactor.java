package io.kvcompat.catalogue.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reduces what a server says to what may leave it. Everything is dropped that is not known to be harmless, as the
 * other way round something is always forgotten. Masking what was masked changes nothing.
 *
 * @param settings the names of the settings whose values may be looked at
 * @param vocabulary what is looked for in scripts
 */
record SnapshotRedactor(Set<String> settings, ScriptVocabulary vocabulary) {
    private static final String HIDDEN = "***";

    private static final Pattern INFO_LINE = Pattern.compile("# [A-Za-z]{1,20}"
            + "|(?:redis_version|valkey_version|server_name|redis_mode|server_mode|redict_version):[\\w.-]{1,32}"
            + "|(?:used_memory|maxmemory|used_memory_peak|number_of_functions|number_of_cached_scripts):\\d{1,20}"
            + "|kvcompat_calls_left_out:\\d{1,20}"
            + "|maxmemory_policy:[a-z-]{1,20}"
            + "|db\\d{1,6}:keys=\\d{1,20},expires=\\d{1,20}(?:,[a-z_]{1,30}=\\d{1,20})*"
            + "|errorstat_[A-Z]{2,20}:count=\\d{1,20}"
            + "|cmdstat_[a-z0-9._|-]{1,60}:(?:[a-z_]{1,20}=[\\d.]{1,24},?){1,8}");

    private static final Pattern CLIENT_WORD = Pattern.compile("(lib-name|lib-ver|resp)=([A-Za-z0-9._-]{0,40})");

    /** Names of settings that hold paths, addresses, names or secrets, or that somebody may take to do so. */
    private static final Pattern SECRET = Pattern.compile(
            "auth|pass|user(?!-del|-flush)|secret|file|dir|bind|host|-ip|addr|socket|ident"
                    + "|announce|replicaof|slaveof|module|cpulist|template|name|command|locale|zone|tls-|rdma|hash-seed|port");

    private static final Pattern HARMLESS = Pattern.compile("-?\\d{1,20}[a-z%]{0,2}|[a-z][a-z-]{0,23}");

    private static final Pattern EVENTS = Pattern.compile("[A-Za-z]{0,20}");

    private static final Pattern CONTAINER = Pattern.compile("acl|client|cluster|command|commandlog|config|function"
            + "|latency|memory|module|object|pubsub|script|slowlog|xgroup|xinfo");

    private static final Pattern RULE = Pattern.compile("[+-](@?[a-z0-9._-]{1,40})(?:\\|(.*))?");

    private static final Set<String> FLAGS = Set.of(
            "on",
            "off",
            "nopass",
            "allkeys",
            "allchannels",
            "allcommands",
            "nocommands",
            "resetkeys",
            "resetchannels",
            "resetpass",
            "reset",
            "sanitize-payload",
            "skip-sanitize-payload",
            "alldbs",
            "resetdbs");

    String mask(SnapshotSection part, String raw) {
        List<String> lines = raw.lines().map(SnapshotRedactor::unnumbered).toList();
        return switch (part) {
            case INFO ->
                joined(lines.stream()
                        .filter(line -> INFO_LINE.matcher(line).matches())
                        .toList());
            case CLIENTS ->
                joined(lines.stream()
                        .filter(line -> !line.isBlank())
                        .map(SnapshotRedactor::client)
                        .toList());
            case SETTINGS -> settings(lines);
            case MODULES -> modules(lines);
            case FUNCTIONS -> vocabulary.skeleton(raw);
            case USERS -> users(lines);
        };
    }

    /** Takes off what redis-cli adds on a terminal: {@code 12) "text"}. */
    private static String unnumbered(String line) {
        Matcher numbered = NUMBERED.matcher(line.strip());
        return numbered.matches() ? numbered.group(1) : line.strip();
    }

    private static final Pattern NUMBERED = Pattern.compile("(?:\\d+\\) +)+\"?(.*?)\"?");

    private static String joined(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String client(String line) {
        StringJoiner kept = new StringJoiner(" ");
        for (String word : line.split(" ")) {
            // A library may say more in parentheses, which is somebody's own text.
            Matcher matcher = CLIENT_WORD.matcher(word.replaceFirst("\\(.*", ""));
            if (matcher.matches()) {
                kept.add(matcher.group());
            }
        }
        return kept.length() == 0 ? "resp=2" : kept.toString();
    }

    private String settings(List<String> lines) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            String name = lines.get(i).toLowerCase(Locale.ROOT);
            if (settings.contains(name)) {
                kept.add(name);
                kept.add(setting(name, lines.get(i + 1)));
            }
        }
        return joined(kept);
    }

    private static String setting(String name, String value) {
        if (value.isEmpty() || value.equals("(nil)")) {
            return "";
        }
        boolean harmless = name.equals("notify-keyspace-events")
                ? EVENTS.matcher(value).matches()
                : !SECRET.matcher(name).find()
                        && List.of(value.split(" ")).stream()
                                .allMatch(word -> HARMLESS.matcher(word).matches());
        return harmless ? value : HIDDEN + odd(name, value);
    }

    /** Of an address or a name that is announced, only what no address has is kept: another server may refuse it. */
    private static String odd(String name, String value) {
        return name.startsWith("cluster-announce-") ? value.replaceAll("[\\p{Alnum}.:_*-]|[^\\p{Print}]", "") : "";
    }

    private static String modules(List<String> lines) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean name = lines.get(i).equals("name") && lines.get(i + 1).matches("[A-Za-z0-9_.-]{1,32}");
            boolean version = lines.get(i).equals("ver") && lines.get(i + 1).matches("(?:\\(integer\\) )?\\d{1,10}");
            if (name || version) {
                kept.add(lines.get(i));
                kept.add(lines.get(++i).replace("(integer) ", ""));
            }
        }
        return joined(kept);
    }

    private static String users(List<String> lines) {
        List<String> kept = new ArrayList<>();
        int number = 0;
        for (String line : lines) {
            List<String> words = List.of(line.split(" +"));
            number += line.isBlank() ? 0 : 1;
            if (words.size() < 3 || !words.get(0).equals("user")) {
                continue;
            }
            StringJoiner masked = new StringJoiner(" ");
            masked.add("user").add(words.get(1).equals("default") ? "default" : "user-" + number);
            words.subList(2, words.size()).stream().map(SnapshotRedactor::rule).forEach(masked::add);
            kept.add(masked.toString());
        }
        return joined(kept);
    }

    /** Keeps flags, and the commands and categories of a rule; what keys, channels and passwords say is hidden. */
    private static String rule(String word) {
        String open = word.startsWith("(") ? "(" : "";
        String close = word.endsWith(")") ? ")" : "";
        String text = word.substring(open.length(), Math.max(open.length(), word.length() - close.length()));
        return open + inner(text) + close;
    }

    private static String inner(String text) {
        if (FLAGS.contains(text)) {
            return text;
        }
        Matcher rule = RULE.matcher(text);
        if (rule.matches()) {
            String argument = rule.group(2);
            boolean known =
                    argument == null || CONTAINER.matcher(rule.group(1)).matches() && argument.matches("[a-z-]{1,30}");
            return known ? text : text.charAt(0) + rule.group(1) + "|" + HIDDEN;
        }
        Matcher kind = KIND.matcher(text);
        return kind.find() ? kind.group() + HIDDEN : HIDDEN;
    }

    private static final Pattern KIND = Pattern.compile("^(?:%R?W?~|~|&)");
}
