package io.kvcompat.result;

import io.kvcompat.target.Identity;
import io.kvcompat.target.Origin;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of a target's report: who ran, where and when.
 *
 * @param target the target's name
 * @param identity what the server says it is
 * @param origin what was asked for and where it came from
 * @param suiteVersion the version of kvcompat
 * @param startedAt when the run began, ISO 8601 in UTC
 * @param duration how long the whole run took; null as long as it is under way, and where a report does not tell
 * @param environment facts of the machine and the run: {@code os}, {@code java}, {@code cpus} and the like
 * @param settings the server's configuration, secrets masked; empty where CONFIG GET is denied
 * @param deviations which of them are not the defaults of its version; null where these were not measured
 * @param build what the server says it was built with: {@code allocator}, {@code gcc}, {@code build id} and the like
 * @param commandTips of each command or {@code command|subcommand} that has one: the command tips that the server
 *     publishes in COMMAND INFO (Redis 7.0 and later)
 * @param commands the commands and subcommands that the server lists, lower case
 * @param commandOptions of each command or {@code command|subcommand} that has one: the tokens of its arguments that
 *     COMMAND DOCS names, in upper case (Redis 7.0 and later)
 */
public record ReportHeader(
        String target,
        Identity identity,
        Origin origin,
        String suiteVersion,
        String startedAt,
        @Nullable Duration duration,
        SortedMap<String, String> environment,
        SortedMap<String, String> settings,
        @Nullable Deviations deviations,
        SortedMap<String, String> build,
        SortedMap<String, List<String>> commandTips,
        SortedSet<String> commands,
        SortedMap<String, List<String>> commandOptions) {
    @API(status = Status.INTERNAL)
    public ReportHeader {}

    /** The fact of the environment that says for which pair of servers the catalogue was not measured. */
    public static final String CATALOGUE = "catalogue";

    /** The fact of the environment that says why the report is not whole; one sentence for each reason, one a line. */
    public static final String INCOMPLETE = "incomplete";

    /** Tells whether the run came to its end with all that it was to do. */
    public boolean isComplete() {
        return !environment.containsKey(INCOMPLETE);
    }

    /** The fact of the environment that tells the database that was worked in, where it is not 0. */
    public static final String DATABASE = "database";

    /** What stands in place of a secret among the settings. */
    public static final String SECRET = "(set)";

    /** Returns the tips of a command, by its name and subcommand, empty for none. */
    public List<String> tips(Map.Entry<String, String> nameAndSubcommand) {
        List<String> whole = commandTips.get(nameAndSubcommand.getKey() + "|" + nameAndSubcommand.getValue());
        return whole != null ? whole : commandTips.getOrDefault(nameAndSubcommand.getKey(), List.of());
    }

    /** Returns this header under another name of the target. */
    public ReportHeader named(String name) {
        return new ReportHeader(
                name,
                identity,
                origin,
                suiteVersion,
                startedAt,
                duration,
                environment,
                settings,
                deviations,
                build,
                commandTips,
                commands,
                commandOptions);
    }

    /** Returns this header with one more fact of the machine or the run. */
    public ReportHeader withEnvironment(String name, String fact) {
        SortedMap<String, String> more = new TreeMap<>(environment);
        more.put(name, fact);
        return new ReportHeader(
                target,
                identity,
                origin,
                suiteVersion,
                startedAt,
                duration,
                more,
                settings,
                deviations,
                build,
                commandTips,
                commands,
                commandOptions);
    }

    /** Returns this header of a run that has come to its end. */
    public ReportHeader took(Duration time) {
        return new ReportHeader(
                target,
                identity,
                origin,
                suiteVersion,
                startedAt,
                time,
                environment,
                settings,
                deviations,
                build,
                commandTips,
                commands,
                commandOptions);
    }
}
