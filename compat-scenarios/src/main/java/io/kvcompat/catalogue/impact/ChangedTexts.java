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

    private static final Pattern PART = Pattern.compile("[A-Za-z ][^ ]* [^ ]");

    private static final int SHORTEST = 15;

    private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{40}\\b");

    private ChangedTexts() {}

    static List<ChangedText> of(List<KnownDifference> entries) {
        List<ChangedText> texts = new ArrayList<>();
        for (KnownDifference entry : entries) {
            if (isAboutTexts(entry)) {
                Map<String, Set<String>> errors = new LinkedHashMap<>();
                entry.shown().forEach(match -> read(match, errors));
                errors.forEach((text, others) ->
                        texts.add(new ChangedText(entry.id(), Kind.ERROR, text, List.copyOf(others))));
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

    private static void read(Match match, Map<String, Set<String>> errors) {
        String subject = match.subject() == null ? "" : match.subject();
        String other = match.other();
        if (OUTPUT.matcher(subject).matches()) {
            // That these differ is in the catalogue; how, in the texts beside it.
            return;
        }
        if (!isError(unquoted(other))) {
            // What is no longer refused in one case is still refused in others, with the same text.
            return;
        }
        for (String line : unquoted(match.baseline()).split("\n")) {
            if (isError(line) && line.strip().indexOf(' ') > 0 && line.length() >= SHORTEST) {
                errors.computeIfAbsent(sample(line.replaceFirst("^-", "")), key -> new LinkedHashSet<>())
                        .add(sample(unquoted(other).replaceFirst("^-", "")));
            }
        }
    }

    /** A rule that rewrites a part of an error shows it without its minus sign; any other reply begins with its own. */
    static boolean isError(String reply) {
        return reply.startsWith("-") || PART.matcher(reply).lookingAt();
    }

    private static String unquoted(String reply) {
        return reply.startsWith("\"-") ? reply.substring(1, reply.length() - 1) : reply;
    }

    /** Puts what a text might say where it says another thing each time. */
    private static String sample(String text) {
        return DIGEST.matcher(text)
                .replaceAll("da39a3ee5e6b4b0d3255bfef95601890afd80709")
                .replace("script: …", "script: da39a3ee5e6b4b0d3255bfef95601890afd80709")
                .replace("@user_…", "@user_script:1.")
                .replace("…", "some")
                .replace("{n}", "7")
                .replaceAll("\\{[a-z, -]{1,20}\\}", "some");
    }
}
