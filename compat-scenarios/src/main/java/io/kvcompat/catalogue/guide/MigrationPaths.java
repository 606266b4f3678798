package io.kvcompat.catalogue.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a guide says about moving data over and going back, from what was measured of the pair. */
final class MigrationPaths {
    private final String from;
    private final String to;
    private final List<RollbackTable.Row> rows;
    private final boolean relaxed;
    private final List<String> oneWay;

    MigrationPaths(Guide guide) {
        from = guide.pair().baseline().displayName();
        to = guide.pair().other().displayName();
        rows = guide.rollback();
        relaxed = guide.relaxed();
        oneWay = guide.oneWay();
    }

    /** Returns in short how one can go back, and until when; see {@link GuideText#linked}. */
    String verdict() {
        List<RollbackTable.Row> open =
                rows.stream().filter(RollbackTable.Row::comesBack).toList();
        if (open.isEmpty()) {
            return "No way that was measured leads back to " + from + ".";
        }
        List<String> limits = new ArrayList<>();
        if (closedByFields()) {
            List<RollbackTable.Row> left =
                    open.stream().filter(row -> !row.closedByFields()).toList();
            limits.add("no hash field has a time to live"
                    + (left.isEmpty() ? "" : " (while one has, by " + names(left) + " alone)"));
        }
        // An RDB file has what was written, whatever command wrote it.
        if (isClosed("RDB file") && !oneWay.isEmpty()) {
            limits.add("no command that only " + to + " has was used to write (" + String.join(", ", oneWay) + ")");
        }
        String until = switch (limits.size()) {
            case 0 -> ".";
            case 1 -> " as long as " + limits.get(0) + ". That can be repaired: see {#rollback|Rollback}.";
            default ->
                " as long as (a) " + limits.get(0) + " and (b) " + limits.get(1)
                        + ". Both can be repaired: see {#rollback|Rollback}.";
        };
        return "You can go back to " + from + " with all data by " + names(open) + until
                + (isClosed("RDB file") ? " The files that " + to + " saves by default are refused." : "");
    }

    /** Returns what a replica that is attached already does not tell; empty where there is nothing to warn of. */
    Optional<String> warning() {
        boolean fields = closedByFields() && from.startsWith("Redis 7");
        if (isClosed("replication") || (oneWay.isEmpty() && !fields)) {
            return Optional.empty();
        }
        return Optional.of(
                "a " + from + " that is attached as a replica already keeps its link (master_link_status:up) and"
                        + " silently lacks each write that it does not know: "
                        + (fields ? "its copy of a hash field with a time to live lives for ever" : "")
                        + (fields && !oneWay.isEmpty() ? ", and " : "")
                        + (oneWay.isEmpty() ? "" : "what " + String.join(", ", oneWay) + " wrote is missing")
                        + ". It tells so only by unexpected_error_replies of its INFO stats and in its log (\"This replica is sending an"
                        + " error to its master\"). The cure: "
                        + (fields ? "take the times to live off as below, then " : "")
                        + "synchronize it anew by REPLICAOF NO ONE and REPLICAOF host port on it, until its log says \"Full resync"
                        + " from master\" and \"Finished with success\".");
    }

    /** Returns what one must know for a rollback beside the table, a condition each. */
    List<String> conditions() {
        boolean byReplica = !isClosed("replication");
        List<String> all = new ArrayList<>();
        if (isClosed("RDB file")) {
            all.add("Keep the last RDB file of " + from
                    + ": it leads back to the moment of the move, without what was written since. Send SAVE once the writers"
                    + " have stopped, before programs are pointed to " + to + ".");
        }
        all.add("AOF without RDB preamble: on " + to
                + " run CONFIG SET aof-use-rdb-preamble no, then CONFIG SET appendonly"
                + " yes (BGREWRITEAOF where it is on already), and wait until INFO persistence shows"
                + " aof_rewrite_in_progress:0. Stop the writers, stop " + to + ", copy its appendonlydir, start " + from
                + " on it with appendonly yes. This can be begun at any time, also long after the first write, as the"
                + " rewrite writes all data anew; it needs disk space for a copy of all data as commands.");
        if (byReplica) {
            all.add("Replication: start an empty " + from + " with replicaof pointing to " + to + ", wait for"
                    + " master_link_status:up, stop the writers, compare DBSIZE, then REPLICAOF NO ONE on " + from
                    + ". It can be attached at any time, and kept as a standby"
                    + (warning().isPresent() ? ", provided none of the commands below is used." : "."));
        }
        if (closedByFields()) {
            all.add(
                    "Hash fields with a time to live can be repaired: HPERSIST on each such field (or delete the hash), then"
                            + " BGREWRITEAOF; after that the AOF loads"
                            + (byReplica ? ", and a replica that is attached anew synchronizes," : "") + " as before."
                            + (from.startsWith("Redis 7")
                                    ? " Without the rewrite the old HPEXPIREAT lines stay in the AOF, and " + from
                                            + " stops at the first."
                                    : ""));
        }
        if (!oneWay.isEmpty()) {
            all.add("Commands that only " + to + " has (" + String.join(", ", oneWay) + ") stand in the AOF"
                    + (byReplica ? " and in the replication stream" : "")
                    + " under their names. The AOF loads again after BGREWRITEAOF"
                    + (byReplica ? ", and a replica that synchronizes anew has all data." : "."));
        }
        all.addAll(OneWayCommands.signs(from, to, closedByFields(), oneWay));
        all.add("No way carries ACL users and settings: keep users.acl and the configuration file of " + from + ", as "
                + to + " may rewrite its own in words that " + from
                + " does not know. Try the rollback with a copy of your data before the move.");
        return all;
    }

