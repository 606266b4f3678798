package io.kvcompat.catalogue.impact.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of the scripts' environment that one server has and another has not. */
public final class LuaScripts {
    private static final Pattern SCRIPT = Pattern.compile(
            "\\b(?:redis|server)\\s*\\.\\s*(?:call|pcall|error_reply|status_reply|register_function|log|sha1hex)\\b|\\bKEYS\\s*\\[|\\bARGV\\s*\\[");
    private static final Pattern COMMENT = Pattern.compile("--\\[(=*)\\[.*?\\]\\1\\]|--[^\\n]*", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile(
            "\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])*+'|\\[(=*)\\[.*?\\]\\1\\]", Pattern.DOTALL);

    private static final String OF_STRINGS = "getmetatable\\s*\\(\\s*\"\"\\s*\\)";
    private static final Pattern METATABLE = Pattern.compile(
            OF_STRINGS + "\\s*(?:\\.\\s*[\\w.]+|\\[[^\\]]*\\])+\\s*=(?!=)|\\brawset\\s*\\(\\s*" + OF_STRINGS);
    private static final Pattern ALIAS =
            Pattern.compile("(\\w+)\\s*=\\s*" + OF_STRINGS + "(?:\\s*\\.\\s*__index)?(?!\\s*[.\\[])");

    /** The name of what changes the methods of strings. */
    public static final String STRING_METATABLE = "getmetatable('')";

    private LuaScripts() {}

    /** Tells whether a literal is a script of the server. */
    static boolean isScript(String text) {
        return SCRIPT.matcher(text).find();
    }

    /** Returns which of the names a script uses, each with the line of the first use, from 1. */
    public static Map<String, Integer> uses(String code, Set<String> names) {
        String plain = blank(code, true);
        Map<String, Integer> uses = new TreeMap<>();
        for (String name : names) {
            if (name.equals(STRING_METATABLE)) {
                metatable(blank(code, false), uses);
                continue;
            }
            boolean call = name.endsWith("(") || name.endsWith("{");
            Pattern pattern =
                    Pattern.compile("(?<![\\w.:])" + Pattern.quote(call ? name.replaceAll("[({]+$", "") : name)
                            + (name.endsWith("({") ? "\\s*\\(\\s*\\{" : name.endsWith("{") ? "\\s*\\{" : "\\s*\\("));
            Matcher matcher = pattern.matcher(plain);
            if (matcher.find() && !guarded(plain, name)) {
                uses.put(name, line(plain, matcher.start()));
            }
        }
        return uses;
    }

    /** Returns the texts in a script, without their quotes. */
    public static List<String> texts(String code) {
        return Pattern.compile(TEXT.pattern() + "|" + COMMENT.pattern().replace("\\1", "\\2"), Pattern.DOTALL)
                .matcher(code)
                .results()
                .map(MatchResult::group)
                .filter(text -> !text.startsWith("--"))
                .map(text -> text.replaceAll("^(?:[\"']|\\[=*\\[)|(?:[\"']|\\]=*\\])$", "")
                        .strip())
                .toList();
    }

    /** Who asks first whether a name is there goes on where it is not. */
    private static boolean guarded(String code, String name) {
        String quoted = Pattern.quote(name.replaceAll("[({]+$", ""));
        return Pattern.compile("\\b(?:if|and|or|not)\\s+" + quoted + "\\s+(?:then|and|or)\\b|\\btype\\s*\\(\\s*"
                        + quoted + "\\s*\\)" + "|=\\s*" + quoted + "\\s+or\\b")
                .matcher(code)
                .find();
    }

    private static void metatable(String code, Map<String, Integer> uses) {
        Matcher direct = METATABLE.matcher(code);
        if (direct.find()) {
            uses.put(STRING_METATABLE, line(code, direct.start()));
            return;
        }
        Matcher alias = ALIAS.matcher(code);
        while (alias.find()) {
            String name = Pattern.quote(alias.group(1));
            Matcher change = Pattern.compile("\\b" + name + "(?:\\.[\\w.]+|\\[[^\\]]*\\])+\\s*=(?!=)|\\bfunction\\s+"
                            + name + "\\.|\\brawset\\s*\\(\\s*" + name)
                    .matcher(code);
            if (change.find(alias.end())) {
                uses.put(STRING_METATABLE, line(code, change.start()));
                return;
            }
        }
    }

    /** Blanks comments, and what stands in strings if asked; an empty string is kept, and written {@code ""}. */
    private static String blank(String code, boolean strings) {
        StringBuilder plain = new StringBuilder(code);
        Pattern both = Pattern.compile(TEXT.pattern() + "|" + COMMENT.pattern().replace("\\1", "\\2"), Pattern.DOTALL);
        Matcher matcher = both.matcher(code);
        while (matcher.find()) {
            boolean comment = matcher.group().startsWith("--");
            boolean empty = List.of("''", "\"\"", "[[]]").contains(matcher.group());
            if (empty) {
                plain.replace(matcher.start(), matcher.end(), "\"\"" + " ".repeat(matcher.end() - matcher.start() - 2));
            } else if (comment || strings) {
                for (int i = matcher.start(); i < matcher.end(); i++) {
                    plain.setCharAt(i, code.charAt(i) == '\n' ? '\n' : ' ');
                }
            }
        }
        return plain.toString();
    }

    private static int line(String code, int place) {
        return 1 + (int) code.substring(0, place).chars().filter(c -> c == '\n').count();
    }
}
