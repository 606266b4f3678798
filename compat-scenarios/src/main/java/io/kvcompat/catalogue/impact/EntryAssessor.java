package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.Hints.EntryHint;
import io.kvcompat.catalogue.impact.SourceFacts.CommandPlace;
import io.kvcompat.comparison.Severity;
import io.kvcompat.known.KnownDifference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides what one entry of the catalogue means for a server and a program. */
final class EntryAssessor {
    /** How exact evidence is; the score is this times severity times usage. */
    private static final double SEEN = 10;

    private static final double COUNTED = 6;
    private static final double USED = 1;
    private static final int PLACES = 5;

    private final KnownDifference entry;
    private final EntryHint hint;
    private final Trigger trigger;
    private final SnapshotFacts facts;
    private final SourceFacts source;
    private final boolean statistics;
    private final List<String> evidence = new ArrayList<>();
    private double exactness;
    private boolean textGone;

    private EntryAssessor(
            KnownDifference entry, EntryHint hint, SnapshotFacts facts, boolean statistics, SourceFacts source) {
        this.entry = entry;
        this.hint = hint;
        this.trigger = Trigger.of(entry, hint);
        this.facts = facts;
        this.source = source;
        this.statistics = statistics;
    }

    /** Judges an entry; {@code statistics} tells whether the facts have counters of commands and errors. */
    static ImpactFinding of(
            KnownDifference entry, EntryHint hint, SnapshotFacts facts, boolean statistics, SourceFacts source) {
        return new EntryAssessor(entry, hint, facts, statistics, source).finding();
    }

    private ImpactFinding finding() {
        texts();
        scripts();
        failures();
        options();
        long uses = uses();
        if (exactness > 0) {
            return finding(Relevance.TOUCHES, uses, evidence);
        }
        if (trigger.onlyNew()) {
            return not("only the other server has it, so nothing can use it yet");
        }
        if (off()) {
            return not("the setting " + hint.setting() + " is off");
        }
        if (trigger.onlyResp3() && facts.connections() > 0 && facts.resp3() == 0) {
            return not("it shows in RESP3 alone, which no connected client uses");
        }
        return used(uses);
    }

    private ImpactFinding used(long uses) {
        List<String> places = places(name -> Set.of());
        if (hint.everyone() != null) {
            exactness = USED;
            return finding(Relevance.MAY_TOUCH, uses, List.of(hint.everyone()));
        }
        if (uses == 0 && places.isEmpty()) {
            return not(trigger.commands().isEmpty() ? "nothing that shows it was seen" : names() + " not used");
        }
        if (uses > 0) {
            evidence.add(calls());
        }
        if (!places.isEmpty()) {
            evidence.add(String.join(", ", places));
        }
        if (hint.always()) {
            exactness = COUNTED;
            return finding(Relevance.TOUCHES, uses, evidence);
        }
        if (trigger.onlyErrors() && statistics && places.isEmpty() && errors() == 0) {
            return not("only an error reads otherwise, and none was answered to " + names());
        }
        exactness = USED;
        evidence.add(
                trigger.onlyErrors()
                        ? "only an error reads otherwise; whether a program looks at its text cannot be seen"
                        : "whether in the way that differs cannot be seen");
        return finding(Relevance.MAY_TOUCH, uses, evidence);
    }

    /** Literals that are found in the baseline's error and not in the other server's. */
    private void texts() {
        List<String> gone =
                source.literals(literal -> trigger.errors().stream().anyMatch(error -> error.breaks(literal)));
        List<String> hinted = source.literals(literal -> hint.texts().stream().anyMatch(literal::contains));
        if (!gone.isEmpty()) {
            textGone = true;
            add(SEEN, "a text that the other server does not send is looked for in " + some(gone));
        }
        if (!hinted.isEmpty()) {
            add(SEEN, "found " + String.join(" or ", hint.texts()) + " in " + some(hinted));
        }
    }

    private void scripts() {
        for (String name : hint.lua()) {
            List<String> places = source.scripts(name);
            if (!places.isEmpty()) {
                add(SEEN, "a script uses " + name + " in " + some(places));
            }
            if (Lua.uses(facts.functions(), name)) {
                add(SEEN, "a function on the server uses " + name);
            }
        }
    }

    /** Errors that the server answered, and commands that fail in this case only. */
    private void failures() {
        for (String name : hint.failed()) {
            long failed = facts.use(Trigger.statistic(name)).errors();
            if (failed > 0) {
                add(SEEN, name + " failed " + times(failed) + " since the statistics were reset");
            }
        }
        trigger.errors().stream()
                .map(ErrorText::code)
                .distinct()
                .filter(code -> !code.equals("ERR") && answered(code) > 0 && uses() > 0)
                .forEach(code -> add(COUNTED, "the server answered " + code + " " + times(answered(code))));
    }

