package io.kvcompat.catalogue.guide;

import io.kvcompat.comparison.Severity;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences that the guide has in every format. */
final class GuideText {
    private static final Pattern LINK = Pattern.compile("\\{#([a-z-]+)\\|([^}]+)}");

    private GuideText() {}

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
                        + " those who want to be able to go back.";
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

    /** Returns what the move means, in the words and numbers of the report of a run. */
    static String verdict(Guide guide) {
        long breaking = guide.changes(Severity.BREAKING);
        long behavioural = guide.changes(Severity.BEHAVIOURAL);
        if (breaking + behavioural == 0) {
            return "AS EXPECTED: nothing that a program would notice.";
        }
        if (breaking == 0) {
            return "CHANGED: " + behavioural + (behavioural == 1 ? " change gives" : " changes give")
                    + " programs other results.";
        }
        String results = behavioural + (behavioural == 1 ? " gives" : " give") + " them other results";
        return "BREAKING: " + breaking + (breaking == 1 ? " change breaks" : " changes break") + " programs"
                + (behavioural == 0 ? "." : ", " + results + ".");
    }

    /** Returns how to take the verdict. */
    static String sense(Guide guide) {
        return "Most programs run into few of them or none: whom each hits stands beside it."
                + (guide.breaking().isEmpty()
                        ? ""
                        : " The list of what breaks has first what real projects ran into, last what is rare.");
    }

    /** Returns what to do with the guide, step by step; see {@link #linked}. */
    static List<String> steps(Guide guide) {
        String from = guide.pair().baseline().displayName();
        String to = guide.pair().other().displayName();
        return List.of(
                "Check that your versions are the measured ones, " + from + " and " + to
                        + ": INFO server tells redis_version and valkey_version. Where they are others, compare yours:"
                        + " \"compat run --target old=… --target new=…\".",
                "Run \"compat impact --from URL --source FOLDER --to "
                        + guide.pair().other().series()
                        + "\": it tells which entries touch your servers and programs. compat is the command of this"
                        + " project, one jar; impact only reads. URL is the server in use, redis://host:6379 say,"
                        + " and FOLDER the source code of a program that uses it.",
                "Read the list above of what breaks: it says whom each entry hits. If that is you, follow the link and do what"
                        + " it says before the move. Search this guide for the commands that you use. Cosmetic and"
                        + " Informational are for those who compare texts or descriptions.",
                "Let \"compat config redis.conf\" tell which lines of your configuration " + to
                        + " refuses: one that it refuses keeps it from starting.",
                "Choose how to move, from the table in {#how-to-move|How to move}, and how you would go back, from that in"
                        + " {#rollback|Rollback}. In any case, once the writers have stopped and before programs are"
                        + " pointed to " + to + ", send SAVE to " + from + " and keep its dump.rdb.");
    }

    /** Returns a text of which {@code {#anchor|words}} has become a link, and all else plain. */
    static String linked(String text, UnaryOperator<String> plain, BinaryOperator<String> link) {
        StringBuilder out = new StringBuilder();
        Matcher matcher = LINK.matcher(text);
        int end = 0;
        while (matcher.find()) {
            out.append(plain.apply(text.substring(end, matcher.start())))
                    .append(link.apply(matcher.group(1), matcher.group(2)));
            end = matcher.end();
        }
        return out.append(plain.apply(text.substring(end))).toString();
    }

    static String limits() {
        return "Measured were single servers with default settings, clusters of three nodes, and what goes over between single"
                + " servers: files (RDB and AOF), DUMP and replication. Not measured: moving the data of a cluster,"
                + " Sentinel, TLS, larger clusters and their failover, modules, and commands that the suite does not send.";
    }

    static String notation() {
        return "Replies are written so that their type can be seen: \"text\", :1 an integer, +OK a simple string, ,1.5 a"
                + " double, -ERR an error, [ ] an array, %{ } a map, ~[ ] a set, >[ ] an out-of-band message;"
                + " $-1, *-1 (RESP2) and _ (RESP3) are nulls. A word in braces, for example {integer}, stands for a value of which"
                + " only the type was compared. … marks where a long reply was cut; the part that differs is kept.";
    }

    /** Tells which scenarios of the suite show it; empty when it is known in any. */
    static String scenarios(Topic topic) {
        List<String> some = topic.scenarios();
        return some.isEmpty()
                ? ""
                : " Shown by " + some.get(0) + (some.size() == 1 ? "." : " and " + (some.size() - 1) + " more.");
    }
}
