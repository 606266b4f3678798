package io.kvcompat.run;

import io.kvcompat.client.Answer;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.ErrorReply;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which commands the user of a session may send to a server, and which the server does not know under their names.
 *
 * <p>Found out by queueing each in a transaction that is thrown away: the server checks permissions when it queues, and
 * runs nothing.
 */
final class CommandRights {
    /** Everything may be sent. */
    static final CommandRights ALL = new CommandRights(new TreeMap<>(), true);

    private static final Duration PROBE = Duration.ofSeconds(10);
    private static final String KEY = "kvcompat:preflight";

    /** Run at once in a transaction, or refused there whatever the user may do. */
    private static final Set<String> NOT_QUEUED = Set.of(
            "multi",
            "exec",
            "discard",
            "watch",
            "unwatch",
            "quit",
            "reset",
            "monitor",
            "sync",
            "psync",
            "replconf",
            "hello",
            "auth",
            "shutdown",
            "debug",
            "failover",
            "replicaof",
            "slaveof");

    /** A call in a script. */
    private static final Pattern CALL = Pattern.compile(
            "(?i)(?:redis|server)\\.p?call\\s*\\(\\s*['\"]([a-z]+)['\"](?:\\s*,\\s*['\"]([a-z-]+)['\"])?");

    /** Why each is refused, by its name: {@code config|get}. */
    private final SortedMap<String, String> refused;

    private final boolean allKeys;

    private CommandRights(SortedMap<String, String> refused, boolean allKeys) {
        this.refused = refused;
        this.allKeys = allKeys;
    }

    /**
     * Asks a server.
     *
     * @param known the commands that servers of this version have by themselves; empty where that is not known
     */
    static CommandRights probe(Session session, Set<String> known) {
        Map<String, Integer> arities = new LinkedHashMap<>();
        if (session.call(Command.of("COMMAND")).reply() instanceof ArrayReply all) {
            all.items().forEach(entry -> arities(entry, arities));
        }
        SortedMap<String, String> refused = new TreeMap<>();
        if (!arities.isEmpty()) {
            // A command that has subcommands is listed by these.
            Set<String> listed = new HashSet<>(arities.keySet());
            arities.keySet().forEach(name -> listed.add(name.replaceFirst("\\|.*", "")));
            known.stream()
                    .filter(name -> !listed.contains(name) && !listed.contains(name.replaceFirst("\\|.*", "")))
                    .forEach(name -> refused.put(name, title(name) + " is disabled or renamed on this server"));
        }
        boolean allKeys = true;
        if (!session.call(Command.of("MULTI")).reply().toString().equals("+OK")) {
            return new CommandRights(refused, true);
        }
        Map<String, CompletableFuture<Answer>> asked = new LinkedHashMap<>();
        arities.forEach((name, arity) -> {
            if (!NOT_QUEUED.contains(name.replaceFirst("\\|.*", ""))) {
                asked.put(name, session.send(call(name, arity), PROBE));
            }
        });
        for (Map.Entry<String, CompletableFuture<Answer>> one : asked.entrySet()) {
            Reply reply = one.getValue().join().reply();
            String text = reply instanceof ErrorReply error ? error.value().utf8() : "";
            if (text.startsWith("NOPERM") && text.contains("key") && !text.contains(" run the ")) {
                allKeys = false;
            } else if (text.startsWith("NOPERM")) {
                refused.put(one.getKey(), reason(one.getKey(), text));
            } else if (text.startsWith("ERR unknown command")) {
                refused.put(one.getKey(), title(one.getKey()) + " is disabled or renamed on this server");
            }
        }
        session.call(Command.of("DISCARD"));
        return new CommandRights(refused, allKeys);
    }

    private static String reason(String name, String text) {
        return "the user may not " + (text.contains("channel") ? "use every channel, as " : "run ") + title(name)
                + (text.contains("channel") ? " does" : "") + " (NOPERM)";
    }

    /** Reads an entry of COMMAND and those of its subcommands. */
    private static void arities(Reply entry, Map<String, Integer> arities) {
        if (!(entry instanceof ArrayReply array) || array.items().size() < 2) {
            return;
        }
        List<Reply> fields = array.items();
        String name = ServerSettings.text(fields.get(0)).toLowerCase(Locale.ROOT);
        boolean isContainer = fields.size() > 9
                && fields.get(9) instanceof ArrayReply subcommands
                && !subcommands.items().isEmpty();
        if (isContainer) {
            ((ArrayReply) fields.get(9)).items().forEach(subcommand -> arities(subcommand, arities));
        } else if (fields.get(1) instanceof IntegerReply arity) {
            arities.put(name, (int) arity.value());
        }
    }

    /** Makes a call that has enough arguments and would fail if it were run. */
    private static Command call(String name, int arity) {
        List<String> words = new ArrayList<>(List.of(name.split("\\|")));
        // One more than it needs, where it takes more: FLUSHALL or SAVE would refuse it.
        int wanted = arity < 0 ? 1 - arity : arity;
        while (words.size() < wanted) {
            words.add(KEY);
        }
        return Command.of(words.toArray(String[]::new));
    }

    private static String title(String name) {
        return name.replace('|', ' ').toUpperCase(Locale.ROOT);
    }

    boolean hasAllKeys() {
        return allKeys;
    }

    /** Returns why a command is not sent; empty where it may be. */
    Optional<String> refusal(Command command) {
        if (refused.isEmpty()) {
            return Optional.empty();
        }
        List<String> words =
                command.parts().stream().limit(2).map(part -> part.utf8()).toList();
        String first = words.get(0).toLowerCase(Locale.ROOT);
        if (words.size() > 1 && (first.equals("eval") || first.equals("eval_ro"))) {
            Matcher call = CALL.matcher(words.get(1));
            while (call.find()) {
                Optional<String> reason = refusal(call.group(1), call.group(2) == null ? "" : call.group(2));
                if (reason.isPresent()) {
                    return reason;
                }
            }
        }
        return refusal(first, words.size() > 1 ? words.get(1) : "");
    }

    Optional<String> refusal(String name, String subcommand) {
        String whole = refused.get((name + "|" + subcommand).toLowerCase(Locale.ROOT));
        return Optional.ofNullable(whole != null ? whole : refused.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Returns a line for each reason, with the commands that it is about. */
    List<String> lines() {
        Map<String, Set<String>> byReason = new TreeMap<>();
        refused.forEach(
                (name, reason) -> byReason.computeIfAbsent(reason.replace(title(name), "…"), all -> new TreeSet<>())
                        .add(title(name)));
        return byReason.entrySet().stream()
                .map(reason -> reason.getKey()
                        .replace(
                                "…",
                                reason.getValue().stream().limit(8).collect(Collectors.joining(", "))
                                        + (reason.getValue().size() > 8
                                                ? " and " + (reason.getValue().size() - 8) + " more"
                                                : "")))
                .toList();
    }
}