    private long answered(String code) {
        return facts.errors().getOrDefault(code, 0L);
    }

    /** Commands with the very options in a source. */
    private void options() {
        List<String> places = places(name -> trigger.commands().getOrDefault(name, Set.of()));
        boolean exact = trigger.commands().values().stream().noneMatch(Set::isEmpty);
        if (exact && !places.isEmpty() && !trigger.onlyNew()) {
            add(COUNTED, String.join(", ", places));
        }
    }

    /** Returns where which command stands in the sources, {@code SCAN in a.py:3}. */
    private List<String> places(Function<String, Set<String>> options) {
        List<String> places = new ArrayList<>();
        for (String name : trigger.commands().keySet()) {
            List<String> there = new ArrayList<>();
            for (CommandPlace place : source.commands(name)) {
                boolean harmless = !Collections.disjoint(place.words(), hint.unless());
                if (place.words().containsAll(options.apply(name)) && !harmless) {
                    there.add(place.place());
                }
            }
            if (options.apply(name).isEmpty() && !COMMON.contains(name)) {
                source.call(name).ifPresent(there::add);
            }
            if (!there.isEmpty()) {
                places.add(String.join(" ", words(name, options.apply(name))) + " in " + some(there));
            }
        }
        return places;
    }

    private static List<String> words(String name, Set<String> options) {
        List<String> words = new ArrayList<>(List.of(name));
        words.addAll(options);
        return words;
    }

    /** Names that methods have in every program. */
    private static final Set<String> COMMON = Set.of(
            "GET",
            "SET",
            "DEL",
            "TYPE",
            "KEYS",
            "SORT",
            "APPEND",
            "COPY",
            "EXISTS",
            "RENAME",
            "INFO",
            "PING",
            "ECHO",
            "WAIT",
            "TIME",
            "SAVE",
            "MOVE",
            "TOUCH",
            "DUMP",
            "EXEC",
            "EVAL",
            "SELECT",
            "AUTH",
            "ROLE",
            "RESET",
            "QUIT",
            "COMMAND",
            "SYNC",
            "MONITOR",
            "DISCARD",
            "SUBSCRIBE",
            "UNSUBSCRIBE",
            "PUBLISH",
            "SUBSTR",
            "SHUTDOWN");

    private void add(double exact, String sentence) {
        exactness = Math.max(exactness, exact);
        evidence.add(sentence);
    }

    private boolean off() {
        String value = hint.setting() == null ? null : facts.settings().get(hint.setting());
        return value != null && (value.isEmpty() || value.equals("0") || value.equals("no"));
    }

    private long uses() {
        return trigger.commands().keySet().stream()
                .mapToLong(name -> facts.use(Trigger.statistic(name)).calls())
                .sum();
    }

    private long errors() {
        return trigger.commands().keySet().stream()
                .mapToLong(name -> facts.use(Trigger.statistic(name)).errors())
                .sum();
    }

    private String calls() {
        return trigger.commands().keySet().stream()
                .map(name -> Map.entry(name, facts.use(Trigger.statistic(name)).calls()))
                .filter(use -> use.getValue() > 0)
                .map(use -> use.getKey() + " was called " + times(use.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String names() {
        List<String> names = List.copyOf(trigger.commands().keySet());
        return names.size() <= PLACES
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, PLACES)) + " and " + (names.size() - PLACES) + " more";
    }

    private static String times(long count) {
        return count == 1 ? "once" : count + " times";
    }

    private static String some(List<String> places) {
        List<String> distinct = places.stream().distinct().toList();
        return distinct.size() <= PLACES
                ? String.join(", ", distinct)
                : String.join(", ", distinct.subList(0, PLACES)) + " and " + (distinct.size() - PLACES) + " more";
    }

    private ImpactFinding not(String why) {
        return new ImpactFinding(entry, Relevance.DOES_NOT_TOUCH, entry.severity(), 0, 0, List.of(why));
    }

    private ImpactFinding finding(Relevance touch, long uses, List<String> sentences) {
        // Who compares a text that is gone is broken by it, however little it says to people.
        Severity severity = textGone ? Severity.BREAKING : entry.severity();
        double weight = switch (severity) {
            case BREAKING -> 8;
            case BEHAVIOURAL -> 4;
            case COSMETIC -> 2;
            case INFORMATIONAL -> 1;
        };
        double score = exactness * weight * (1 + Math.log10(1 + uses));
        return new ImpactFinding(entry, touch, severity, score, uses, sentences);
    }
}
