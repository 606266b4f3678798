package io.kvcompat.bdd.feature;

import io.cucumber.gherkin.GherkinDialect;
import io.cucumber.gherkin.GherkinDialects;
import io.kvcompat.scenarios.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keywords of a Gherkin dialect, and which of them a mistyped line was likely meant to begin with. */
final class Keywords {
    /** So many letters may be wrong, left out, doubled or swapped. */
    private static final int TOLERANCE = 2;

    private final List<String> steps = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<String> outlines = new ArrayList<>();

    Keywords(String language) {
        GherkinDialect dialect = GherkinDialects.getDialect(language)
                .orElseGet(() -> GherkinDialects.getDialect("en").orElseThrow());
        for (List<String> keywords : List.of(
                dialect.getGivenKeywords(),
                dialect.getWhenKeywords(),
                dialect.getThenKeywords(),
                dialect.getAndKeywords(),
                dialect.getButKeywords())) {
            steps.addAll(keywords);
        }
        steps.removeIf("* "::equals);
        outlines.addAll(dialect.getScenarioOutlineKeywords());
        for (List<String> keywords : List.of(
                dialect.getFeatureKeywords(),
                dialect.getBackgroundKeywords(),
                dialect.getRuleKeywords(),
                dialect.getScenarioKeywords(),
                dialect.getScenarioOutlineKeywords(),
                dialect.getExamplesKeywords())) {
            keywords.forEach(keyword -> headings.add(keyword + ":"));
        }
    }

    /** Tells whether {@code keyword} announces examples. */
    boolean isOutline(String keyword) {
        return outlines.contains(keyword);
    }

    /** Returns what steps begin with, for people. */
    String steps() {
        return String.join(", ", steps.stream().map(String::strip).distinct().toList()) + " or *";
    }

    /** Returns {@code line} with its keyword put right; empty when it resembles none. */
    Optional<String> correct(String line) {
        Optional<String> heading = correctHeading(line);
        return heading.isPresent() ? heading : nearest(line, steps);
    }

    /** As {@link #correct} for {@code Scenario:} and the like alone. */
    Optional<String> correctHeading(String line) {
        return line.contains(":")
                ? nearest(line.substring(0, line.indexOf(':') + 1), headings)
                        .map(keyword -> keyword + line.substring(line.indexOf(':') + 1))
                : Optional.empty();
    }

    private static Optional<String> nearest(String line, List<String> keywords) {
        String best = "";
        int least = TOLERANCE + 1;
        for (String keyword : keywords) {
            for (int length = Math.max(1, keyword.length() - 1);
                    length <= Math.min(line.length(), keyword.length() + 1);
                    length++) {
                if (keyword.endsWith(" ") && line.charAt(length - 1) != ' ') {
                    continue;
                }
                int distance = Spelling.distance(line.substring(0, length), keyword);
                // Two of three letters may not be wrong: "As a client" is not "And a client".
                if (distance < least
                        && distance * 2 < Spelling.letters(keyword.strip()).length()) {
                    least = distance;
                    best = keyword + line.substring(length);
                }
            }
        }
        return least <= TOLERANCE ? Optional.of(best) : Optional.empty();
    }
}
