package io.kvcompat.catalogue.impact.source;

import java.util.regex.Pattern;

/** Reads what a literal says. */
final class LiteralText {
    /** Stands for what is put in at run time. */
    static final char HOLE = '\uFFFC';

    private static final Pattern OPENING = Pattern.compile(
            "^(?:[A-Za-z@$]{0,3}(?:\"\"\"|'''|\"|'|`)|\\[=*\\[|%[qQwWi]?[(\\[{|<]|[A-Za-z]?r#*\"|~[a-zA-Z][/(\\[{|\"'<])");
    private static final Pattern CLOSING = Pattern.compile("(?:\"\"\"|'''|\"#*|'|`|\\]=*\\]|[)}|>/]|\\])$");

    private LiteralText() {}

    static String of(SourceNode literal) {
        boolean regex = isRegex(literal);
        StringBuilder text = new StringBuilder();
        boolean contents = false;
        for (SourceNode child : literal.children()) {
            if (NodeKinds.CONTENTS.contains(child.kind())) {
                contents = true;
                boolean escape = child.kind().equals("escape_sequence") && !regex;
                text.append(escape ? unescaped(child.text()) : child.text());
            } else if (NodeKinds.INTERPOLATIONS.contains(child.kind())) {
                contents = true;
                text.append(HOLE);
            }
        }
        String plain = contents ? text.toString() : bare(literal);
        return regex || isRaw(literal) ? plain : unescaped(plain);
    }

    /** Returns the line that the text begins in, which is not that of the literal where it is a heredoc. */
    static int line(SourceNode literal) {
        return literal.children().stream()
                .filter(child -> NodeKinds.CONTENTS.contains(child.kind()))
                .findFirst()
                .orElse(literal)
                .line();
    }

    static boolean isRegex(SourceNode literal) {
        return NodeKinds.REGEXES.contains(literal.kind())
                || literal.kind().equals("sigil") && literal.text().startsWith("~r");
    }

    private static boolean isRaw(SourceNode literal) {
        return literal.kind().startsWith("raw_")
                || literal.kind().startsWith("verbatim_")
                || literal.text().matches("(?s)^[bBuU]?[rR][bB]?[#\"'].*");
    }

    private static String bare(SourceNode literal) {
        String text = literal.text();
        if (literal.kind().equals("simple_symbol")) {
            return text.substring(1);
        }
        if (literal.kind().equals("word") || literal.kind().equals("hash_key_symbol")) {
            return text;
        }
        String open = OPENING.matcher(text).replaceFirst("");
        return open.length() == text.length() ? text : CLOSING.matcher(open).replaceFirst("");
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
                continue;
            }
            char next = text.charAt(++i);
            switch (next) {
                case 'n' -> plain.append('\n');
                case 'r' -> plain.append('\r');
                case 't' -> plain.append('\t');
                case '\\', '\'', '"', '`', '/' -> plain.append(next);
                default -> plain.append(c).append(next);
            }
        }
        return plain.toString();
    }
}
