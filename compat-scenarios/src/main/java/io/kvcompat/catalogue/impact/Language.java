package io.kvcompat.catalogue.impact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How string literals and comments are written in a language, as far as it takes to find them. */
enum Language {
    JAVA(List.of("java", "kt", "scala"), List.of("\"\"\"", "\"", "'"), List.of("//"), true),
    PYTHON(List.of("py"), List.of("\"\"\"", "'''", "\"", "'"), List.of("#"), false),
    JAVASCRIPT(List.of("js", "mjs", "cjs", "jsx", "ts", "tsx"), List.of("\"", "'", "`"), List.of("//"), true),
    GO(List.of("go"), List.of("\"", "`", "'"), List.of("//"), true),
    RUBY(List.of("rb"), List.of("\"", "'"), List.of("#"), false),
    PHP(List.of("php"), List.of("\"", "'"), List.of("//", "#"), true),
    LUA(List.of("lua"), List.of("\"", "'"), List.of("--"), false);

    private final List<String> extensions;
    private final List<String> quotes;
    private final List<String> comments;
    private final boolean blockComments;

    Language(List<String> extensions, List<String> quotes, List<String> comments, boolean blockComments) {
        this.extensions = extensions;
        this.quotes = quotes;
        this.comments = comments;
        this.blockComments = blockComments;
    }

    static Optional<Language> of(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(language -> language.extensions.contains(extension))
                .findFirst();
    }

    /** Returns what opens and ends a literal, longer marks first. */
    List<String> quotes() {
        return quotes;
    }

    List<String> comments() {
        return comments;
    }

    boolean blockComments() {
        return blockComments;
    }

    /** Tells whether a literal that {@code quote} opens may go over several lines. */
    boolean multiline(String quote) {
        return quote.length() == 3 || quote.equals("`") || this == PHP || this == RUBY;
    }

    /** Tells whether a backslash stands for itself. */
    boolean raw(String quote) {
        return quote.equals("`") && this == GO;
    }
}
