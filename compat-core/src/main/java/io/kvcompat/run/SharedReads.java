package io.kvcompat.run;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says why what a command tells of a given server would be about its other clients, databases, users and functions, or
 * about what was before, so that nothing can be compared; for one scenario on one lane.
 */
final class SharedReads {
    /** Sections of INFO that count what every client does. */
    private static final Set<String> COUNTED =
            Set.of("STATS", "COMMANDSTATS", "ERRORSTATS", "LATENCYSTATS", "CLIENTS", "CPU");

    private static final Pattern CALL = Pattern.compile(
            "(?i)(?:redis|server)\\.p?call\\s*\\(\\s*['\"](info|pubsub|slowlog|latency|memory)['\"]\\s*,\\s*['\"]([\\w-]+)['\"]");

    private static final int LONGEST_WORD = 64;

    private final int database;
    private final Supplier<Session> control;
    private final Surroundings surroundings;
    /** Whether there was something before, by what it is. */
    private final Map<String, Boolean> filledBefore = new HashMap<>();

    SharedReads(int database, Supplier<Session> control, Surroundings surroundings) {
        this.database = database;
        this.control = control;
        this.surroundings = surroundings;
    }

    /** Returns why a command that is about to be sent tells of others; empty where it does not. */
    Optional<String> refusal(Command command) {
        List<String> words = command.parts().stream()
                .limit(4)
                // A payload is no word, and takes long to read as one.
                .map(part -> part.length() > LONGEST_WORD ? "" : upper(part.utf8()))
                .toList();
        String first = words.size() > 1 ? words.get(1) : "";
        return switch (words.get(0)) {
            case "EVAL", "EVAL_RO" -> inScript(command);
            case "INFO" ->
                words.stream()
                        .skip(1)
                        .map(this::section)
                        .flatMap(Optional::stream)
                        .findFirst();
            case "CONFIG" -> config(words, first);
            default -> of(words.get(0), first, words.size() > 2 ? words.get(2) : "");
        };
    }

