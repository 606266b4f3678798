package io.kvcompat.catalogue.impact.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of a method, with what is called on its result.
 *
 * @param place where it stands
 * @param language the language in small letters
 * @param receiver what it is called on, as it is written; empty for a function
 * @param method its name
 * @param arguments what it is given, what is in lists and maps one by one
 * @param function the function that it stands in, in small letters without underscores; empty for none
 * @param about whether the file speaks of Redis or Valkey at all
 */
public record MethodCall(
        SourcePlace place,
        String language,
        String receiver,
        String method,
        List<Argument> arguments,
        String function,
        boolean about) {
    public MethodCall {
        arguments = List.copyOf(arguments);
    }

    /**
     * An argument.
     *
     * @param name its name, the key of an option, or the method that is called on the result; empty for none
     * @param literal what it says; null where it is no literal
     */
    public record Argument(String name, @Nullable String literal) {}

    /** Returns the words of the literals in their order; a null stands for what is no literal. */
    public List<@Nullable String> words() {
        List<@Nullable String> words = new ArrayList<>();
        for (Argument argument : arguments) {
            String literal = argument.literal();
            if (literal == null) {
                words.add(null);
            } else {
                words.addAll(List.of(literal.strip().split("\\s+")));
            }
        }
        return words;
    }

    /** Returns the literal behind a name or an option, in any case and with or without underscores; null for none. */
    public @Nullable String option(String name) {
        List<@Nullable String> words = words();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (name.equalsIgnoreCase(words.get(i))) {
                return words.get(i + 1);
            }
        }
        return arguments.stream()
                .filter(argument ->
                        Methods.plain(argument.name()).equals(Methods.plain(name)) && argument.literal() != null)
                .map(Argument::literal)
                .findFirst()
                .orElse(null);
    }

    /** Returns the name of the method in small letters without underscores. */
    public String plainMethod() {
        return Methods.plain(method);
    }
}
