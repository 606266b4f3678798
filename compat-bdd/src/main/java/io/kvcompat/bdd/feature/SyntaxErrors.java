package io.kvcompat.bdd.feature;

import io.cucumber.core.gherkin.FeatureParserException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what Gherkin's parser says into one line for people. */
final class SyntaxErrors {
    private static final Pattern ERROR = Pattern.compile("(?m)^\\((\\d+):\\d+\\): (.*)$");
    private static final Pattern UNEXPECTED = Pattern.compile("expected: .*, got '(.*)'");

    private SyntaxErrors() {}

    /** Describes the first error, to stand after the file's name; those after it are mostly its echo. */
    static String describe(FeatureParserException e) {
        String text = String.valueOf(e.getMessage());
        Matcher error = ERROR.matcher(text);
        if (!error.find()) {
            return ": " + text.lines().reduce((first, last) -> last).orElse("cannot be read");
        }
        return ":" + error.group(1) + ": " + reason(error.group(2));
    }

    private static String reason(String message) {
        Matcher unexpected = UNEXPECTED.matcher(message);
        if (!unexpected.matches()) {
            return message.startsWith("unexpected end of file")
                    ? "the file ends too early: a \"\"\" may not be closed, or tags stand before nothing"
                    : message;
        }
        String line = unexpected.group(1);
        return "`" + line + "` is not Gherkin here"
                + new Keywords("en")
                        .correct(line)
                        .map(right -> "; did you mean `" + right + "`?")
                        .orElse("");
    }
}
