package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.ChangedText.Kind;
import io.kvcompat.catalogue.impact.source.Mention;
import io.kvcompat.catalogue.impact.source.SourceFacts;
import io.kvcompat.catalogue.impact.source.SourcePlace;
import io.kvcompat.catalogue.impact.source.Use;
import io.kvcompat.catalogue.impact.source.Use.Match;
import io.kvcompat.catalogue.impact.source.Use.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds comparisons that hold for what the server in use says and for nothing that the other server says.
 *
 * <p>A text that is raised, printed or answered by a mock is no comparison; neither is one of which the program accepts
 * the other wording as well.
 */
final class TextAssessor {
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    private final List<ChangedText> changed;
    private final Collection<String> kept;
    private final SourceFacts source;
    private final Map<String, List<Mention>> byFile = new LinkedHashMap<>();

    /**
     * @param changed the texts that are worded in another way
     * @param kept errors that both servers answer
     */
    TextAssessor(List<ChangedText> changed, Collection<String> kept, SourceFacts source) {
        this.changed = changed;
        this.kept = kept;
        this.source = source;
        source.mentions()
                .forEach(mention -> byFile.computeIfAbsent(mention.place().file(), key -> new ArrayList<>())
                        .add(mention));
    }

    /** Returns the names of constants that have a text which is gone: what is done with them is not known yet. */
    Set<String> constants() {
        return source.mentions().stream()
                .filter(mention -> mention.use().role() == Role.NAMED
                        && mention.use().name().matches("\\w{3,}"))
                .filter(mention -> found(mention) != null)
                .map(mention -> mention.use().name())
                .collect(Collectors.toSet());
    }

    private @Nullable ChangedText found(Mention mention) {
        Match match = match(mention);
        return match == null ? null : gone(mention, TextComparison.of(mention, match));
    }

    /**
     * Returns the evidence for each entry, by its id.
     *
     * @param uses uses of the {@link #constants}
     */
    Map<String, List<Evidence>> evidence(List<Mention> uses) {
        Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
        for (Mention mention : source.mentions()) {
            ChangedText gone = found(mention);
            if (gone != null && !isRaised(mention, uses) && !isFed(mention)) {
                evidence.computeIfAbsent(gone.entry(), key -> new ArrayList<>()).add(evidence(mention, gone));
            }
        }
        lines().forEach((entry, some) ->
                evidence.computeIfAbsent(entry, key -> new ArrayList<>()).addAll(some));
        return evidence;
    }

    /** A constant that is raised or printed and nowhere compared is what a server says, not what a client looks for. */
    private static boolean isRaised(Mention constant, List<Mention> uses) {
        if (constant.use().role() != Role.NAMED) {
            return false;
        }
        List<Role> roles = uses.stream()
                .filter(use -> use.text().equals(constant.use().name()))
                .filter(use -> use.place().root().equals(constant.place().root()))
                .filter(use -> use.place().line() != constant.place().line()
                        || !use.place().path().equals(constant.place().path()))
                .map(use -> use.use().role())
                .toList();
        return !roles.contains(Role.COMPARED)
                && !roles.contains(Role.AWAITED)
                && (roles.contains(Role.RAISED) || roles.contains(Role.PRINTED));
    }

    /**
     * A test that makes the very error itself, to see what becomes of it, asks no server. What stands in a table or in a
     * constant of a test is such an error as a rule.
     */
    private boolean isFed(Mention mention) {
        if (mention.place().part() != SourcePlace.Part.TEST) {
            return false;
        }
        Role role = mention.use().role();
        boolean table = role == Role.NAMED || role == Role.KEY;
        return table
                || byFile.getOrDefault(mention.place().file(), List.of()).stream()
                        .filter(other -> !isChecked(other.use()) || other.use().role() == Role.NAMED)
                        .anyMatch(other -> other.text().contains(mention.text()));
    }

    /** Returns how a literal is compared; null where it is not, as far as one can tell. */
    private @Nullable Match match(Mention mention) {
        Use use = mention.use();
        return switch (use.role()) {
            case COMPARED, AWAITED -> use.match() == null ? Match.EQUALS : use.match();
            case NAMED, KEY -> named(mention);
            default -> null;
        };
    }

    /** A constant counts where what it says can be nothing else, and where nothing is raised with it. */
    private @Nullable Match named(Mention mention) {
        String text = mention.text();
        boolean whole = changed.stream().anyMatch(one -> isWhole(one, text));
        boolean pattern = mention.use().match() == Match.REGEX
                || text.matches("(?s).*(?:\\.[*+]|\\\\[.dwsS]|\\[\\^?\\w[\\w-]*\\]).*");
        if (!whole && !pattern) {
            return null;
        }
        return pattern ? Match.REGEX : Match.CONTAINS;
    }

