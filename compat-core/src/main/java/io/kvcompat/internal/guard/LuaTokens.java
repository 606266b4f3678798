package io.kvcompat.internal.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a Lua 5.1 script into its tokens, without comments. */
final class LuaTokens {
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f\\x0B]+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern NUMBER =
            Pattern.compile("0[xX][0-9A-Fa-f]+|(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");
    private static final Pattern QUOTED =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'", Pattern.DOTALL);
    private static final Pattern LONG_OPEN = Pattern.compile("\\[(=*)\\[");
    private static final Pattern SYMBOL = Pattern.compile("\\.\\.\\.|\\.\\.|[=~<>]=|[-+*/%^#<>=(){}\\[\\];:,.]");

    private final String code;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    /** What a token is. */
    enum Kind {
        NAME,
        NUMBER,
        STRING,
        SYMBOL
    }

    /**
     * A token.
     *
     * @param text what is written; of a string what stands between its quotes, escapes as written
     */
    record Token(Kind kind, String text) {
        boolean is(String other) {
            return kind != Kind.STRING && text.equals(other);
        }
    }

    private LuaTokens(String code) {
        this.code = code;
    }

    /** Returns the tokens of {@code code}; empty where it is none. */
    static Optional<List<Token>> of(String code) {
        LuaTokens reader = new LuaTokens(code);
        return reader.read() ? Optional.of(reader.tokens) : Optional.empty();
    }

    private boolean read() {
        if (code.startsWith("#")) {
            int end = code.indexOf('\n');
            at = end < 0 ? code.length() : end;
        }
        while (at < code.length()) {
            if (!next()) {
                return false;
            }
        }
        return true;
    }

    private boolean next() {
        if (taken(SPACE) != null) {
            return true;
        }
        if (code.startsWith("--", at)) {
            at += 2;
            return comment();
        }
        Matcher open = matcher(LONG_OPEN);
        if (open.lookingAt()) {
            return longString(open, true);
        }
        return take(NAME, Kind.NAME) || take(NUMBER, Kind.NUMBER) || quoted() || take(SYMBOL, Kind.SYMBOL);
    }

    private boolean comment() {
        Matcher open = matcher(LONG_OPEN);
        if (open.lookingAt()) {
            return longString(open, false);
        }
        int end = code.indexOf('\n', at);
        at = end < 0 ? code.length() : end;
        return true;
    }

    private boolean longString(Matcher open, boolean kept) {
        String close = "]" + open.group(1) + "]";
        int end = code.indexOf(close, open.end());
        if (end < 0) {
            return false;
        }
        if (kept) {
            tokens.add(new Token(Kind.STRING, code.substring(open.end(), end)));
        }
        at = end + close.length();
        return true;
    }

    private boolean quoted() {
        String text = taken(QUOTED);
        if (text == null) {
            return false;
        }
        tokens.add(new Token(Kind.STRING, text.substring(1, text.length() - 1)));
        return true;
    }

    private boolean take(Pattern pattern, Kind kind) {
        String text = taken(pattern);
        if (text == null) {
            return false;
        }
        tokens.add(new Token(kind, text));
        return true;
    }

    private @org.jspecify.annotations.Nullable String taken(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher.group();
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(code).region(at, code.length());
    }
}
