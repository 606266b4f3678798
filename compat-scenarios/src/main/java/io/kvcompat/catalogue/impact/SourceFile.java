package io.kvcompat.catalogue.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was found in one source file.
 *
 * @param path below the folder that was named
 * @param literals string literals, those of scripts in literals included
 * @param statements the literals of each statement, in their order
 * @param scripts Lua code: the file itself, or literals that are scripts
 * @param calls methods called, {@code evalSha} say, by name with the line of the first
 */
record SourceFile(
        String path,
        List<Literal> literals,
        List<List<Literal>> statements,
        List<Script> scripts,
        Map<String, Integer> calls) {
    private static final Pattern CALL = Pattern.compile("(?:\\.|->|::)\\s*([A-Za-z_]\\w{2,30})\\s*\\(");

    /** More than the statements of any script. */
    private static final int STATEMENTS = 100_000;

    /** Lua code and the line that it begins in. */
    record Script(String code, int line) {}

    static SourceFile of(String path, Language language, String text) {
        List<Literal> found = Literals.of(language, text);
        List<Literal> literals = new ArrayList<>(language == Language.LUA ? commandsInCapitals(found) : found);
        List<Script> scripts = new ArrayList<>();
        if (language == Language.LUA) {
            scripts.add(new Script(text, 1));
        } else {
            found.stream().filter(literal -> Lua.isScript(literal.text())).forEach(literal -> {
                scripts.add(new Script(literal.text(), literal.line()));
                literals.addAll(inner(literal, scripts.size()));
            });
        }
        return new SourceFile(path, literals, statements(literals), scripts, calls(text));
    }

    /** The literals of a script in a literal, in statements of their own. */
    private static List<Literal> inner(Literal script, int number) {
        return commandsInCapitals(Literals.of(Language.LUA, script.text())).stream()
                .map(literal -> new Literal(
                        literal.text(), script.line() + literal.line() - 1, -number * STATEMENTS - literal.statement()))
                .toList();
    }

    /** In scripts commands are written in small letters as often as not; they are the first literal of a call. */
    private static List<Literal> commandsInCapitals(List<Literal> literals) {
        List<Literal> upper = new ArrayList<>();
        int last = -1;
        for (Literal literal : literals) {
            boolean first = literal.statement() != last;
            last = literal.statement();
            String text = first ? literal.text().toUpperCase(Locale.ROOT) : literal.text();
            upper.add(
                    ErrorText.isTelling(literal.text())
                            ? literal
                            : new Literal(text, literal.line(), literal.statement()));
        }
        return upper;
    }

    private static List<List<Literal>> statements(List<Literal> literals) {
        Map<Integer, List<Literal>> byStatement = new LinkedHashMap<>();
        literals.forEach(literal -> byStatement
                .computeIfAbsent(literal.statement(), key -> new ArrayList<>())
                .add(literal));
        return List.copyOf(byStatement.values());
    }

    private static Map<String, Integer> calls(String text) {
        Map<String, Integer> calls = new LinkedHashMap<>();
        Matcher matcher = CALL.matcher(text);
        int line = 1;
        int from = 0;
        while (matcher.find()) {
            line += (int) text.substring(from, matcher.start())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            from = matcher.start();
            calls.putIfAbsent(matcher.group(1), line);
        }
        return calls;
    }
}