    private static boolean isWhole(ChangedText changed, String text) {
        String said = changed.baseline();
        int blank = said.indexOf(' ');
        return said.equals(text) || blank > 0 && said.substring(blank + 1).equals(text) && text.length() > 15;
    }

    private @Nullable ChangedText gone(Mention mention, TextComparison comparison) {
        if (!comparison.isTelling()) {
            return null;
        }
        ChangedText found = null;
        for (ChangedText text : changed) {
            if (text.kind() == Kind.OUTPUT && mention.use().role() == Role.KEY) {
                continue;
            }
            if (!comparison.breaks(text.baseline(), text.others())) {
                if (comparison.holds(text.baseline())) {
                    return null;
                }
                continue;
            }
            // Of several texts that hold it, the shortest is the one that it is about.
            found = found == null || text.baseline().length() < found.baseline().length() ? text : found;
        }
        if (found == null
                || kept.stream().anyMatch(same -> comparison.holds(same) || comparison.names(same))
                || accepted(mention, found)) {
            return null;
        }
        return isMeant(mention, comparison, found) ? found : null;
    }

    /** Words that anybody might write count only where the file speaks of the server. */
    private static boolean isMeant(Mention mention, TextComparison comparison, ChangedText text) {
        String wanted = comparison.text();
        int blank = text.baseline().indexOf(' ');
        String code = blank < 0 ? text.baseline() : text.baseline().substring(0, blank);
        boolean named = !code.equals("ERR")
                && code.length() > 3
                && code.equals(code.toUpperCase(java.util.Locale.ROOT))
                && wanted.contains(code);
        boolean long_ = wanted.length() >= 15 && wanted.strip().contains(" ");
        return mention.about() && wanted.strip().indexOf(' ') > 0
                || mention.about() && wanted.length() >= 10
                || named
                || long_
                        && Set.of(Match.EQUALS, Match.PREFIX, Match.REGEX, Match.CONTAINS)
                                .contains(comparison.match());
    }

    /** Tells whether the program looks for the other wording as well, in the same function or the same list. */
    private boolean accepted(Mention mention, ChangedText text) {
        return byFile.getOrDefault(mention.place().file(), List.of()).stream()
                .filter(other -> !other.equals(mention)
                        && other.use().scope() == mention.use().scope())
                .filter(other -> isChecked(other.use()) && !isBoth(mention.use(), other.use()))
                .map(other -> TextComparison.of(
                        other,
                        other.use().match() == null ? Match.EQUALS : other.use().match()))
                .filter(other -> !other.text().isBlank() && other.text().strip().length() >= 4)
                .anyMatch(other -> text.others().stream().anyMatch(other::holds));
    }

    private static boolean isChecked(Use use) {
        return use.role() == Role.COMPARED
                || use.role() == Role.AWAITED
                || use.role() == Role.NAMED
                || use.role() == Role.KEY;
    }

    /** Of two that must hold together each breaks the whole; of two that must both fail, neither does. */
    private static boolean isBoth(Use one, Use other) {
        return one.isTogether(other) && !(one.negated() && other.negated());
    }

    private Map<String, List<Evidence>> lines() {
        Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
        for (SourceFacts.TextLine line : source.lines()) {
            for (ChangedText text : changed) {
                String part = longestShared(line.text(), text.baseline());
                boolean there = part.strip().length() >= 18
                        && WORD.matcher(part).results().count() >= (text.kind() == Kind.OUTPUT ? 3 : 6);
                TextComparison comparison = new TextComparison(Match.CONTAINS, part, null);
                if (there
                        && text.others().stream().noneMatch(comparison::holds)
                        && kept.stream().noneMatch(comparison::holds)
                        && text.others().stream()
                                .noneMatch(other -> line.text().contains(longestShared(other, part))
                                        && longestShared(other, part).length() >= part.length())) {
                    evidence.computeIfAbsent(text.entry(), key -> new ArrayList<>())
                            .add(new Evidence(
                                    line.place(),
                                    "\"" + part.strip() + "\" is looked for, which the other server does not say"));
                    break;
                }
            }
        }
        return evidence;
    }

    /** Returns the longest part of a line that is found in a text. */
    private static String longestShared(String line, String text) {
        String best = "";
        for (int i = 0; i < text.length(); i++) {
            while (i + best.length() < text.length() && line.contains(text.substring(i, i + best.length() + 1))) {
                best = text.substring(i, i + best.length() + 1);
            }
        }
        return best;
    }

    private static Evidence evidence(Mention mention, ChangedText text) {
        SourcePlace place = mention.place();
        String how = mention.use().role() == Role.AWAITED ? "waits for" : "looks for";
        return new Evidence(
                place,
                how + " \"" + shortened(mention.text()) + "\"; the other server says \""
                        + shortened(text.others().get(0)) + "\"");
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > 80 ? line.substring(0, 77) + "..." : line;
    }
}