    private boolean closedByFields() {
        return rows.stream().anyMatch(RollbackTable.Row::closedByFields);
    }

    /**
     * A way to move.
     *
     * @param name for people
     * @param verdict what was measured
     * @param how what to do
     */
    record Way(String name, String verdict, String how) {}

    /** Returns the ways over, those that work first. */
    List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        rows.stream()
                .filter(RollbackTable.Row::goesOver)
                .forEach(row -> ways.add(new Way(row.name(), row.over(), how(row.name()) + butFields(row))));
        rows.stream()
                .filter(row -> !row.goesOver())
                .forEach(row -> ways.add(new Way(row.name(), row.over(), instead(row.name()))));
        return ways;
    }

    private static String butFields(RollbackTable.Row row) {
        return row.overWithFields().startsWith("is refused")
                ? " Not while a hash field has a time to live: then it " + row.overWithFields() + "."
                : "";
    }

    private String instead(String name) {
        return name.equals("RDB file") && relaxed
                ? "With rdb-version-check relaxed in the configuration of " + to
                        + " it works, as long as no hash field has a time to live."
                : "Take another way.";
    }

    private String how(String name) {
        return switch (name) {
            case "replication" ->
                "The shortest pause. Start an empty " + to + " with replicaof (and primaryauth) pointing to " + from
                        + "; wait until INFO replication shows master_link_status:up; stop the writers and send SAVE to "
                        + from + "; when both show the same"
                        + " master_repl_offset, send REPLICAOF NO ONE to " + to + " and point the programs to it.";
            case "RDB file" ->
                "Stop the writers, SAVE on " + from + ", copy dump.rdb into the dir of " + to
                        + ", start it with appendonly no"
                        + " (with appendonly yes it would look for an AOF instead), then CONFIG SET appendonly yes if you want an"
                        + " AOF.";
            case "AOF" ->
                "Stop " + from + ", copy its appendonlydir as a whole, start " + to
                        + " in that dir with appendonly yes and the" + " same appendfilename.";
            case "AOF without RDB preamble" ->
                "On " + from
                        + " CONFIG SET aof-use-rdb-preamble no, then CONFIG SET appendonly yes (BGREWRITEAOF where it is on"
                        + " already), wait for aof_rewrite_in_progress:0; stop the writers, stop " + from
                        + ", copy its appendonlydir as a whole and start " + to + " on it with appendonly yes.";
            case "DUMP and RESTORE" ->
                "Key by key, while both run: for each key of SCAN take PTTL and DUMP, and send RESTORE key pttl payload (0 where"
                        + " PTTL is -1); or MIGRATE with COPY. Functions go by FUNCTION DUMP and FUNCTION RESTORE. Keys that"
                        + " change meanwhile must be copied again.";
            default -> "";
        };
    }

    private boolean isClosed(String name) {
        return rows.stream().anyMatch(row -> row.name().equals(name) && !row.comesBack());
    }

    private static String names(List<RollbackTable.Row> some) {
        List<String> names = some.stream()
                .map(RollbackTable.Row::name)
                .map(name -> name.startsWith("AOF") || name.startsWith("RDB") ? "an " + name : name)
                .toList();
        return names.size() < 2
                ? String.join("", names)
                : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " or "
                        + names.get(names.size() - 1);
    }
}
