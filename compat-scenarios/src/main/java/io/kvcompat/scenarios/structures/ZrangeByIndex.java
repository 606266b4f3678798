package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ZrangeByIndex implements Scenario {
    @Override
    public String id() {
        return "data-structures/zrange-by-index";
    }

    @Override
    public String title() {
        return "ZRANGE by index with REV and WITHSCORES, and the older ZREVRANGE";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                ZADD z 1 a 2 b 3 c 4 d             => :4
                ZRANGE z 0 -1                      => ["a", "b", "c", "d"]
                ZRANGE z 1 2 WITHSCORES            => ["b", "2", "c", "3"] || [["b", ,2], ["c", ,3]]
                ZRANGE z 0 1 REV                   => ["d", "c"]
                ZRANGE z 0 1 REV WITHSCORES        => ["d", "4", "c", "3"] || [["d", ,4], ["c", ,3]]
                ZRANGE z -2 -1                     => ["c", "d"]
                ZRANGE z -100 100                  => ["a", "b", "c", "d"]
                ZRANGE z 3 1                       => []
                ZRANGE z 10 20                     => []
                ZRANGE missing 0 -1                => []
                ZRANGE missing 0 -1 WITHSCORES     => []
                ZREVRANGE z 0 1                    => ["d", "c"]
                ZREVRANGE z 0 -1 WITHSCORES        => ["d", "4", "c", "3", "b", "2", "a", "1"] || [["d", ,4], ["c", ,3], ["b", ,2], ["a", ,1]]
                ZREVRANGE missing 0 -1             => []
                ZRANGE z 0 -1 LIMIT 0 1            => -ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX
                ZRANGE z a 1                       => -ERR value is not an integer or out of range
                ZRANGE z 0 1.5                     => -ERR value is not an integer or out of range
                ZRANGE z (0 1                      => -ERR value is not an integer or out of range
                ZRANGE z 0 9223372036854775808     => -ERR value is not an integer or out of range
                ZRANGE z 0 1 FOO                   => -ERR syntax error
                ZRANGE z 0 1 WITHSCORES WITHSCORES => ["a", "1", "b", "2"] || [["a", ,1], ["b", ,2]]
                ZRANGE z 0 1 REV REV               => -ERR syntax error
                ZRANGE z 0                         => -ERR wrong number of arguments for 'zrange' command
                ZREVRANGE z 0 1 REV                => -ERR syntax error
                ZREVRANGE z 0 1 LIMIT 0 1          => -ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX
                ZREVRANGE z 0                      => -ERR wrong number of arguments for 'zrevrange' command
                SET string v                       => +OK
                ZRANGE string 0 -1                 => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZREVRANGE string 0 -1              => -WRONGTYPE Operation against a key holding the wrong kind of value
                """);
    }
}
