package io.kvcompat.known.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text with holes, which another text must be but for what stands in the holes; docs/reference/known-differences-format.md lists
 * the holes.
 *
 * <p>What a hole of one side took stands in the hole of the same name, or else in the same place among those of one type,
 * of the other side: it is a capture that both share. One whose name ends in {@code ?} is never shared.
 */
final class Template {
    private static final Pattern HOLE = Pattern.compile("\\{(?:\\{|([*+]?)([@A-Za-z0-9-]+)(?::([@a-z-]+))?(\\??)})");

    /** Types of replies, which stand for values that were not compared, and mean themselves. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "integer",
            "bulk-string",
            "verbatim-string",
            "simple-string",
            "array",
            "map",
            "set",
            "null",
            "null-bulk",
            "null-array",
            "boolean",
            "big-number",
            "push",
            "time",
            "address",
            "number");

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    /** What stands in every text that fits; told before an expression is looked at. */
    private String longest = "";
    /** Of a template whose holes share nothing and tell no fact. */
    private @Nullable Pattern fixed;

    /**
     * @param literal what stands before the hole
     * @param repeat {@code *} or {@code +} for a list of what the hole takes; empty for one
     * @param name what is shared; empty where nothing follows the literal
     * @param type of the hole; a fact's name for a fact
     * @param shared whether it may be shared
     * @param alternatives the texts of which one stands there; empty where the type says what does
     */
    private record Part(
            String literal, String repeat, String name, String type, boolean shared, List<Template> alternatives) {}

    private Template(String text) {
        this.text = text;
    }

    /**
     * Reads a template.
     *
     * @param macros sets of alternatives that <code>{@name}</code> stands for
     * @throws IllegalArgumentException when it names a hole that there is not
     */
    static Template parse(String text, Map<String, List<String>> macros) {
        Template template = new Template(text);
        Matcher matcher = HOLE.matcher(text);
        Map<String, Integer> seen = new HashMap<>();
        StringBuilder literal = new StringBuilder();
        int end = 0;
        while (matcher.find()) {
            literal.append(text, end, matcher.start());
            end = matcher.end();
            String word = matcher.group(2);
            if (word == null) {
                literal.append('{');
            } else if (PLACEHOLDERS.contains(word)) {
                literal.append(matcher.group());
            } else {
                template.parts.add(part(literal.toString(), matcher, seen, macros, text));
                literal.setLength(0);
            }
        }
        template.parts.add(new Part(literal.append(text.substring(end)).toString(), "", "", "", false, List.of()));
        for (Part part : template.parts) {
            template.longest = part.literal().length() > template.longest.length() ? part.literal() : template.longest;
        }
        return template;
    }

    private static Part part(
            String literal, Matcher hole, Map<String, Integer> seen, Map<String, List<String>> macros, String text) {
        String word = hole.group(2);
        String type = hole.group(3) == null ? word : hole.group(3);
        List<Template> alternatives = List.of();
        if (type.startsWith("@")) {
            List<String> texts = macros.get(type.substring(1));
            if (texts == null) {
                throw new IllegalArgumentException("there are no texts {" + type + "}, in \"" + text + "\"");
            }
            alternatives = texts.stream().map(one -> parse(one, macros)).toList();
        } else if (Hole.expression(type) == null && !Hole.isFact(type)) {
            throw new IllegalArgumentException("there is no hole {" + word + "} in \"" + text
                    + "\"; write {{ for a brace, and see docs/reference/known-differences-format.md");
        }
        boolean named = hole.group(3) != null;
        // One of several texts on each side is seldom the same one.
        boolean shared = hole.group(4).isEmpty() && (named || alternatives.isEmpty());
        String name = named ? word : type + "#" + seen.merge(type, 1, Integer::sum);
        return new Part(literal, hole.group(1), name, type, shared, alternatives);
    }

    /** Tells whether {@code whole} is this text, and adds what the holes took that have a name to {@code bindings}. */
    boolean matchesNamed(String whole, Scene scene, Map<String, String> bindings) {
        Map<String, String> all = new HashMap<>(bindings);
        if (!matches(whole, scene, true, all)) {
            return false;
        }
        all.keySet().removeIf(name -> name.contains("#"));
        bindings.putAll(all);
        return true;
    }

    /** Tells whether {@code whole} is this text, and adds what the shared holes took to {@code bindings}. */
    boolean matches(String whole, Scene scene, boolean baseline, Map<String, String> bindings) {
        return match(whole, scene, baseline, bindings, true).isPresent();
    }

