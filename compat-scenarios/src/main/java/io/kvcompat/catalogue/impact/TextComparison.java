package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.source.LiteralPattern;
import io.kvcompat.catalogue.impact.source.Mention;
import io.kvcompat.catalogue.impact.source.Use.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a program compares with what a server says.
 *
 * @param match how
 * @param text with what
 * @param pattern the regular expression; null where it is none
 */
record TextComparison(Match match, String text, @Nullable LiteralPattern pattern) {
    /** Shorter ones are found in everything. */
    private static final int TELLING = 6;

    static TextComparison of(Mention mention, Match match) {
        String text = mention.text();
        return new TextComparison(match, text, match == Match.REGEX ? LiteralPattern.of(text) : null);
    }

    /** Tells whether it says enough to mean one text and not another. */
    boolean isTelling() {
        String plain = pattern == null ? text.strip() : pattern.letters();
        return plain.length() >= TELLING
                && !plain.equals("script:")
                && plain.chars().filter(Character::isLetter).count() >= TELLING - 1;
    }

    /** Tells whether a program that is answered an error goes the way of this comparison. */
    boolean holds(String error) {
        return forms(error).stream().anyMatch(this::fits);
    }

    /**
     * Tells whether it holds for what one server says and for nothing that the other says instead. Where only a part of an
     * error is known, which is another part there, whoever asks for more of the error asks for that part too.
     */
    boolean breaks(String error, List<String> others) {
        if (holds(error)) {
            return others.stream().noneMatch(this::holds);
        }
        // A regular expression says a full stop with a backslash before it, and a blank in one of two ways.
        String plain = match == Match.REGEX ? text.replaceAll("\\\\s[+*]?", " ").replaceAll("\\\\(\\W)", "$1") : text;
        boolean asks = error.length() >= 15 && plain.contains(error);
        return asks && others.stream().noneMatch(other -> plain.contains(other) || holds(other));
    }

    /** Tells whether a whole error stands in a longer text, a stack trace say. */
    boolean names(String error) {
        return match != Match.REGEX && error.length() >= 15 && text.contains(error);
    }

    /** Clients give an error to the program whole, without its code, or with its minus sign. */
    private static List<String> forms(String error) {
        List<String> forms = new ArrayList<>(List.of(error, "-" + error));
        int blank = error.indexOf(' ');
        if (blank > 0
                && error.substring(0, blank).equals(error.substring(0, blank).toUpperCase(Locale.ROOT))) {
            forms.add(error.substring(blank + 1));
        }
        return forms;
    }

    private boolean fits(String said) {
        String wanted = text;
        return switch (match) {
            case EQUALS -> said.equals(wanted) || said.equalsIgnoreCase(wanted) || said.equals(wanted.strip());
            case PREFIX -> said.startsWith(wanted);
            case SUFFIX -> said.endsWith(wanted);
            case CONTAINS -> contains(said, wanted);
            case REGEX -> pattern != null && pattern.find(said);
        };
    }

    private static boolean contains(String said, String wanted) {
        return said.contains(wanted)
                || said.toLowerCase(Locale.ROOT).contains(wanted) && wanted.equals(wanted.toLowerCase(Locale.ROOT));
    }
}
