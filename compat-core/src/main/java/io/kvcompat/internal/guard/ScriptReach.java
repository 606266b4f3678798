package io.kvcompat.internal.guard;

import io.kvcompat.internal.guard.LuaTokens.Kind;
import io.kvcompat.internal.guard.LuaTokens.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the text of a script what it reaches, or that this cannot be told.
 *
 * <p>Told is only what stands there in plain words: each command that is called named by a string, no loop whose end is
 * not in sight, and of what all scripts share nothing that is not known to leave it as it is. A script that does nothing
 * forbidden but says so in a roundabout way is refused with the others.
 *
 * @param effects what it reaches; {@link CommandEffect#INTERPRETER} where that cannot be told
 */
record ScriptReach(Set<CommandEffect> effects) {
    private static final Token END = new Token(Kind.SYMBOL, "");

    static ScriptReach of(String code, Databases databases) {
        Optional<List<Token>> tokens = LuaTokens.of(code);
        return tokens.isEmpty()
                ? new ScriptReach(EnumSet.of(CommandEffect.INTERPRETER))
                : new ScriptReach(new Reader(tokens.get(), databases).effects());
    }

    private static final class Reader {
        private final List<Token> tokens;
        private final Databases databases;
        private final Set<CommandEffect> effects = EnumSet.noneOf(CommandEffect.class);
        private final Set<String> locals;
        private final boolean repeatsText;
        private double rounds = 1;

        Reader(List<Token> tokens, Databases databases) {
            this.tokens = tokens;
            this.databases = databases;
            this.locals = LuaLocals.of(tokens);
            this.repeatsText = tokens.stream().anyMatch(token -> token.is("rep"));
        }

        Set<CommandEffect> effects() {
            for (int i = 0; i < tokens.size(); i++) {
                if (!isTold(i)) {
                    effects.add(CommandEffect.INTERPRETER);
                    return effects;
                }
            }
            return effects;
        }

        private Token at(int index) {
            return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
        }

        private boolean isTold(int i) {
            Token token = at(i);
            if (token.kind() == Kind.NUMBER) {
                return !repeatsText || LuaNames.isSmall(token.text());
            }
            if (token.kind() != Kind.NAME) {
                return true;
            }
            if (LuaNames.KEYWORDS.contains(token.text())) {
                return isKeywordTold(token.text(), i);
            }
            boolean field = at(i - 1).is(".") || at(i - 1).is(":");
            boolean key = at(i + 1).is("=") && (at(i - 1).is("{") || at(i - 1).is(",")) && isInBraces(i);
            if (field || key || LuaNames.VALUES.contains(token.text())) {
                return true;
            }
            if (LuaNames.FUNCTIONS.contains(token.text())) {
                return !locals.contains(token.text()) && isUsedAsFunction(i);
            }
            if (LuaNames.LIBRARIES.containsKey(token.text())) {
                return !locals.contains(token.text()) && isMemberTold(token.text(), i);
            }
            return locals.contains(token.text()) && !LuaNames.SHARED.contains(token.text());
        }

        private boolean isKeywordTold(String word, int i) {
            return switch (word) {
                // The end of these is not in sight.
                case "while", "repeat", "goto" -> false;
                case "for" -> isShort(i);
                default -> true;
            };
        }

        /** Tells whether a loop ends soon: it goes through a table, or counts to a number that stands there. */
        private boolean isShort(int i) {
            if (!at(i + 2).is("=")) {
                return true;
            }
            int depth = 0;
            for (int j = i + 3; j < tokens.size() && !at(j).is("do"); j++) {
                depth += at(j).is("(") || at(j).is("{") ? 1 : at(j).is(")") || at(j).is("}") ? -1 : 0;
                if (depth == 0 && at(j).is(",")) {
                    return endsSoon(j + 1);
                }
            }
            return false;
        }

        private boolean endsSoon(int j) {
            boolean negative = at(j).is("-");
            Token last = at(negative ? j + 1 : j);
            if (last.is("#")) {
                return true;
            }
            boolean alone = at(j + 1).is("do") || at(j + 1).is(",") || negative;
            if (last.kind() != Kind.NUMBER || !alone || !LuaNames.isSmall(last.text())) {
                return false;
            }
            rounds *= Math.max(1, Double.parseDouble(last.text()));
            return rounds <= LuaNames.MOST_ROUNDS;
        }

        /** Tells whether what all scripts share is called here or handed on, not set anew. */
        private boolean isUsedAsFunction(int i) {
            if (at(i - 1).is("function")) {
                return false;
            }
            Token next = at(i + 1);
            return next.is("(")
                    || next.kind() == Kind.STRING
                    || next.is("{")
                    || (next.is(",") || next.is(")")) && isInParentheses(i);
        }

        private boolean isMemberTold(String library, int i) {
            Token member = at(i + 2);
            if (at(i - 1).is("function")
                    || !at(i + 1).is(".")
                    || !LuaNames.LIBRARIES.getOrDefault(library, Set.of()).contains(member.text())) {
                return false;
            }
            Token next = at(i + 3);
            if (next.is("=") || next.is(".") || next.is("[") || next.is(":") || next.is(",") && !isInParentheses(i)) {
                return false;
            }
            return !LuaNames.CALLS.contains(library + "." + member.text()) || isCallTold(i);
        }

        /** Looks at {@code redis.call('NAME', …)}, and at {@code pcall(redis.call, 'NAME', …)}. */
        private boolean isCallTold(int i) {
            boolean protectedCall =
                    at(i - 2).is("pcall") && at(i - 1).is("(") && at(i + 3).is(",");
            if (!at(i + 3).is("(") && !protectedCall) {
                return false;
            }
            List<@Nullable String> words = words(i + 4);
            if (words.isEmpty()) {
                // A call without a name, which the server refuses.
                return true;
            }
            Set<CommandEffect> called = CommandReach.ofScriptCall(words, databases);
            effects.addAll(called);
            // What is put back is remembered where it is sent, and nothing of a script is.
            return called.stream().noneMatch(effect -> effect.permission().isPresent());
        }

        /** Returns the arguments up to the closing parenthesis; null for each that is more than one string or number. */
        private List<@Nullable String> words(int from) {
            List<@Nullable String> words = new ArrayList<>();
            int depth = 0;
            int start = from;
            for (int j = from; j < tokens.size(); j++) {
                Token token = at(j);
                boolean closes = token.is(")") || token.is("}") || token.is("]");
                if (depth == 0 && (token.is(",") || token.is(")"))) {
                    if (j > start) {
                        words.add(j == start + 1 ? literal(at(start)) : null);
                    }
                    start = j + 1;
                }
                if (depth == 0 && closes) {
                    return words;
                }
                depth += token.is("(") || token.is("{") || token.is("[") ? 1 : closes ? -1 : 0;
            }
            return words;
        }

        private static @Nullable String literal(Token token) {
            boolean plain = token.kind() == Kind.STRING && token.text().indexOf('\\') < 0;
            return plain || token.kind() == Kind.NUMBER ? token.text() : null;
        }

        private boolean isInParentheses(int i) {
            return isIn(i, "(", ")");
        }

        private boolean isInBraces(int i) {
            return isIn(i, "{", "}");
        }

        private boolean isIn(int i, String open, String close) {
            int depth = 0;
            for (int j = i - 1; j >= 0; j--) {
                if (depth == 0 && at(j).is("function")) {
                    // What stands in a function's body may set names.
                    return false;
                }
                if (at(j).is(close)) {
                    depth++;
                } else if (at(j).is(open) && depth-- == 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