    /** Returns where this text first occurs in another; empty where it does not. */
    Optional<Matcher> find(String within, Scene scene, boolean baseline, Map<String, String> bindings) {
        return match(within, scene, baseline, bindings, false);
    }

    private Optional<Matcher> match(
            String subject, Scene scene, boolean baseline, Map<String, String> bindings, boolean whole) {
        if (!subject.contains(longest) && whole) {
            return Optional.empty();
        }
        List<Part> captured = new ArrayList<>();
        Matcher matcher = pattern(scene, baseline, bindings, captured).matcher(subject);
        try {
            if (!(whole ? matcher.matches() : matcher.find())) {
                return Optional.empty();
            }
        } catch (StackOverflowError e) {
            // java.util.regex recurses on alternatives; a text too long for the pattern does not match it.
            return Optional.empty();
        }
        Map<String, String> found = new HashMap<>();
        for (int i = 0; i < captured.size(); i++) {
            Part part = captured.get(i);
            String value = matcher.group(i + 1);
            if ((part.type().equals("sent") || part.type().equals("kept"))
                    && !scene.circumstances().wereSent(value)) {
                return Optional.empty();
            }
            if (part.shared() && part.repeat().isEmpty()) {
                found.put(part.name(), value);
            }
        }
        bindings.putAll(found);
        return Optional.of(matcher);
    }

    private Pattern pattern(Scene scene, boolean baseline, Map<String, String> bindings, List<Part> captured) {
        boolean plain = parts.stream().allMatch(part -> part.alternatives().isEmpty());
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            out.append(Pattern.quote(part.literal()));
            if (part.name().isEmpty()) {
                continue;
            }
            String bound = part.shared() && part.repeat().isEmpty() ? bindings.get(part.name()) : null;
            String fact = Hole.isFact(part.type()) ? Hole.fact(part.type(), scene, baseline) : null;
            if (bound != null || fact != null) {
                plain = false;
                out.append(Pattern.quote(bound != null ? bound : fact));
            } else {
                out.append('(')
                        .append(repeated(expression(part, scene, baseline), part.repeat()))
                        .append(')');
                captured.add(part);
            }
        }
        Pattern known = fixed;
        if (plain && known != null) {
            return known;
        }
        Pattern compiled = Pattern.compile(out.toString(), Pattern.DOTALL);
        if (plain) {
            fixed = compiled;
        }
        return compiled;
    }

    private static String repeated(String one, String repeat) {
        return switch (repeat) {
            case "*" -> "(?:" + one + "(?:, " + one + ")*+)?+";
            case "+" -> one + "(?:, " + one + ")*+";
            default -> one;
        };
    }

    private static String expression(Part part, Scene scene, boolean baseline) {
        if (!part.alternatives().isEmpty()) {
            return part.alternatives().stream()
                    .map(one -> one.expression(scene, baseline))
                    .collect(Collectors.joining("|", "(?:", ")"));
        }
        String expression = Hole.expression(part.type());
        // A fact that this scene does not have, its seventh argument say, fits nothing.
        return expression == null ? "(?!)" : expression;
    }

    /** Returns an expression for the whole text, in which nothing is captured. */
    private String expression(Scene scene, boolean baseline) {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            out.append(Pattern.quote(part.literal()));
            if (!part.name().isEmpty()) {
                String fact = Hole.isFact(part.type()) ? Hole.fact(part.type(), scene, baseline) : null;
                out.append(
                        fact != null
                                ? Pattern.quote(fact)
                                : repeated(expression(part, scene, baseline), part.repeat()));
            }
        }
        return out.toString();
    }

    /** Returns the text with its holes filled; empty where one took nothing. */
    Optional<String> fill(Scene scene, boolean baseline, Map<String, String> bindings) {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            out.append(part.literal());
            if (!part.name().isEmpty()) {
                String fact = Hole.isFact(part.type()) ? Hole.fact(part.type(), scene, baseline) : null;
                String value = fact != null ? fact : bindings.get(part.name());
                if (value == null) {
                    return Optional.empty();
                }
                out.append(value);
            }
        }
        return Optional.of(out.toString());
    }

    /** Returns a text that fits, for readers; what may be anything is an ellipsis. */
    String sample() {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            out.append(part.literal());
            if (!part.name().isEmpty()) {
                out.append(
                        part.alternatives().isEmpty()
                                ? Hole.sample(part.type())
                                : part.alternatives().get(0).sample());
            }
        }
        return out.toString();
    }

    /** Returns the text as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
