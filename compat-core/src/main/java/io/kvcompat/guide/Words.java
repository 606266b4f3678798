package io.kvcompat.guide;

import io.kvcompat.diff.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences that the guide has in every format. */
final class Words {
    private Words() {}

    static String severity(Severity severity) {
        String label = severity.label();
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    static String meaning(Severity severity) {
        return switch (severity) {
            case BREAKING ->
                "A program or configuration that works today is refused, cut off or misled. Look at each of these before you"
                        + " move.";
            case BEHAVIOURAL ->
                "A program goes on, but gets another result, event or default. Look for the commands that you use.";
            case COSMETIC ->
                "Only the text of an error, a help or a log is another. It matters to programs that compare such texts.";
            case INFORMATIONAL ->
                "What is new or taken now, how values are kept, what descriptions say. New commands and options matter to"
                        + " who wants to be able to go back.";
        };
    }

    static String measured(Guide guide) {
        return "Measured on " + guide.pair().baseline().displayName() + " and "
                + guide.pair().other().displayName()
                + ", in RESP2 and RESP3: the same commands were sent to both, and every reply that differed is explained"
                + " here. Where an entry says \"since Valkey 9.0\", that is from release notes: what was measured is "
                + guide.pair().other().version() + ". For any other version, a newer patch level included, there is no"
                + " guide, and compat known refuses to print one.";
    }

    static String servers(Guide guide) {
        return guide.pair().other().displayName()
                + " is a server for keys and values that programs talk to as they talk to Redis:"
                + " Valkey was made from Redis 7.2.4 in 2024 and goes its own way since. RESP2 and RESP3 are the two"
                + " versions of the protocol; most client libraries speak RESP2 unless told otherwise.";
    }

    /** Returns what to do with the guide, step by step. */
    static List<String> steps(Guide guide) {
        return List.of(
                "Read the list of what breaks: it says whom each entry hits. If that is not you, go on; if it is, follow the link"
                        + " and do what it says before the move.",
                "Let \"compat impact --from URL --source FOLDER\" tell which of the other entries touch your servers and"
                        + " programs, or search this guide for the commands that you use. Cosmetic and Informational are for"
                        + " who compares texts or descriptions.",
                "Let \"compat config redis.conf\" tell which lines of your configuration the new server refuses: one that it"
                        + " refuses keeps it from starting.",
                "Choose how to move, and how you would go back, from the table below; keep the last RDB file of "
                        + guide.pair().baseline().displayName() + ".",
                "Where your versions are others than those measured, compare them: \"compat run --target old=… --target"
                        + " new=…\".");
    }

    static String limits() {
        return "Single servers with default settings were measured, and what goes over between them: files (RDB and AOF), DUMP"
                + " and replication. Not in this guide: clusters beyond three nodes and their failover, modules,"
                + " and commands that the suite does not send.";
    }

    static String notation() {
        return "Replies are written so that their type can be seen: \"text\", :1 an integer, +OK a simple string, ,1.5 a"
                + " double, -ERR an error, [ ] an array, %{ } a map, ~[ ] a set, >[ ] a message that came unasked;"
                + " $-1, *-1 (RESP2) and _ (RESP3) are nulls. A word in braces, {integer} say, stands for a value of which"
                + " only the type was compared. … marks where a long reply was cut; the part that differs is kept.";
    }

    /** Tells between which other servers it was measured too; empty when it is this pair alone. */
    static String also(Topic topic) {
        List<String> parts = new ArrayList<>();
        if (!topic.alsoFrom().isEmpty()) {
            parts.add("from " + names(topic.alsoFrom()));
        }
        if (!topic.alsoTo().isEmpty()) {
            parts.add("to " + names(topic.alsoTo()));
        }
        return parts.isEmpty() ? "" : "Measured also " + String.join(", and ", parts) + ".";
    }

    private static String names(List<Server> servers) {
        return servers.stream().map(server -> server.series().displayName()).collect(Collectors.joining(", "));
    }

    /** Tells which scenarios of the suite show it; empty when it is known in any. */
    static String scenarios(Topic topic) {
        List<String> some = topic.scenarios();
        return some.isEmpty()
                ? ""
                : " Shown by " + some.get(0) + (some.size() == 1 ? "." : " and " + (some.size() - 1) + " more.");
    }

    static String more(Topic topic) {
        return "and " + topic.moreExamples() + " more of this kind";
    }
}
