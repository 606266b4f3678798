package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class WrongType implements Scenario {
    @Override
    public String id() {
        return "basic-crud/wrong-type";
    }

    @Override
    public String title() {
        return "Each type's commands refuse a key of another type with WRONGTYPE and change nothing";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                SET string v                            => +OK
                RPUSH list a                            => :1
                SADD set a                              => :1
                ZADD zset 1 a                           => :1
                HSET hash f v                           => :1
                XADD stream 1-1 f v                     => "1-1"
                GET list                                => -WRONGTYPE Operation against a key holding the wrong kind of value
                GET hash                                => -WRONGTYPE Operation against a key holding the wrong kind of value
                STRLEN set                              => -WRONGTYPE Operation against a key holding the wrong kind of value
                APPEND zset x                           => -WRONGTYPE Operation against a key holding the wrong kind of value
                INCR list                               => -WRONGTYPE Operation against a key holding the wrong kind of value
                GETSET set x                            => -WRONGTYPE Operation against a key holding the wrong kind of value
                SETRANGE hash 0 x                       => -WRONGTYPE Operation against a key holding the wrong kind of value
                GETDEL stream                           => -WRONGTYPE Operation against a key holding the wrong kind of value
                GETBIT list 0                           => -WRONGTYPE Operation against a key holding the wrong kind of value
                LPUSH string a                          => -WRONGTYPE Operation against a key holding the wrong kind of value
                LLEN hash                               => -WRONGTYPE Operation against a key holding the wrong kind of value
                LRANGE set 0 -1                         => -WRONGTYPE Operation against a key holding the wrong kind of value
                LPOP zset                               => -WRONGTYPE Operation against a key holding the wrong kind of value
                LINDEX stream 0                         => -WRONGTYPE Operation against a key holding the wrong kind of value
                SADD list a                             => -WRONGTYPE Operation against a key holding the wrong kind of value
                SCARD string                            => -WRONGTYPE Operation against a key holding the wrong kind of value
                SMEMBERS hash                           => -WRONGTYPE Operation against a key holding the wrong kind of value
                SINTER set list                         => -WRONGTYPE Operation against a key holding the wrong kind of value
                SUNION set string                       => -WRONGTYPE Operation against a key holding the wrong kind of value
                SISMEMBER zset a                        => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZADD hash 1 a                           => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZSCORE set a                            => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZRANGE list 0 -1                        => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZCARD string                            => -WRONGTYPE Operation against a key holding the wrong kind of value
                HSET set f v                            => -WRONGTYPE Operation against a key holding the wrong kind of value
                HGETALL list                            => -WRONGTYPE Operation against a key holding the wrong kind of value
                HLEN zset                               => -WRONGTYPE Operation against a key holding the wrong kind of value
                HINCRBY string f 1                      => -WRONGTYPE Operation against a key holding the wrong kind of value
                XADD hash * f v                         => -WRONGTYPE Operation against a key holding the wrong kind of value
                XLEN list                               => -WRONGTYPE Operation against a key holding the wrong kind of value
                PFADD list a                            => -WRONGTYPE Operation against a key holding the wrong kind of value
                PFADD string a                          => -WRONGTYPE Key is not a valid HyperLogLog string value.
                PFCOUNT string                          => -WRONGTYPE Key is not a valid HyperLogLog string value.
                GEOADD string 1 1 a                     => -WRONGTYPE Operation against a key holding the wrong kind of value
                SETBIT list 0 1                         => -WRONGTYPE Operation against a key holding the wrong kind of value
                BITCOUNT hash                           => -WRONGTYPE Operation against a key holding the wrong kind of value
                SORT string                             => -WRONGTYPE Operation against a key holding the wrong kind of value
                SORT hash                               => -WRONGTYPE Operation against a key holding the wrong kind of value
                EXISTS string list set zset hash stream => :6
                GET string                              => "v"
                LRANGE list 0 -1                        => ["a"]
                HGETALL hash                            => ["f", "v"] || %{"f": "v"}
                """);
    }
}
