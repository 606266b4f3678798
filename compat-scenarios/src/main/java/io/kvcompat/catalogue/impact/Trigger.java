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
import java.util.Set;
import java.util.TreeSet;

/**
 * By what one tells that an entry of the catalogue touches somebody.
 *
 * @param commands the commands that show the difference, in capitals
 * @param errors the errors of the baseline that read otherwise on the other server, without the minus sign
 * @param onlyErrors whether nothing but errors differs
 * @param onlyResp3 whether it shows in RESP3 alone
 * @param onlyNew whether it is about what the baseline has not, so that nobody can use it yet
 */
record Trigger(Set<String> commands, List<String> errors, boolean onlyErrors, boolean onlyResp3, boolean onlyNew) {
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

    static Trigger of(KnownDifference entry, EntryHint hint) {
        List<Match> matches = entry.shown();
        List<String> errors = new ArrayList<>();
        for (Match match : matches) {
            match.baseline()
                    .lines()
                    .filter(line -> line.startsWith("-") && line.indexOf(' ') > 0)
                    .forEach(line -> errors.add(line.substring(1)));
        }
        boolean added = entry.cause().equals("missing") || entry.cause().equals("extension");
        return new Trigger(
                hint.commands() == null ? commands(matches) : new TreeSet<>(hint.commands()),
                errors,
                !matches.isEmpty() && matches.stream().allMatch(match -> ChangedTexts.isError(match.baseline())),
                !matches.isEmpty() && matches.stream().allMatch(match -> match.protocol() == Protocol.RESP3),
                added && entry.severity() == Severity.INFORMATIONAL);
    }

    /** The commands that an entry is about; those with which a scenario only looks at what became of the data are not. */
    private static Set<String> commands(List<Match> matches) {
        Set<String> commands = new TreeSet<>();
        for (Match match : matches) {
            String subject = match.subject();
            if (subject != null) {
                commands.add(name(Command.parse(subject)));
            }
        }
        Set<String> leading = new TreeSet<>(commands);
        leading.removeAll(FOLLOW_UPS);
        return leading;
    }

    /** Returns {@code GET} or {@code CONFIG GET}. */
    private static String name(Command command) {
        String name = command.name();
        return CONTAINERS.contains(name) && !command.arguments().isEmpty()
                ? name + " " + command.arguments().get(0).utf8().toUpperCase(Locale.ROOT)
                : name;
    }

    /** Returns the name that statistics have for a command. */
    static String statistic(String command) {
        return command.toLowerCase(Locale.ROOT).replace(' ', '|');
    }
}
