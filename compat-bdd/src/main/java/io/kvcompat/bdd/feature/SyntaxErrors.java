package io.kvcompat.bdd.feature;

import io.cucumber.core.gherkin.FeatureParserException;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what Gherkin's parser says into one line for people. */
final class SyntaxErrors {
    private static final Pattern ERROR = Pattern.compile("(?m)^\\((\\d+):\\d+\\): (.*)$");
    private static final Pattern UNEXPECTED = Pattern.compile("expected: .*, got '(.*)'");

    private SyntaxErrors() {}

    /** Describes the first error, to stand after the file's name; those after it are mostly its echo. */
    static String describe(FeatureParserException e, String source) {
        String text = String.valueOf(e.getMessage());
        Matcher error = ERROR.matcher(text);
        if (!error.find()) {
            return ": " + text.lines().reduce((first, last) -> last).orElse("cannot be read");
        }
        if (error.group(2).startsWith("unexpected end of file")) {
            OptionalInt open = unclosedDocString(source);
            if (open.isPresent()) {
                return ":" + open.getAsInt() + ": the docstring that begins here is not closed before the file ends";
            }
        }
        return ":" + error.group(1) + ": " + reason(error.group(2));
    }

    /** Returns the line of the docstring that is open at the end of {@code source}; empty for none. */
    private static OptionalInt unclosedDocString(String source) {
        int number = 0;
        int open = 0;
        String separator = "";
        for (String raw : source.lines().toList()) {
            number++;
            String line = raw.strip();
            if (!separator.isEmpty()) {
                separator = line.startsWith(separator) ? "" : separator;
            } else if (line.startsWith("\"\"\"") || line.startsWith("```")) {
                separator = line.substring(0, 3);
                open = number;
            }
        }
        return separator.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open);
    }

    private static String reason(String message) {
        Matcher unexpected = UNEXPECTED.matcher(message);
        if (!unexpected.matches()) {
            return message.startsWith("unexpected end of file")
                    ? "the file ends too early: tags may stand before nothing"
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
