package io.kvcompat.report.coverage;

import io.kvcompat.result.ReportHeader;
import io.kvcompat.result.ReportReader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which of the commands, subcommands and options that a target itself lists (COMMAND and COMMAND DOCS) were exercised.
 *
 * <p>Exercised means: a call that the target accepted, in whatever scenario. Calls that only produced errors are counted
 * beside it. Containers such as CLIENT are not counted, their subcommands are. Options are the tokens that COMMAND DOCS
 * gives to arguments; a target that has no COMMAND DOCS has none.
 *
 * @param target the head of the report that was counted
 * @param commands by name; those that are left out by intent are not among them
 * @param leftOut the commands that the suite never sends by intent, with the reason
 */
public record Coverage(
        ReportHeader target, SortedMap<String, CommandCoverage> commands, SortedMap<String, String> leftOut) {
    public Coverage {
        commands = Collections.unmodifiableSortedMap(new TreeMap<>(commands));
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    }

    /**
     * Counts a report, holding one exchange at a time.
     *
     * @throws io.kvcompat.result.ReportException when it cannot be read or is not whole; in one line
     */
    public static Coverage of(Path report, LeftOut leftOut) {
        return new CoverageCounter(leftOut).count(report, ReportReader::open);
    }

    /** As {@link #of}, and counts a report that is marked as incomplete. */
    public static Coverage ofIncomplete(Path report, LeftOut leftOut) {
        return new CoverageCounter(leftOut).count(report, ReportReader::openIncomplete);
    }

    /** Returns how many commands and subcommands were exercised. */
    public long exercised() {
        return commands.values().stream().filter(CommandCoverage::isExercised).count();
    }

    /** Returns how many options there are. */
    public long options() {
        return commands.values().stream()
                .mapToLong(command -> command.options().size())
                .sum();
    }

    /** Returns how many options were exercised. */
    public long optionsExercised() {
        return options()
                - commands.values().stream()
                        .mapToLong(command -> command.missingOptions().size())
                        .sum();
    }

    /** Returns the commands that were not exercised, by name. */
    public List<CommandCoverage> missing() {
        return commands.values().stream()
                .filter(command -> !command.isExercised())
                .toList();
    }

    /** Returns the share of commands and options that were exercised, 0 to 100; 100 where there is nothing to exercise. */
    public double percent() {
        long all = commands.size() + options();
        return all == 0 ? 100 : 100.0 * (exercised() + optionsExercised()) / all;
    }
}
