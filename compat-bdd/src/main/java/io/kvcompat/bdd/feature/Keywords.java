package io.kvcompat.bdd.feature;

import io.cucumber.gherkin.GherkinDialect;
import io.cucumber.gherkin.GherkinDialects;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
                int distance = distance(line.substring(0, length), keyword);
                // Two of three letters may not be wrong: "As a client" is not "And a client".
                if (distance < least && distance * 2 < letters(keyword.strip()).length()) {
                    least = distance;
                    best = keyword + line.substring(length);
                }
            }
        }
        return least <= TOLERANCE ? Optional.of(best) : Optional.empty();
    }

    /** Counts the letters to insert, delete, replace or swap with the next that make {@code a} of {@code b}. */
    private static int distance(String a, String b) {
        String left = letters(a);
        String right = letters(b);
        int[][] d = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + same, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[left.length()][right.length()];
    }

    /** Takes syllables of Hangul apart, so that one wrong letter in one counts as one. */
    private static String letters(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    }
}
