package io.kvcompat.scenarios.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds tags that are nearly one of this suite's: a tag with a typing error would say nothing, and nobody would notice. */
final class TagSpelling {
    private static final List<String> TAGS = List.of("@disposable", "@exclusive", "@needs:config", "@needs:server");
    private static final List<String> PRODUCTS = List.of("redis", "valkey", "redict");
    private static final Pattern PROTOCOL = Pattern.compile("@resp[-_ ]?\\d*", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERSION = Pattern.compile("@([A-Za-z-]+?)((?:>=|<=|=>|=<|==|>|<|=)\\d.*)");

    private TagSpelling() {}

    /** Returns why {@code tag}, which is none of this suite's, cannot be meant as the author's own; empty when it can. */
    static Optional<String> mistake(String tag) {
        if (PROTOCOL.matcher(tag).matches()) {
            return Optional.of(tag + " is not known; there are @resp2 and @resp3");
        }
        Matcher version = VERSION.matcher(tag);
        if (version.matches()) {
            return product(tag, version.group(1), version.group(2));
        }
        return TAGS.stream()
                .filter(right -> Spelling.distance(tag, right) <= 2)
                .findFirst()
                .map(right -> tag + " is not known; did you mean " + right + "?");
    }

    /** As {@link #mistake} for the product of a required version: others than the known ones may be meant. */
    static Optional<String> product(String tag, String product, String rest) {
        if (PRODUCTS.contains(product)) {
            return Optional.empty();
        }
        return PRODUCTS.stream()
                .filter(right -> Spelling.distance(product, right) <= 2)
                .findFirst()
                .map(right -> tag + " names no product that is known; did you mean @" + right + rest + "?");
    }
}
