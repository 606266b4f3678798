package io.kvcompat.bdd.proof;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands on a server that is not the suite's: keys with and without a time to live in all databases but one, users, a
 * library, scripts, settings off their defaults, and entries in its logs.
 */
final class Canaries {
    private static final int DATABASES = 16;
    private static final List<String> NAMES =
            List.of("a", "b", "c", "k", "key", "list", "hash", "set", "zset", "news", "canary");
    private static final List<String> SETTINGS = List.of(
            "hash-max-listpack-entries 77",
            "list-max-listpack-size -3",
            "set-max-intset-entries 99",
            "zset-max-listpack-value 33",
            "stream-node-max-entries 55",
            "lua-time-limit 4321",
            "slowlog-max-len 77",
            "maxmemory 3gb",
            "maxmemory-policy allkeys-lru",
            "latency-monitor-threshold 17",
            "hz 15");

    private final Session session;
    private final int free;

    /**
     * @param free the database that holds none
     */
    Canaries(Session session, int free) {
        this.session = session;
        this.free = free;
    }

    void fill() {
        for (int database = 0; database < DATABASES; database++) {
            if (database != free) {
                ask("SELECT " + database);
                fillDatabase(database);
            }
        }
        ask("SELECT 0");
        ask("ACL SETUSER canary on >canarysecret ~* &* +@all");
        ask("ACL SETUSER bob on nopass +get ~b*");
        ask("ACL", "LOG", "RESET");
        ask("FUNCTION", "LOAD", "#!lua name=canary\nredis.register_function('alive', function() return 'alive' end)");
        ask("SCRIPT", "LOAD", "return 41 + 1");
        SETTINGS.forEach(setting -> ask("CONFIG SET " + setting));
        ask("CONFIG SET slowlog-log-slower-than 0");
        ask("PING");
        ask("CONFIG SET slowlog-log-slower-than 123456789");
    }

    private void fillDatabase(int database) {
        for (String name : NAMES) {
            ask("SET " + name + " " + database);
        }
        for (int i = 0; i < 20; i++) {
            ask("SET gone:" + i + " " + database + " EX 864000");
            ask("HSET hash:" + i + " f " + i + " g " + "x".repeat(i + 1));
            ask("RPUSH list:" + i + " 1 2 3");
            ask("ZADD zset:" + i + " 1 a 2 b");
            ask("SADD set:" + i + " a b " + i);
            ask("XADD stream:" + i + " 1-1 f v");
        }
    }

    /** Returns all of it as it is now, but for counters, by what it is. */
    Map<String, String> now() {
        Map<String, String> all = new LinkedHashMap<>();
        for (int database = 0; database < DATABASES; database++) {
            ask("SELECT " + database);
            all.put("database " + database, keys().toString());
        }
        ask("SELECT 0");
        all.put("users", ask("ACL LIST"));
        all.put("libraries", ask("FUNCTION LIST WITHCODE"));
        all.put("scripts", ask("SCRIPT EXISTS " + digest("return 41 + 1")));
        all.put("settings", ask("CONFIG GET *"));
        all.put("interpreter", ask("EVAL", "return cjson.encode({{{{{{{{1}}}}}}}})", "0"));
        all.put("role", ask("INFO replication").replaceAll("(?s).*(role:\\w+).*(connected_slaves:\\d+).*", "$1 $2"));
        all.put("slow log", ask("SLOWLOG GET 1").replaceAll("(?s)^\\[\\[(:\\d+).*", "$1"));
        all.put("slow log's length", ask("SLOWLOG LEN"));
        return all;
    }

    private Map<String, String> keys() {
        Map<String, String> keys = new TreeMap<>();
        if (reply("KEYS *") instanceof ArrayReply names) {
            for (Reply name : names.items()) {
                String key = name.toString();
                keys.put(key, ask("DUMP " + key) + " " + ask("PEXPIRETIME " + key));
            }
        }
        keys.keySet().removeIf(name -> name.startsWith("\"" + Bystanders.PREFIX));
        return keys;
    }

    private static String digest(String script) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-1")
                            .digest(script.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Reply reply(String line) {
        return session.call(Command.parse(line)).reply();
    }

    private String ask(String line) {
        return reply(line).toString();
    }

    private String ask(String... words) {
        return session.call(Command.of(words)).reply().toString();
    }
}
