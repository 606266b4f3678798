package io.kvcompat.result;

import io.kvcompat.target.Identity;
import io.kvcompat.target.Origin;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * What stands at the head of a target's report: who ran, where and when.
 *
 * @param target the target's name
 * @param identity what the server says it is
 * @param origin what was asked for and where it came from
 * @param suiteVersion the version of kvcompat
 * @param startedAt when the run began, ISO 8601 in UTC
 * @param environment facts of the machine and the run: {@code os}, {@code java}, {@code cpus} and the like
 * @param settings the server's configuration where it deviates from the defaults, secrets masked
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
        SortedMap<String, String> environment,
        SortedMap<String, String> settings,
        SortedMap<String, String> build,
        SortedMap<String, List<String>> commandTips,
        SortedSet<String> commands,
        SortedMap<String, List<String>> commandOptions) {
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
                environment,
                settings,
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
                more,
                settings,
                build,
                commandTips,
                commands,
                commandOptions);
    }
}