    private Optional<String> inScript(Command command) {
        String script =
                command.arguments().isEmpty() ? "" : command.arguments().get(0).utf8();
        Matcher call = CALL.matcher(script);
        while (call.find()) {
            String name = upper(call.group(1));
            Optional<String> reason =
                    name.equals("INFO") ? section(upper(call.group(2))) : of(name, upper(call.group(2)), "");
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private Optional<String> section(String section) {
        if (COUNTED.contains(section)) {
            return counts("INFO " + section.toLowerCase(Locale.ROOT));
        }
        return section.equals("KEYSPACE") ? keysElsewhere("INFO keyspace") : Optional.empty();
    }

    private Optional<String> config(List<String> words, String first) {
        String name = words.size() > 2 ? words.get(2) : "";
        if (!first.equals("SET")) {
            return Optional.empty();
        }
        if (name.startsWith("SLOWLOG-") || name.startsWith("COMMANDLOG-")) {
            // Asked now, as with another threshold the question would itself be logged.
            return log("SLOWLOG", first);
        }
        return name.startsWith("LATENCY-MONITOR") ? spikes() : Optional.empty();
    }

    private Optional<String> of(String name, String sub, String argument) {
        return switch (name) {
            case "SLOWLOG", "COMMANDLOG" -> sub.equals("HELP") ? Optional.empty() : log(name, sub);
            case "LATENCY" ->
                switch (sub) {
                    case "HISTOGRAM" -> counts("LATENCY HISTOGRAM");
                    case "LATEST", "HISTORY", "DOCTOR", "GRAPH", "RESET" -> spikes();
                    default -> Optional.empty();
                };
            case "PUBSUB" -> subscriptions(sub);
            case "MEMORY" ->
                sub.equals("STATS") || sub.equals("DOCTOR") ? keysElsewhere("MEMORY " + sub) : Optional.empty();
            case "WAIT", "ROLE" ->
                surroundings.replicas() > 0
                        ? Optional.of(name + " tells of the " + surroundings.replicas() + " replicas of this server")
                        : Optional.empty();
            case "FUNCTION" -> functions(sub);
            case "ACL" -> acl(sub, argument);
            default -> Optional.empty();
        };
    }

    private Optional<String> counts(String what) {
        return surroundings.hasOthers()
                ? Optional.of(what + " counts what every client does, and " + surroundings.others())
                : Optional.empty();
    }

    private Optional<String> subscriptions(String sub) {
        boolean theirs = switch (sub) {
            case "NUMPAT" -> surroundings.patterns() > 0;
            case "CHANNELS", "SHARDCHANNELS" -> surroundings.channels() > 0;
            default -> false;
        };
        boolean asks = sub.equals("NUMPAT") || sub.endsWith("CHANNELS");
        return theirs || asks && !surroundings.isKnown()
                ? Optional.of("PUBSUB " + sub + " tells of every client's subscriptions, and " + surroundings.others())
                : Optional.empty();
    }

    private Optional<String> log(String name, String sub) {
        if (surroundings.hasOthers()) {
            return counts(name);
        }
        boolean filled = isFilled(name, () -> ask(name, "LEN"));
        if (sub.equals("RESET")) {
            filled = false;
            filledBefore.put(name, false);
        }
        return filled ? Optional.of(name + " tells of what was before, until " + name + " RESET") : Optional.empty();
    }

    private Optional<String> spikes() {
        if (surroundings.hasOthers()) {
            return counts("LATENCY");
        }
        return isFilled("LATENCY", () -> ask("LATENCY", "LATEST"))
                ? Optional.of("LATENCY tells of spikes that were before, until LATENCY RESET")
                : Optional.empty();
    }

    private Optional<String> acl(String sub, String argument) {
        return switch (sub) {
            case "LOG" -> {
                boolean filled = isFilled("ACL LOG", () -> ask("ACL", "LOG", "1"));
                if (argument.equals("RESET")) {
                    filledBefore.put("ACL LOG", false);
                    yield Optional.empty();
                }
                yield filled ? Optional.of("ACL LOG tells of what was before, until ACL LOG RESET") : Optional.empty();
            }
            case "SETUSER", "DELUSER", "LIST", "USERS" ->
                isFilled("ACL USERS", () -> usersBut(ask("ACL", "USERS")))
                                && (sub.equals("LIST") || sub.equals("USERS"))
                        ? Optional.of("ACL " + sub + " tells of users of this server that are not the run's")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Returns the users that are not there by themselves. */
    private static Reply usersBut(Reply users) {
        return users instanceof ArrayReply names
                ? new ArrayReply(names.items().stream()
                        .filter(name -> !ServerSettings.text(name).equals("default"))
                        .toList())
                : users;
    }

    private Optional<String> functions(String sub) {
        boolean tells = Set.of("LIST", "STATS", "DUMP").contains(sub);
        return isFilled("FUNCTION", () -> ask("FUNCTION", "LIST")) && tells
                ? Optional.of("FUNCTION " + sub + " tells of libraries of this server that are not the run's")
                : Optional.empty();
    }

    /** Tells whether there was something before the scenario added its own: asked at the first command about it. */
    private boolean isFilled(String what, Supplier<Reply> ask) {
        return filledBefore.computeIfAbsent(what, name -> {
            Reply told = ask.get();
            return told instanceof ArrayReply array && !array.items().isEmpty()
                    || told instanceof IntegerReply number && number.value() > 0;
        });
    }

    private Optional<String> keysElsewhere(String what) {
        if (surroundings.hasOthers()) {
            return counts(what);
        }
        String keyspace = ServerSettings.text(ask("INFO", "keyspace"));
        String others = keyspace.lines()
                .filter(line -> line.matches("db\\d+:.*") && !line.startsWith("db" + database + ":"))
                .map(line -> line.substring(2, line.indexOf(':')))
                .findFirst()
                .orElse("");
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(what + " tells of every database, and there are keys in database " + others);
    }

    private Reply ask(String... command) {
        return control.get().call(Command.of(command)).reply();
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
