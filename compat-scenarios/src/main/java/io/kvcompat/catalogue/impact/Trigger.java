package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.Hints.EntryHint;
import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.comparison.Severity;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.known.KnownDifference.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * By what one tells that an entry of the catalogue touches somebody.
 *
 * @param commands the commands that show the difference, each with the options that it must have, in capitals
 * @param errors the errors of the baseline that read otherwise on the other server
 * @param onlyErrors whether nothing but errors differs
 * @param onlyResp3 whether it shows in RESP3 alone
 * @param onlyNew whether it is about what the baseline has not, so that nobody can use it yet
 */
record Trigger(
        Map<String, Set<String>> commands,
        List<ErrorText> errors,
        boolean onlyErrors,
        boolean onlyResp3,
        boolean onlyNew) {
    /** Commands that show in matches because they read what another command did. */
    private static final Set<String> FOLLOW_UPS = Set.of(
            "GET",
            "MGET",
            "EXISTS",
            "TTL",
            "PTTL",
            "EXPIRETIME",
            "PEXPIRETIME",
            "TYPE",
            "HGETALL",
            "HGET",
            "HEXISTS",
            "LRANGE",
            "SMEMBERS",
            "SCARD",
            "ZRANGE",
            "XRANGE",
            "EXEC",
            "DBSIZE",
            "PING");

    private static final Set<String> CONTAINERS = Set.of(
            "ACL",
            "CLIENT",
            "CLUSTER",
            "COMMAND",
            "CONFIG",
            "FUNCTION",
            "LATENCY",
            "MEMORY",
            "MODULE",
            "OBJECT",
            "PUBSUB",
            "SCRIPT",
            "SLOWLOG",
            "XGROUP",
            "XINFO");

    private static final Pattern OPTION = Pattern.compile("[A-Z][A-Z-]{1,20}");

    static Trigger of(KnownDifference entry, EntryHint hint) {
        List<Match> matches = entry.matches();
        List<ErrorText> errors = new ArrayList<>();
        matches.forEach(match -> errors.addAll(ErrorText.of(match.baseline(), match.other())));
        boolean added = entry.cause().equals("missing") || entry.cause().equals("extension");
        return new Trigger(
                hint.commands() == null ? commands(matches) : hinted(hint),
                errors,
                matches.stream().allMatch(match -> match.baseline().startsWith("-")),
                matches.stream().allMatch(match -> match.protocol() == Protocol.RESP3),
                added && entry.severity() == Severity.INFORMATIONAL);
    }

    private static Map<String, Set<String>> hinted(EntryHint hint) {
        Map<String, Set<String>> commands = new TreeMap<>();
        List<String> names = hint.commands() == null ? List.of() : hint.commands();
        Set<String> options = new TreeSet<>(hint.options());
        names.forEach(name -> commands.put(name, options));
        return commands;
    }

    private static Map<String, Set<String>> commands(List<Match> matches) {
        Map<String, Set<String>> commands = new TreeMap<>();
        for (Match match : matches) {
            String subject = match.subject();
            if (subject != null) {
                Command command = Command.parse(subject);
                Set<String> options = options(command);
                commands.merge(name(command), options, (all, more) -> {
                    Set<String> both = new TreeSet<>(all);
                    both.retainAll(more);
                    return both;
                });
            }
        }
        Map<String, Set<String>> leading = new TreeMap<>(commands);
        leading.keySet().removeAll(FOLLOW_UPS);
        return leading.isEmpty() ? commands : leading;
    }

    /** Returns {@code GET} or {@code CONFIG GET}. */
    private static String name(Command command) {
        String name = command.name();
        return CONTAINERS.contains(name) && !command.arguments().isEmpty()
                ? name + " " + command.arguments().get(0).utf8().toUpperCase(Locale.ROOT)
                : name;
    }

    private static Set<String> options(Command command) {
        Set<String> options = new TreeSet<>();
        if (command.name().startsWith("EVAL") || command.name().startsWith("FCALL")) {
            return options;
        }
        command.arguments().stream()
                .skip(CONTAINERS.contains(command.name()) ? 1 : 0)
                .map(argument -> argument.utf8())
                .filter(word -> OPTION.matcher(word).matches())
                .forEach(options::add);
        return options;
    }

    /** Returns the name that statistics have for a command. */
    static String statistic(String command) {
        return command.toLowerCase(Locale.ROOT).replace(' ', '|');
    }
}
