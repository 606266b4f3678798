package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.ChangedText.Kind;
import io.kvcompat.comparison.Severity;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.known.KnownDifference.Match;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads from the catalogue which texts the other server words in another way. */
final class ChangedTexts {
    /** Texts that the scenarios about the log and the command line show as if they were the answers to these. */
    private static final Pattern OUTPUT = Pattern.compile("GET \"(?:log of|output of|start with).*");

    private static final Pattern CODE = Pattern.compile("[A-Z]{4,} [A-Z][a-z]+ ");

    private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{40}\\b");

    private ChangedTexts() {}

    static List<ChangedText> of(List<KnownDifference> entries) {
        List<ChangedText> texts = new ArrayList<>();
        for (KnownDifference entry : entries) {
            if (isAboutTexts(entry)) {
                Map<String, Set<String>> errors = new LinkedHashMap<>();
                Map<String, Set<String>> output = new LinkedHashMap<>();
                entry.shown().forEach(match -> read(match, errors, output));
                errors.forEach((text, others) ->
                        texts.add(new ChangedText(entry.id(), Kind.ERROR, text, List.copyOf(others))));
                output.forEach((text, others) ->
                        texts.add(new ChangedText(entry.id(), Kind.OUTPUT, text, List.copyOf(others))));
            }
        }
        return texts;
    }

    /** What only the other server can do is an error here that nobody provokes. */
    private static boolean isAboutTexts(KnownDifference entry) {
        boolean added = entry.cause().equals("missing") || entry.cause().equals("extension");
        return !added && entry.severity() != Severity.INFORMATIONAL
                || entry.cause().equals("wording")
                || entry.cause().equals("product-name");
    }

    private static void read(Match match, Map<String, Set<String>> errors, Map<String, Set<String>> output) {
        String subject = match.subject() == null ? "" : match.subject();
        String other = match.other();
        if (OUTPUT.matcher(subject).matches()) {
            List<String> here = lines(match.baseline());
            List<String> there = lines(other);
            here.stream()
                    .filter(line -> !there.contains(line) && !line.startsWith("Usage:") && !line.startsWith("./"))
                    .forEach(line -> output.computeIfAbsent(line, key -> new LinkedHashSet<>())
                            .addAll(there));
            return;
        }
        if (!isError(unquoted(other))) {
            // What is no longer refused in one case is still refused in others, with the same text.
            return;
        }
        for (String line : unquoted(match.baseline()).split("\n")) {
            if (isError(line) && line.indexOf(' ') > 0) {
                errors.computeIfAbsent(sample(line.replaceFirst("^-", "")), key -> new LinkedHashSet<>())
                        .add(sample(unquoted(other).replaceFirst("^-", "")));
            }
        }
    }

    /** A rule that rewrites a part of an error shows it without its minus sign. */
    private static boolean isError(String reply) {
        return reply.startsWith("-") || CODE.matcher(reply).lookingAt();
    }

    private static String unquoted(String reply) {
        return reply.startsWith("\"-") ? reply.substring(1, reply.length() - 1) : reply;
    }

    /** Returns the lines of an output, without the role and the level that a line of the log begins with. */
    private static List<String> lines(String reply) {
        String text = reply.replaceAll("^\"|\"$", "").replace("\\\"", "\"");
        return List.of(text.split("; ")).stream()
                .map(line -> sample(line.replaceFirst("^[A-Z] [#*.-] ", "")))
                .toList();
    }

    /** Puts what a text might say where it says another thing each time. */
    private static String sample(String text) {
        return DIGEST.matcher(text)
                .replaceAll("da39a3ee5e6b4b0d3255bfef95601890afd80709")
                .replace("{n}", "7")
                .replaceAll("\\{[a-z, -]{1,20}\\}", "some");
    }
}
