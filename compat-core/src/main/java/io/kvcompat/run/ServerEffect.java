package io.kvcompat.run;

import io.kvcompat.command.Command;
import io.kvcompat.scenario.Requirements.Permission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a command changes beyond the keys of its own database: what must be allowed on an external server, and put back. */
enum ServerEffect {
    CONFIG(Permission.CONFIG),
    USERS(Permission.SERVER),
    FUNCTIONS(Permission.SERVER),
    /** The cache of scripts that SCRIPT LOAD and EVAL fill: harmless on an external server. */
    SCRIPTS(null),
    /** The cache of scripts, emptied or stopped. */
    SCRIPTS_LOST(Permission.SERVER),
    CLIENTS(Permission.SERVER),
    REPLICATION(Permission.SERVER),
    STATISTICS(Permission.SERVER),
    OTHER_DATABASES(Permission.SERVER),
    /** The process or its files: what follows cannot be trusted before a restart. */
    PROCESS(Permission.SERVER);

    private final @Nullable Permission permission;

    ServerEffect(@Nullable Permission permission) {
        this.permission = permission;
    }

    /** Returns what must be allowed on an external server; null where nothing need be. */
    @Nullable
    Permission permission() {
        return permission;
    }

    static Set<ServerEffect> of(Command command) {
        String sub = command.arguments().isEmpty()
                ? ""
                : command.arguments().get(0).utf8().toUpperCase(Locale.ROOT);
        return switch (command.name()) {
            case "CONFIG" ->
                switch (sub) {
                    case "SET", "REWRITE" -> EnumSet.of(CONFIG);
                    case "RESETSTAT" -> EnumSet.of(STATISTICS);
                    default -> none();
                };
            case "ACL" ->
                switch (sub) {
                    case "SETUSER", "DELUSER", "LOAD", "SAVE" -> EnumSet.of(USERS);
                    case "LOG" -> EnumSet.of(STATISTICS);
                    default -> none();
                };
            case "FUNCTION" ->
                switch (sub) {
                    case "LOAD", "DELETE", "FLUSH", "RESTORE", "KILL" -> EnumSet.of(FUNCTIONS);
                    default -> none();
                };
            case "EVAL", "EVALSHA", "EVAL_RO", "EVALSHA_RO" -> EnumSet.of(SCRIPTS);
            case "SCRIPT" ->
                switch (sub) {
                    case "LOAD" -> EnumSet.of(SCRIPTS);
                    case "FLUSH", "KILL" -> EnumSet.of(SCRIPTS_LOST);
                    default -> none();
                };
            case "CLIENT" ->
                switch (sub) {
                    case "KILL", "PAUSE", "UNPAUSE", "UNBLOCK" -> EnumSet.of(CLIENTS);
                    default -> none();
                };
            case "REPLICAOF", "SLAVEOF", "FAILOVER", "SYNC", "PSYNC", "REPLCONF" -> EnumSet.of(REPLICATION);
            case "LATENCY", "SLOWLOG", "COMMANDLOG" -> sub.equals("RESET") ? EnumSet.of(STATISTICS) : none();
            case "SELECT", "SWAPDB", "MOVE", "FLUSHALL" -> EnumSet.of(OTHER_DATABASES);
            case "SHUTDOWN", "DEBUG", "SAVE", "BGSAVE", "BGREWRITEAOF", "MODULE", "CLUSTER" ->
                readsOnly(command.name(), sub) ? none() : EnumSet.of(PROCESS);
            case "MONITOR" -> EnumSet.of(CLIENTS);
            default -> none();
        };
    }

    private static boolean readsOnly(String name, String sub) {
        return switch (name) {
            case "CLUSTER" ->
                Set.of(
                                "INFO",
                                "NODES",
                                "SLOTS",
                                "SHARDS",
                                "MYID",
                                "MYSHARDID",
                                "KEYSLOT",
                                "COUNTKEYSINSLOT",
                                "GETKEYSINSLOT",
                                "LINKS",
                                "HELP",
                                "REPLICAS",
                                "SLAVES",
                                "COUNT-FAILURE-REPORTS",
                                "SLOT-STATS")
                        .contains(sub);
            case "MODULE" -> Set.of("LIST", "HELP").contains(sub);
            case "DEBUG" ->
                Set.of(
                                "SLEEP",
                                "OBJECT",
                                "HELP",
                                "PROTOCOL",
                                "STRINGMATCH-LEN",
                                "LISTPACK",
                                "DIGEST",
                                "DIGEST-VALUE",
                                "SDSLEN",
                                "HTSTATS-KEY",
                                "HTSTATS",
                                "CHANGE-REPL-ID",
                                "SET-ACTIVE-EXPIRE",
                                "JMAP")
                        .contains(sub);
            default -> false;
        };
    }

    private static Set<ServerEffect> none() {
        return EnumSet.noneOf(ServerEffect.class);
    }
}
