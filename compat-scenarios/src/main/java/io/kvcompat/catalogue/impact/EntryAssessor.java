package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.Hints.EntryHint;
import io.kvcompat.catalogue.impact.ImpactFinding.Subject;
import io.kvcompat.catalogue.impact.source.SourceFacts.ScriptName;
import io.kvcompat.catalogue.impact.source.SourcePlace;
import io.kvcompat.comparison.Severity;
import io.kvcompat.known.KnownDifference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides what one entry of the catalogue means for a server and a program. It is raised by the command, the option, the
 * text or the name that it is about, or not at all.
 */
final class EntryAssessor {
    /** How exact evidence is; the score is this times severity times usage. */
    private static final double SEEN = 10;

    private static final double SENT = 3;
    private static final double USED = 1;
    private static final double ANYONE = 0.1;
    private static final int NAMED = 5;

    private final KnownDifference entry;
    private final EntryHint hint;
    private final Trigger trigger;
    private final Inquiry inquiry;
    private final SnapshotFacts facts;
    private final List<Evidence> texts;
    private final List<Evidence> evidence = new ArrayList<>();

    private EntryAssessor(KnownDifference entry, Inquiry inquiry, List<Evidence> texts) {
        this.entry = entry;
        this.hint = inquiry.hints().of(entry.id());
        this.trigger = Trigger.of(entry, hint);
        this.inquiry = inquiry;
        this.facts = inquiry.facts();
        this.texts = texts;
    }

    /** Judges an entry; {@code texts} are the comparisons that break by it. */
    static ImpactFinding of(KnownDifference entry, Inquiry inquiry, List<Evidence> texts) {
        return new EntryAssessor(entry, inquiry, texts).finding();
    }

    private ImpactFinding finding() {
        evidence.addAll(texts);
        scripts();
        failures();
        calls();
        waits();
        long uses = uses();
        if (!evidence.isEmpty()) {
            return finding(Relevance.TOUCHES, uses, evidence);
        }
        if (hint.everyone() != null) {
            return finding(Relevance.MAY_TOUCH, uses, List.of(Evidence.ofServer(hint.everyone())));
        }
        if (trigger.onlyNew()) {
            return not("only the other server has it, so nothing can use it yet");
        }
        if (isHarmless()) {
            return not("nobody who makes this move is hit by it");
        }
        if (off()) {
            return not("the setting " + hint.setting() + " is off");
        }
        if (ruledOut()) {
            return not("no user has the rule " + hint.acl());
        }
        if (trigger.onlyResp3() && facts.connections() > 0 && facts.resp3() == 0) {
            return not("it shows in RESP3 alone, which no connected client uses");
        }
        return used(uses);
    }

    /** What only people read, and what the entry itself says hits nobody, touches none by a command that is used. */
    private boolean isHarmless() {
        String who = entry.who() == null ? "" : entry.who().strip();
        return who.startsWith("Nobody") || entry.severity() == Severity.INFORMATIONAL;
    }

    private ImpactFinding used(long uses) {
        if (trigger.commands().isEmpty()) {
            return not("nothing that shows it was seen");
        }
        List<Evidence> seen = new ArrayList<>();
        boolean wording = entry.cause().matches("wording|product-name|order");
        if (trigger.onlyErrors() || wording) {
            // Sources show whether an error's text is compared, and none was; a server shows only that it was answered.
            return inquiry.statistics() && !inquiry.sources() && answered(seen)
                    ? finding(Relevance.MAY_TOUCH, uses, seen)
                    : not("only an error reads otherwise, and nothing that looks at its text was seen");
        }
        if (uses > 0 && (hint.options().isEmpty() || !inquiry.sources())) {
            seen.add(Evidence.ofServer(counts()));
        }
        // Where an option makes the difference, one that is given at run time may.
        hint.options()
                .forEach(option -> sent().stream()
                        .filter(command -> command.has(option) && command.option(option) == null)
                        .forEach(command -> seen.add(new Evidence(
                                command.place(),
                                command.command() + " " + option + " is sent with what is not known here"))));
        if (hint.calls() || hint.always()) {
            sent().forEach(command -> seen.add(new Evidence(command.place(), command.command() + " is sent")));
        }
        if (seen.isEmpty()) {
            return not(names() + " not used");
        }
        if (hint.always()) {
            return finding(Relevance.TOUCHES, uses, seen);
        }
        return finding(Relevance.MAY_TOUCH, uses, seen);
    }

    /** Tells whether an error that reads otherwise was answered, and one of the very commands failed. */
    private boolean answered(List<Evidence> seen) {
        List<String> codes = trigger.errors().stream()
                .map(error -> error.split(" ", 2)[0])
                .filter(code -> facts.errors().getOrDefault(code, 0L) > 0)
                // ERR is the code of any error, so that it tells nothing of one whose text alone is another.
                .filter(code -> !code.equals("ERR") || entry.severity().compareTo(Severity.COSMETIC) < 0)
                .distinct()
                .toList();
        List<String> failed = trigger.commands().stream()
                .filter(name -> facts.use(Trigger.statistic(name)).errors() > 0)
                .map(name -> name + " failed "
                        + times(facts.use(Trigger.statistic(name)).errors()))
                .toList();
        if (codes.isEmpty() || failed.isEmpty()) {
            return false;
        }
        failed.forEach(text -> seen.add(Evidence.ofServer(text)));
        codes.forEach(code -> seen.add(
                Evidence.ofServer(code + " was answered " + times(facts.errors().getOrDefault(code, 0L))
                        + " to any command; whether a program looks at its text cannot be seen")));
        return true;
    }

