package io.kvcompat.internal.guard;

import io.kvcompat.internal.guard.LuaTokens.Kind;
import io.kvcompat.internal.guard.LuaTokens.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names that a script declares for itself: its local variables, its parameters and those of its loops. */
final class LuaLocals {
    private LuaLocals() {}

    static Set<String> of(List<Token> tokens) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("local") || token.is("for")) {
                list(tokens, i + 1, names);
                if (i + 1 < tokens.size() && tokens.get(i + 1).is("function")) {
                    list(tokens, i + 2, names);
                }
            } else if (token.is("function")) {
                parameters(tokens, i + 1, names);
            }
        }
        return names;
    }

    private static void parameters(List<Token> tokens, int from, Set<String> names) {
        int open = from;
        while (open < tokens.size() && !tokens.get(open).is("(")) {
            open++;
        }
        list(tokens, open + 1, names);
    }

    private static void list(List<Token> tokens, int from, Set<String> names) {
        for (int i = from; i < tokens.size(); i += 2) {
            Token token = tokens.get(i);
            if (token.kind() != Kind.NAME || LuaNames.KEYWORDS.contains(token.text())) {
                return;
            }
            names.add(token.text());
            if (i + 1 >= tokens.size() || !tokens.get(i + 1).is(",")) {
                return;
            }
        }
    }
}
