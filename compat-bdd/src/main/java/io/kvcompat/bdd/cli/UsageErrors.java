package io.kvcompat.bdd.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what is wrong with a call without repeating its arguments, any of which may be a password that somebody has put in
 * the wrong place; names of options and commands are repeated.
 */
final class UsageErrors {
    private UsageErrors() {}

    static String text(ParameterException e, String[] args) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, args);
        }
        String text = String.valueOf(e.getMessage());
        for (String arg : args) {
            text = without(text, arg.startsWith("-") && arg.contains("=") ? arg.substring(arg.indexOf('=') + 1) : arg);
        }
        return text;
    }

    private static String unmatched(UnmatchedArgumentException e, String[] args) {
        List<String> options = e.getUnmatched().stream()
                .filter(arg -> arg.matches("--?[A-Za-z].*"))
                .map(arg -> arg.replaceFirst("=.*", ""))
                .toList();
        String suggestions = e.getSuggestions().isEmpty()
                ? ""
                : "; did you mean " + e.getSuggestions().stream().limit(3).collect(Collectors.joining(" or ")) + "?";
        if (!options.isEmpty()) {
            return (options.size() == 1 ? "There is no option " : "There are no options ")
                    + String.join(", ", options)
                    + suggestions;
        }
        String first = e.getUnmatched().isEmpty() ? "" : e.getUnmatched().get(0);
        int index = Arrays.asList(args).lastIndexOf(first) + 1;
        return (index == 0 ? "There is an argument" : "The argument number " + index + " is one")
                + " that is not understood" + suggestions;
    }

    /** Takes an argument out of a text that quotes it. */
    private static String without(String text, String arg) {
        if (arg.isEmpty() || arg.startsWith("-")) {
            return text;
        }
        return text.replace("but was '" + arg + "'", "but was something else")
                .replace("'" + arg + "'", "what was given")
                .replace("\"" + arg + "\"", "what was given");
    }
}
