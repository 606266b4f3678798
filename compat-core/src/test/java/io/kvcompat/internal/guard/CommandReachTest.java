package io.kvcompat.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.RealServers;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.target.LaunchedServer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandReachTest {
    private static final Databases NINE_OF_SIXTEEN = new Databases(9, 16);

    private static Set<CommandEffect> reach(String line) {
        return CommandReach.of(Command.parse(line), NINE_OF_SIXTEEN);
    }

    private static boolean isRefused(String line) {
        return reach(line).stream().anyMatch(CommandEffect::isRefused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 0",
                "select 1",
                "SELECT 09",
                "SELECT \" 9\"",
                "SELECT 15",
                "MOVE k 0",
                "SWAPDB 0 9",
                "SWAPDB 9 9",
                "COPY a b DB 0",
                "COPY a b DB 0 DB 9 REPLACE",
                "COPY a b REPLACE db 1",
                "COPY a b DB 9 DB 0",
                "RESET",
                "FLUSHALL",
                "FLUSHALL ASYNC",
                "MIGRATE 127.0.0.1 6379 k 0 100",
                "MIGRATE h 1 \"\" 9 1 KEYS k"
            })
    void what_leaves_the_working_database_is_refused(String line) {
        assertThat(isRefused(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 9",
                "SELECT 16",
                "SELECT 99999",
                "SELECT x",
                "SELECT",
                "SELECT 1 2",
                "MOVE k 9",
                "MOVE k 16",
                "COPY a b",
                "COPY a b DB",
                "COPY a b DB ten",
                "COPY a b DB 99999",
                "COPY a b DB -1",
                "COPY a b DB 9 REPLACE",
                "COPY 0 DB",
                "SORT l STORE d",
                "GEORADIUS g 0 0 1 km STORE d",
                "FLUSHDB",
                "DBSIZE",
                "SET k v",
                "CLIENT TRACKING ON",
                "HELLO 3",
                "AUTH alice secret",
                "INFO",
                "PSUBSCRIBE *",
                "DEBUG OBJECT k",
                "EVAL \"return redis.call('GET', KEYS[1])\" 1 k"
            })
    void what_stays_there_is_free(String line) {
        assertThat(isRefused(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUBLISH c m",
                "SPUBLISH c m",
                "REPLICAOF NO ONE",
                "SLAVEOF h 1",
                "SYNC",
                "PSYNC ? -1",
                "REPLCONF GETACK *",
                "FAILOVER",
                "CLIENT PAUSE 100",
                "CLIENT KILL 127.0.0.1:1",
                "CLIENT KILL TYPE pubsub",
                "CLIENT UNBLOCK 3",
                "MONITOR",
                "CLIENT TRACKING ON REDIRECT 3",
                "SCRIPT FLUSH",
                "SCRIPT KILL",
                "SCRIPT DEBUG YES",
                "FUNCTION FLUSH",
                "FUNCTION KILL",
                "FUNCTION RESTORE x",
                "CONFIG REWRITE",
                "CONFIG RESETSTAT",
                "SLOWLOG RESET",
                "COMMANDLOG RESET slow",
                "LATENCY RESET",
                "ACL LOG RESET",
                "ACL LOAD",
                "ACL SAVE",
                "SAVE",
                "BGSAVE",
                "BGREWRITEAOF",
                "SHUTDOWN NOSAVE",
                "DEBUG SLEEP 1",
                "DEBUG SET-ACTIVE-EXPIRE 0",
                "DEBUG CHANGE-REPL-ID",
                "DEBUG RELOAD",
                "DEBUG NOSUCH",
                "MODULE LOAD /x",
                "CLUSTER MEET h 1",
                "CLUSTER FLUSHSLOTS",
                "CLUSTER NOSUCH",
                "MEMORY PURGE",
                "PFSELFTEST",
                "NOSUCHCOMMAND",
                "CLIENT NOSUCH"
            })
    void what_cannot_be_put_back_or_is_felt_by_others_is_refused(String line) {
        assertThat(isRefused(line)).isTrue();
    }

    @Test
    void what_tells_all_keys_sees_the_mark() {
        assertThat(List.of(
                        "DBSIZE",
                        "KEYS *",
                        "SCAN 0",
                        "RANDOMKEY",
                        "INFO",
                        "INFO server keyspace",
                        "MEMORY STATS",
                        "FLUSHDB"))
                .allSatisfy(line -> assertThat(reach(line)).contains(CommandEffect.DATABASE));
        assertThat(List.of("INFO server", "GET k", "SSCAN k 0"))
                .allSatisfy(line -> assertThat(reach(line)).doesNotContain(CommandEffect.DATABASE));
        assertThat(reach("EVAL \"return redis.call('DBSIZE')\" 0")).contains(CommandEffect.DATABASE);
    }

    @Test
    void all_that_a_server_publishes_is_classified() {
        try (Client client = Client.create();
                LaunchedServer server = RealServers.launch();
                Session session = client.connect(server.endpoint(), Protocol.RESP2)) {
            Set<String> missing = new TreeSet<>();
            GuardReplies.items(session.call(Command.of("COMMAND")).reply()).forEach(entry -> missing(entry, missing));
            assertThat(missing).isEmpty();
        }
    }

    private static void missing(Reply entry, Set<String> missing) {
        List<Reply> fields = GuardReplies.items(entry);
        String name = GuardReplies.text(fields.get(0)).toUpperCase(Locale.ROOT).replace('|', ':');
        List<Reply> subcommands = fields.size() > 9 ? GuardReplies.items(fields.get(9)) : List.of();
        subcommands.forEach(sub -> missing(sub, missing));
        if (subcommands.isEmpty()
                && ReachTable.of(name) == null
                && ReachTable.of(name.replaceFirst(":.*", "")) == null) {
            missing.add(name);
        }
    }

    @Test
    void what_a_server_says_to_be_dangerous_is_not_taken_for_a_matter_of_keys_alone() {
        Set<String> looked = Set.of(
                "KEYS",
                "FLUSHDB",
                "INFO",
                "SORT",
                "SORT_RO",
                "RESTORE",
                "RESTORE-ASKING",
                "ROLE",
                "LASTSAVE",
                "PFDEBUG",
                "MONITOR");
        try (Client client = Client.create();
                LaunchedServer server = RealServers.launch();
                Session session = client.connect(server.endpoint(), Protocol.RESP2)) {
            Set<String> doubtful = new TreeSet<>();
            GuardReplies.items(session.call(Command.of("COMMAND")).reply()).forEach(entry -> {
                List<Reply> fields = GuardReplies.items(entry);
                String name = GuardReplies.text(fields.get(0)).toUpperCase(Locale.ROOT);
                boolean writes = GuardReplies.texts(fields.get(2)).contains("write");
                boolean dangerous = GuardReplies.texts(fields.get(6)).contains("@dangerous");
                Set<CommandEffect> effects = ReachTable.of(name);
                if (writes && dangerous && effects != null && effects.isEmpty() && !looked.contains(name)) {
                    doubtful.add(name);
                }
            });
            assertThat(doubtful).isEmpty();
        }
    }
}
