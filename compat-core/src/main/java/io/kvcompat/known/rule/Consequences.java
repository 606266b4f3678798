package io.kvcompat.known.rule;

import io.kvcompat.command.Command;
import io.kvcompat.comparison.ComparedAnswer;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Follows what explained differences left behind in a lane, and tells what else comes of it. */
final class Consequences {
    private static final String ABORTED = "-EXECABORT Transaction discarded because of previous errors.";
    private static final String LOST = "(connection-lost)";

    /** Commands that look at all keys. */
    private static final Set<String> KEYSPACE =
            Set.of("DBSIZE", "KEYS", "SCAN", "RANDOMKEY", "FLUSHALL", "FLUSHDB", "INFO", "MEMORY", "PUBSUB");

    private static final Set<String> SCRIPTS =
            Set.of("EVAL", "EVALSHA", "EVAL_RO", "EVALSHA_RO", "FCALL", "FCALL_RO", "FUNCTION", "SCRIPT");

    /** What FUNCTION tells of all libraries, or does to one of them. */
    private static final Set<String> LISTS_OF_SCRIPTS = Set.of("DUMP", "LIST", "STATS", "DELETE");

    private final Map<Bytes, Set<String>> keys = new HashMap<>();
    private final Map<Aftermath, Set<String>> others = new EnumMap<>(Aftermath.class);
    private final Map<String, Set<String>> sessions = new HashMap<>();
    private final Set<String> settings = new TreeSet<>();

    /** Takes note of what an explained difference leaves behind. */
    void left(Aftermath what, Set<String> entries, @Nullable Command command, String session) {
        if (what == Aftermath.NOTHING || command == null) {
            return;
        }
        if (what == Aftermath.KEYS) {
            Keys.of(command)
                    .forEach(key ->
                            keys.computeIfAbsent(key, one -> new TreeSet<>()).addAll(entries));
        } else if (what == Aftermath.SESSION) {
            sessions.computeIfAbsent(session, one -> new TreeSet<>()).addAll(entries);
        } else {
            others.computeIfAbsent(what, one -> new TreeSet<>()).addAll(entries);
        }
        if (what == Aftermath.SETTINGS) {
            command.arguments().forEach(word -> settings.add(word.utf8()));
        }
    }

    /** Returns the entries from which a difference follows; empty where it cannot be told. */
    Set<String> of(
            Scene scene,
            String session,
            SessionHistory state,
            ComparedAnswer ours,
            ComparedAnswer theirs,
            Plausible plausible) {
        Set<String> aborted = aborted(scene, state, ours, theirs);
        if (!aborted.isEmpty()) {
            return aborted;
        }
        if (ours.absence().equals(LOST) != theirs.absence().equals(LOST)) {
            return of(Aftermath.SESSIONS, session);
        }
        if (scene.command() == null) {
            return frame(ours, theirs);
        }
        Set<String> touched = touched(scene.command(), scene.circumstances().script());
        if (!touched.isEmpty() && plausible.test(ours, theirs)) {
            return touched;
        }
        return state(scene, session, ours, theirs, plausible);
    }

    private Set<String> of(Aftermath what, String session) {
        Set<String> entries = new TreeSet<>(others.getOrDefault(what, Set.of()));
        entries.addAll(sessions.getOrDefault(session, Set.of()));
        return entries;
    }

    /** A transaction that one side aborted, since it refused what the other queued. */
    private static Set<String> aborted(Scene scene, SessionHistory state, ComparedAnswer ours, ComparedAnswer theirs) {
        if (!scene.name().equals("EXEC")) {
            return Set.of();
        }
        if (theirs.text().equals(ABORTED) && !ours.text().equals(ABORTED)) {
            return state.aborted(false);
        }
        return ours.text().equals(ABORTED) && !theirs.text().equals(ABORTED) ? state.aborted(true) : Set.of();
    }

    private Set<String> frame(ComparedAnswer ours, ComparedAnswer theirs) {
        Set<String> entries = new TreeSet<>();
        for (ComparedAnswer answer : List.of(ours, theirs)) {
            if (answer.isSingle()) {
                collect(answer.reply(), entries);
            }
        }
        return entries;
    }

    private void collect(Reply reply, Set<String> entries) {
        String word = Place.word(reply);
        if (word != null) {
            entries.addAll(keys.getOrDefault(Bytes.of(word), Set.of()));
            int at = word.indexOf("__:");
            entries.addAll(at < 0 ? Set.of() : keys.getOrDefault(Bytes.of(word.substring(at + 3)), Set.of()));
        }
        List<Reply> children = Place.children(reply);
        if (children != null) {
            children.forEach(child -> collect(child, entries));
        }
    }

    private Set<String> touched(Command command, String script) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        Set<String> entries = new TreeSet<>();
        for (Bytes argument : command.arguments()) {
            entries.addAll(keys.getOrDefault(argument, Set.of()));
        }
        if (entries.isEmpty() && KEYSPACE.contains(command.name())) {
            keys.values().forEach(entries::addAll);
        }
        if (entries.isEmpty() && !script.isEmpty()) {
            keys.forEach((key, some) -> {
                if (script.contains("'" + key.utf8() + "'") || script.contains("\"" + key.utf8() + "\"")) {
                    entries.addAll(some);
                }
            });
        }
        return entries;
    }

    private Set<String> state(
            Scene scene, String session, ComparedAnswer ours, ComparedAnswer theirs, Plausible plausible) {
        String name = scene.name();
        if (sessions.containsKey(session) && plausible.test(ours, theirs)) {
            return sessions.get(session);
        }
        if (SCRIPTS.contains(name)
                && others.containsKey(Aftermath.SCRIPTS)
                && (isOfScripts(ours, theirs)
                        || isListOfScripts(scene) && (plausible.test(ours, theirs) || isLonger(ours, theirs)))) {
            return others.get(Aftermath.SCRIPTS);
        }
        boolean denied = ours.text().startsWith("-NOPERM") != theirs.text().startsWith("-NOPERM");
        if ((name.equals("ACL") || name.equals("AUTH") || denied) && others.containsKey(Aftermath.USERS)) {
            return denied || plausible.test(ours, theirs) ? others.get(Aftermath.USERS) : Set.of();
        }
        boolean set = name.equals("CONFIG") && scene.word(1).equals("GET") && isSetting(scene);
        return set && plausible.test(ours, theirs) ? of(Aftermath.SETTINGS, session) : Set.of();
    }

    private static boolean isListOfScripts(Scene scene) {
        return scene.name().equals("FUNCTION") && LISTS_OF_SCRIPTS.contains(scene.word(1));
    }

    /** Tells whether one side lists all that the other lists, and more. */
    private static boolean isLonger(ComparedAnswer ours, ComparedAnswer theirs) {
        List<Reply> left = ours.isSingle() ? Place.children(ours.reply()) : null;
        List<Reply> right = theirs.isSingle() ? Place.children(theirs.reply()) : null;
        return left != null
                && right != null
                && left.size() != right.size()
                && (left.containsAll(right) || right.containsAll(left));
    }

    private boolean isSetting(Scene scene) {
        String name = scene.typed(2);
        return name != null && settings.contains(name);
    }

    private static boolean isOfScripts(ComparedAnswer ours, ComparedAnswer theirs) {
        return isMissing(ours) != isMissing(theirs);
    }

    private static boolean isMissing(ComparedAnswer answer) {
        return answer.text().equals("-ERR Function not found") || answer.text().startsWith("-NOSCRIPT ");
    }
}
