package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ZrangeStore implements Scenario {
    @Override
    public String id() {
        return "data-structures/zrange-store";
    }

    @Override
    public String title() {
        return "ZRANGESTORE keeps a range as a sorted set of its own";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                ZADD z 1 a 2 b 3 c 4 d                       => :4
                ZRANGESTORE dest z 0 1                       => :2
                ZRANGE dest 0 -1 WITHSCORES                  => ["a", "1", "b", "2"] || [["a", ,1], ["b", ,2]]
                ZRANGESTORE dest z (1 +inf BYSCORE LIMIT 1 5 => :2
                ZRANGE dest 0 -1 WITHSCORES                  => ["c", "3", "d", "4"] || [["c", ,3], ["d", ,4]]
                ZRANGESTORE dest z 0 1 REV                   => :2
                ZRANGE dest 0 -1 WITHSCORES                  => ["c", "3", "d", "4"] || [["c", ,3], ["d", ,4]]
                ZRANGESTORE dest z 4 2 BYSCORE REV LIMIT 0 1 => :1
                ZRANGE dest 0 -1                             => ["d"]
                ZADD lex 0 a 0 b 0 c                         => :3
                ZRANGESTORE dest lex [a (c BYLEX             => :2
                ZRANGE dest 0 -1                             => ["a", "b"]
                # An empty range deletes the destination.
                ZRANGESTORE dest z 10 20                     => :0
                EXISTS dest                                  => :0
                ZRANGESTORE dest missing 0 -1                => :0
                SET dest string EXAT 4102444800              => +OK
                ZRANGESTORE dest z 0 -1                      => :4
                TYPE dest                                    => +zset
                TTL dest                                     => :-1
                ZRANGESTORE z z 0 1                          => :2
                ZRANGE z 0 -1                                => ["a", "b"]
                ZRANGESTORE dest z 0 1 WITHSCORES            => -ERR syntax error
                ZRANGESTORE dest z 0 1 LIMIT 0 1             => -ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX
                ZRANGESTORE dest z a b                       => -ERR value is not an integer or out of range
                ZRANGESTORE dest z 0                         => -ERR wrong number of arguments for 'zrangestore' command
                SET string v                                 => +OK
                ZRANGESTORE dest string 0 -1                 => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZCARD dest                                   => :4
                """);
    }
}
