package io.kvcompat.catalogue.impact.source;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A regular expression of any language, as far as Java's can stand for it. */
public final class LiteralPattern {
    private static final int LONGEST = 1_000;

    private final @Nullable Pattern pattern;
    private final String text;

    private LiteralPattern(@Nullable Pattern pattern, String text) {
        this.pattern = pattern;
        this.text = text;
    }

    /** Returns what stands for a literal; one that is none is looked for as it is. */
    public static LiteralPattern of(String literal) {
        String text = literal;
        if (text.length() > 2 && "/#~@{".indexOf(text.charAt(0)) >= 0) {
            // As PHP has them, with delimiters and flags behind.
            char close = text.charAt(0) == '{' ? '}' : text.charAt(0);
            int end = text.lastIndexOf(close);
            if (end > 1 && text.substring(end + 1).matches("[a-zA-Z]*")) {
                text = text.substring(1, end);
            }
        }
        text = text.replace(String.valueOf(LiteralText.HOLE), ".*")
                .replace("\\A", "^")
                .replaceAll("\\[:(\\w+):\\]", "\\\\p{$1}")
                .replaceAll("%([.()\\-+*?\\[\\]^$%])", "\\\\$1")
                .replace("%d", "\\d")
                .replace("%s", "\\s")
                .replace("%w", "\\w");
        return new LiteralPattern(text.length() > LONGEST ? null : compiled(text), literal);
    }

    private static @Nullable Pattern compiled(String text) {
        try {
            return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
            return null;
        }
    }

    /** Tells whether it is found in a text. */
    public boolean find(String said) {
        return pattern == null ? said.contains(text) : pattern.matcher(said).find();
    }

    /** Returns the words that it has. */
    public String letters() {
        return text.replaceAll("\\\\[a-zA-Z]", "").replaceAll("[^A-Za-z ]", "").strip();
    }
}
