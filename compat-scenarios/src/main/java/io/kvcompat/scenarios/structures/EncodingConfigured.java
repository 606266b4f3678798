package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
import java.util.Map;
import java.util.TreeMap;

@AutoService(Scenario.class)
public final class EncodingConfigured implements Scenario {
    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.of(
            "hash-max-listpack-entries", "3",
            "hash-max-listpack-value", "8",
            "list-max-listpack-size", "4",
            "set-max-intset-entries", "3",
            "zset-max-listpack-entries", "3",
            "zset-max-listpack-value", "8"));

    @Override
    public String id() {
        return "data-structures/encoding-configured";
    }

    @Override
    public String title() {
        return "Encodings change at the thresholds that are configured: 3 elements of 8 bytes, 4 for a list";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Requirements.Permission.CONFIG);
    }

    @Override
    public void run(ScenarioContext context) {
        SETTINGS.forEach((name, value) -> {
            if (!context.changeSetting(name, value)) {
                context.skip("The server does not let its setting " + name + " be changed");
            }
        });
        CommandScript.play(context, """
                HSET h a 1 b 2 c 3       => :3
                OBJECT ENCODING h        => "listpack"
                HSET h d 4               => :1
                OBJECT ENCODING h        => "hashtable"
                HDEL h b c d             => :3
                OBJECT ENCODING h        => "hashtable"
                HSET h2 f 12345678       => :1
                OBJECT ENCODING h2       => "listpack"
                HSET h2 f 123456789      => :0
                OBJECT ENCODING h2       => "hashtable"
                HSET h3 fieldname1 v     => :1
                OBJECT ENCODING h3       => "hashtable"
                ZADD z 1 a 2 b 3 c       => :3
                OBJECT ENCODING z        => "listpack"
                ZADD z 4 d               => :1
                OBJECT ENCODING z        => "skiplist"
                ZREM z b c d             => :3
                OBJECT ENCODING z        => "skiplist"
                ZADD z2 1 member9xx      => :1
                OBJECT ENCODING z2       => "skiplist"
                ZUNIONSTORE z3 1 z       => :1
                OBJECT ENCODING z3       => "listpack"
                SADD s 1 2 3             => :3
                OBJECT ENCODING s        => "intset"
                SADD s 4                 => :1
                OBJECT ENCODING s        => "hashtable"
                SREM s 2 3 4             => :3
                OBJECT ENCODING s        => "hashtable"
                RPUSH l a b c d          => :4
                OBJECT ENCODING l ==
                RPUSH l e                => :5
                OBJECT ENCODING l        => "quicklist"
                LPOP l 2                 => ["a", "b"]
                OBJECT ENCODING l        => "quicklist"
                LPOP l                   => "c"
                OBJECT ENCODING l        => "quicklist"
                LPOP l                   => "d"
                OBJECT ENCODING l ==
                RPUSH l2 1 2 3 4 5 6     => :6
                LTRIM l2 0 1             => +OK
                OBJECT ENCODING l2 ==
                """);
    }
}
