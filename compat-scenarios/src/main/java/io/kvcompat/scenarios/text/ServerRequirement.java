package io.kvcompat.scenarios.text;

import io.kvcompat.target.Identity;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which versions of a product a scenario is for; other products are not affected by it.
 *
 * @param tag as written, {@code @redis>=7.0} say
 * @param product as {@link Identity#product()} has it
 * @param operator one of {@code >= > <= < =}
 * @param version numbers joined by dots; those left out count as 0
 */
public record ServerRequirement(String tag, String product, String operator, String version) {
    private static final Pattern FORM = Pattern.compile("@([a-z][a-z0-9-]*)(>=|<=|>|<|=)(\\d+(?:\\.\\d+){0,3})");

    /** Tells a requirement, malformed or not, from a tag of the author's own such as {@code @ticket=17}. */
    static boolean looksLike(String tag) {
        return tag.matches("@[a-z0-9-]+[<>].*|@(redis|valkey|redict)=.*");
    }

    static ServerRequirement parse(String tag) {
        Matcher matcher = FORM.matcher(tag);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    tag + " is malformed; a version is required as in @redis>=7.0 or @valkey>=9.0");
        }
        TagSpelling.product(tag, matcher.group(1), matcher.group(2) + matcher.group(3))
                .ifPresent(mistake -> {
                    throw new IllegalArgumentException(mistake);
                });
        return new ServerRequirement(tag, matcher.group(1), matcher.group(2), matcher.group(3));
    }

    /** Returns why {@code server} is not one that the scenario is for; empty when it is. */
    public Optional<String> unmetBy(Identity server) {
        if (!server.product().equals(product) || holds(compare(server.version(), version))) {
            return Optional.empty();
        }
        return Optional.of("needs " + tag.substring(1) + ", this is " + server.displayName());
    }

    private boolean holds(int order) {
        return switch (operator) {
            case ">=" -> order >= 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case "<" -> order < 0;
            default -> order == 0;
        };
    }

    private static int compare(String left, String right) {
        String[] a = left.split("[.-]");
        String[] b = right.split("[.-]");
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            int order = Integer.compare(number(a, i), number(b, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int number(String[] parts, int index) {
        return index < parts.length && parts[index].matches("\\d{1,9}") ? Integer.parseInt(parts[index]) : 0;
    }
}
