package io.kvcompat.report;

import io.kvcompat.comparison.Kind;
import io.kvcompat.comparison.Severity;
import io.kvcompat.diff.DiffReport;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the words of a report mean, the same on the page, in the terminal and in the summary. */
final class Glossary {
    private Glossary() {}

    /** Returns the words with what each means in this report, in the order in which a reader meets them. */
    static Map<String, String> of(DiffReport report) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("Baseline", "the server that the others are compared with: " + baseline(report));
        words.put("Scenario", "a piece of behaviour with a name, run on every server, in RESP2 and in RESP3");
        words.put("Replies compared", "how many replies were compared with the baseline's reply to the same command");
        words.put(
                "Difference",
                "a reply, message, check or measurement that is not the baseline's; one for each place where it shows");
        words.put("Change", "what is behind differences: one change in a server shows as one or many of them");
        words.put("Known", "in the catalogue, found before, with who is hit and what to do");
        words.put("Unexpected", "in no catalogue; new, and fails the run");
        words.put("Push", "a message that a server sends out-of-band, to subscribers say");
        words.put("Since", "the first version that was seen to do so");
        return words;
    }

    private static String baseline(DiffReport report) {
        return report.baseline().identity().displayName();
    }

    /** Says what a change of this severity does to a program. */
    static String sense(Severity severity, DiffReport report) {
        return switch (severity) {
            case BREAKING -> "a program that works on " + baseline(report) + " is likely to fail";
            case BEHAVIOURAL -> "a program goes on, with another result";
            case COSMETIC -> "only texts that people read are others";
            case INFORMATIONAL -> "nothing that a program would notice";
        };
    }

    /** Says what differs in a difference of this kind. */
    static String meaning(Kind kind) {
        return switch (kind) {
            case MISSING_COMMAND -> "only one of the servers has the command, mostly a newer one that has more of them";
            case CONNECTION -> "only one of the servers replied, or they did not reply in different ways";
            case PUSH -> "another out-of-band message, or on one side only";
            case TYPE -> "the reply has another RESP type, an error in place of a value say";
            case ERROR_CODE -> "both are errors, with other codes";
            case VALUE -> "the reply has the same type and another content";
            case ORDER -> "the same elements came in another order";
            case ERROR_TEXT -> "both are errors of one code, in other words";
            case CHECK -> "a check of the scenario holds on one side only";
            case METRIC -> "a measurement is beyond its tolerance";
            case OUTCOME -> "the scenario ended in another way, or a command ran on one side only";
        };
    }
}
