package io.kvcompat.catalogue.guide;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes examples together that tell the same. */
final class Examples {
    private Examples() {}

    /** Returns each fact once: the two protocols write the same reply in other signs, and sets in any order. */
    static List<Example> once(List<Example> all) {
        Map<String, Example> kept = new LinkedHashMap<>();
        for (Example example : all) {
            String fact = example.sent() + " " + words(example.baselineText()) + " / " + words(example.otherText());
            kept.merge(fact, example, Examples::joined);
        }
        return List.copyOf(kept.values());
    }

    private static Example joined(Example first, Example second) {
        return first.protocol().equals(second.protocol())
                ? first
                : new Example(first.sent(), "", first.baselineText(), first.otherText());
    }

    private static String words(String reply) {
        String nulls = reply.replaceAll("\\$-1|\\*-1|(?<![\\w\"])_(?![\\w\"])", "null");
        return Arrays.stream(nulls.split("[^\\w.-]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