    private void scripts() {
        for (ScriptName name : inquiry.source().scripts()) {
            if (hint.lua().contains(name.name())) {
                evidence.add(new Evidence(name.place(), "a script uses " + name.name()));
            }
        }
        for (String name : hint.lua()) {
            if (Lua.uses(facts.functions(), name)) {
                evidence.add(Evidence.ofServer("a function on the server uses " + name));
            }
        }
    }

    /** Commands that fail in this case only; what is refused before it runs may be for want of a password, say. */
    private void failures() {
        for (String name : hint.failed()) {
            long failed = facts.use(Trigger.statistic(name)).failed();
            if (failed > 0) {
                evidence.add(Evidence.ofServer(name + " failed " + times(failed) + " since the statistics were reset"));
            }
        }
    }

    /** Commands with the very option and value that differ. */
    private void calls() {
        for (String option : hint.options()) {
            for (ProgramCommand command : sent()) {
                String value = hint.values() ? command.option(option) : option;
                boolean given = hint.values() ? value != null : command.has(option);
                if (given && value != null && hint.shows(value)) {
                    evidence.add(new Evidence(
                            command.place(),
                            command.command() + " " + option + (hint.values() ? " " + value : "") + " is sent"));
                }
            }
        }
    }

    /** A command in a category that a rule takes away: both must be seen. */
    private void waits() {
        String rule = hint.acl();
        if (rule == null) {
            return;
        }
        List<Evidence> rules = AclAssessor.rules(inquiry, rule);
        List<Evidence> used = new ArrayList<>();
        sent().forEach(command -> used.add(new Evidence(command.place(), command.command() + " is sent")));
        if (uses() > 0) {
            used.add(Evidence.ofServer(counts()));
        }
        if (!rules.isEmpty() && !used.isEmpty()) {
            evidence.addAll(rules);
            evidence.addAll(used);
        }
    }

    private List<ProgramCommand> sent() {
        return inquiry.sent().stream()
                .filter(command -> trigger.commands().contains(command.command()))
                .toList();
    }

    private boolean off() {
        String value = hint.setting() == null ? null : facts.settings().get(hint.setting());
        return value != null && value.matches(hint.off() == null ? "0|no|" : hint.off());
    }

    /** Tells whether all users were seen and none of them has the rule that must be there. */
    private boolean ruledOut() {
        return hint.acl() != null
                && !facts.users().isEmpty()
                && facts.users().stream().noneMatch(user -> user.rules().contains(hint.acl()));
    }

    private long uses() {
        return trigger.commands().stream()
                .mapToLong(name -> facts.use(Trigger.statistic(name)).calls())
                .sum();
    }

    private String counts() {
        return trigger.commands().stream()
                .map(name -> Map.entry(name, facts.use(Trigger.statistic(name)).calls()))
                .filter(use -> use.getValue() > 0)
                .map(use -> use.getKey() + " was called " + times(use.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String names() {
        List<String> names = List.copyOf(trigger.commands());
        return names.size() <= NAMED
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
    }

    static String times(long count) {
        return count == 1 ? "once" : count + " times";
    }

    private ImpactFinding not(String why) {
        return finding(Relevance.DOES_NOT_TOUCH, 0, List.of(Evidence.ofServer(why)));
    }

    private ImpactFinding finding(Relevance touch, long uses, List<Evidence> seen) {
        Severity severity = severity(touch);
        double used = hint.everyone() != null
                ? ANYONE
                : hint.calls() || seen.stream().anyMatch(one -> one.place() != null) ? SENT : USED;
        double exactness = touch == Relevance.TOUCHES ? SEEN : touch == Relevance.MAY_TOUCH ? used : 0;
        double score = exactness * ImpactFinding.weight(severity) * (1 + Math.log10(1 + uses));
        List<Evidence> sorted = seen.stream()
                .sorted(Comparator.comparing(Evidence::place, Comparator.nullsLast(Comparator.naturalOrder())))
                .distinct()
                .toList();
        return new ImpactFinding(
                entry.id(),
                Subject.ENTRY,
                entry.title(),
                touch,
                severity,
                score,
                uses,
                sorted,
                entry.why(),
                entry.who(),
                entry.whatToDo(),
                entry.link(),
                null);
    }

    /** Who compares a text that is gone is broken by it, however little it says to people. */
    private Severity severity(Relevance touch) {
        boolean broken = touch == Relevance.TOUCHES && texts.stream().anyMatch(one -> isMain(one.place()));
        return broken ? Severity.BREAKING : entry.severity();
    }

    private static boolean isMain(@Nullable SourcePlace place) {
        return place != null && place.part() == SourcePlace.Part.MAIN;
    }
}
