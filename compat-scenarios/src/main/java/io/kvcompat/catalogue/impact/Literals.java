package io.kvcompat.catalogue.impact;

import java.util.ArrayList;
import java.util.List;

/** Finds the string literals of a source file without parsing it; comments are left out. */
final class Literals {
    private final Language language;
    private final String source;
    private final List<Literal> found = new ArrayList<>();
    private int at;
    private int line = 1;
    private int statement;
    private int depth;

    private Literals(Language language, String source) {
        this.language = language;
        this.source = source;
    }

    static List<Literal> of(Language language, String source) {
        Literals literals = new Literals(language, source);
        while (literals.at < source.length()) {
            literals.step();
        }
        return literals.found;
    }

    private void step() {
        if (language.blockComments() && source.startsWith("/*", at)) {
            skipTo("*/");
        } else if (language == Language.LUA && source.startsWith("--[[", at)) {
            skipTo("]]");
        } else if (language.comments().stream().anyMatch(mark -> source.startsWith(mark, at))) {
            skipTo("\n");
        } else if (language == Language.LUA && source.startsWith("[[", at)) {
            literal("[[", "]]");
        } else {
            language.quotes().stream()
                    .filter(quote -> source.startsWith(quote, at))
                    .findFirst()
                    .ifPresentOrElse(quote -> literal(quote, quote), this::plain);
        }
    }

    /** A statement ends at a semicolon, and at the end of a line outside of parentheses. */
    private void plain() {
        char c = source.charAt(at++);
        switch (c) {
            case '(', '[' -> depth++;
            case ')', ']' -> depth = Math.max(0, depth - 1);
            case ';', '{', '}' -> {
                if (c == ';' || depth == 0) {
                    statement++;
                }
            }
            case '\n' -> {
                line++;
                if (depth == 0) {
                    statement++;
                }
            }
            default -> {
                // Of no meaning here.
            }
        }
    }

    private void skipTo(String end) {
        int stop = source.indexOf(end, at);
        int next = stop < 0 ? source.length() : stop + (end.equals("\n") ? 0 : end.length());
        line += (int) source.substring(at, next).chars().filter(c -> c == '\n').count();
        at = Math.max(next, at + (next == at ? 1 : 0));
    }

    private void literal(String open, String close) {
        int begin = line;
        StringBuilder text = new StringBuilder();
        at += open.length();
        while (at < source.length() && !source.startsWith(close, at)) {
            char c = source.charAt(at);
            if (c == '\n' && !open.equals("[[") && !language.multiline(open)) {
                // Not a literal after all, an apostrophe say.
                return;
            }
            if (c == '\\' && at + 1 < source.length() && !language.raw(open) && !open.equals("[[")) {
                text.append(escaped(source.charAt(++at)));
            } else {
                text.append(c);
            }
            line += c == '\n' ? 1 : 0;
            at++;
        }
        at = Math.min(source.length(), at + close.length());
        found.add(new Literal(text.toString(), begin, statement));
    }

    private static String escaped(char c) {
        return switch (c) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            // Of a regular expression or a format more often than not: what matters are the words around it.
            default -> String.valueOf(c);
        };
    }
}
