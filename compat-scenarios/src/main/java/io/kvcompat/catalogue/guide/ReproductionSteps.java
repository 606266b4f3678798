package io.kvcompat.catalogue.guide;

import io.kvcompat.known.KnownReproduction;
import io.kvcompat.reproduction.Reproduction;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a reader sees a topic again, with the fewest commands that were found.
 *
 * @param where what to do with the lines
 * @param lines commands, or the call that repeats a scenario; at least one
 */
record ReproductionSteps(String where, List<String> lines) {
    private static final Pattern STEP =
            Pattern.compile("(call|send|await) (\\d)(?: ('.*?'|\\S+) ('.*'|\\S+?))?(?: # for (\\d+) unasked)?");

    static ReproductionSteps of(KnownReproduction known) {
        Reproduction how = known.reproduction();
        String server = known.server().isEmpty() ? "" : ", on servers started with " + String.join(" ", known.server());
        return switch (how.form()) {
            case REDIS_CLI -> new ReproductionSteps("In " + how.start() + server, how.lines());
            case SCRIPT ->
                new ReproductionSteps(
                        "In several "
                                + (how.lines().stream().anyMatch(line -> line.contains(" -3 "))
                                        ? "redis-cli -3"
                                        : "redis-cli")
                                + server,
                        how.steps().stream().map(ReproductionSteps::step).toList());
            case SCENARIO -> new ReproductionSteps("It takes more than a list of commands", how.lines());
        };
    }

    private static String step(String line) {
        Matcher step = STEP.matcher(line);
        if (!step.matches()) {
            return line;
        }
        String session = "session " + step.group(2);
        if (step.group(1).equals("await")) {
            return session + " receives what comes";
        }
        return session + "> " + unquoted(step.group(4)) + (step.group(5) == null ? "" : " (and receives what comes)");
    }

    private static String unquoted(String word) {
        return word.startsWith("'") ? word.substring(1, word.length() - 1).replace("'\\''", "'") : word;
    }
}
