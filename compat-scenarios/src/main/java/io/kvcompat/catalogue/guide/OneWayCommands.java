package io.kvcompat.catalogue.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How to see that somebody used what prevents rollback, and how to forbid it. */
final class OneWayCommands {
    private static final List<String> GIVE_TIMES =
            List.of("hexpire", "hpexpire", "hexpireat", "hpexpireat", "hsetex", "hgetex");

    private OneWayCommands() {}

    /**
     * Returns a sentence or more each; none where nothing prevents rollback.
     *
     * @param from the server to go back to
     * @param to the server to move to
     * @param fields whether hash fields that expire close a way
     * @param oneWay what writes and only {@code to} has
     */
    static List<String> signs(String from, String to, boolean fields, List<String> oneWay) {
        List<String> commands = new ArrayList<>(fields ? GIVE_TIMES : List.of());
        oneWay.stream()
                .filter(command -> !command.contains(" "))
                .map(command -> command.toLowerCase(Locale.ROOT))
                .filter(command -> !commands.contains(command))
                .forEach(commands::add);
        List<String> options =
                oneWay.stream().filter(command -> command.contains(" ")).toList();
        List<String> all = new ArrayList<>();
        if (!commands.isEmpty()) {
            all.add("To see on " + to + " whether they were used: "
                    + (fields
                            ? "INFO keyspace tells keys_with_volatile_items, the number of hashes that have fields with a time"
                                    + " to live, for each database. "
                            : "")
                    + "INFO commandstats has a line for each command used since the start or CONFIG RESETSTAT: "
                    + commands.stream().map(name -> "cmdstat_" + name).collect(Collectors.joining(", ")) + "."
                    + (options.isEmpty()
                            ? ""
                            : " It does not tell options apart: search the programs for "
                                    + String.join(" and ", options) + "."));
            all.add("To forbid them while going back must stay possible, for each user of programs: ACL SETUSER app "
                    + commands.stream().map(name -> "-" + name).collect(Collectors.joining(" "))
                    + ". Who sends one then gets NOPERM, and nothing is written."
                    + (options.isEmpty() ? "" : " An option cannot be forbidden so.")
                    + (from.startsWith("Redis 7")
                            ? " Keep these rules out of the users.acl of " + from
                                    + ", which does not know the names and refuses them."
                            : ""));
        } else if (!options.isEmpty()) {
            all.add(
                    "INFO commandstats does not tell options apart, and ACL cannot forbid them: search the programs for "
                            + String.join(" and ", options) + ".");
        }
        return all;
    }
}
