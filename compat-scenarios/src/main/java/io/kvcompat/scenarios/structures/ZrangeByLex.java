package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ZrangeByLex implements Scenario {
    @Override
    public String id() {
        return "data-structures/zrange-by-lex";
    }

    @Override
    public String title() {
        return "ZRANGE BYLEX, ZRANGEBYLEX, ZREVRANGEBYLEX and ZLEXCOUNT compare members byte by byte";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                ZADD z 0 a 0 b 0 c 0 d 0 aa      => :5
                ZRANGE z - + BYLEX               => ["a", "aa", "b", "c", "d"]
                ZRANGE z [b + BYLEX              => ["b", "c", "d"]
                ZRANGE z (a (c BYLEX             => ["aa", "b"]
                ZRANGE z + - BYLEX REV LIMIT 0 2 => ["d", "c"]
                ZRANGE z [c (a BYLEX REV         => ["c", "b", "aa"]
                ZRANGE z + - BYLEX               => []
                ZRANGE z - - BYLEX               => []
                ZRANGE z [a [a BYLEX             => ["a"]
                ZRANGE z (a (a BYLEX             => []
                ZRANGE z [a (aa BYLEX            => ["a"]
                ZRANGE z [ + BYLEX               => ["a", "aa", "b", "c", "d"]
                ZRANGE z ( + BYLEX               => ["a", "aa", "b", "c", "d"]
                ZRANGE z - + BYLEX LIMIT 1 2     => ["aa", "b"]
                ZRANGE z - + BYLEX LIMIT 1 -1    => ["aa", "b", "c", "d"]
                ZRANGE z - + BYLEX WITHSCORES    => -ERR syntax error, WITHSCORES not supported in combination with BYLEX
                ZRANGE z a c BYLEX               => -ERR min or max not valid string range item
                ZRANGE z [a c BYLEX              => -ERR min or max not valid string range item
                ZRANGE z "" + BYLEX              => -ERR min or max not valid string range item
                ZRANGE z -inf +inf BYLEX         => -ERR min or max not valid string range item
                ZRANGEBYLEX z [b [c              => ["b", "c"]
                ZRANGEBYLEX z - + LIMIT 1 1      => ["aa"]
                ZREVRANGEBYLEX z [c [b           => ["c", "b"]
                ZREVRANGEBYLEX z + - LIMIT 0 1   => ["d"]
                ZLEXCOUNT z - +                  => :5
                ZLEXCOUNT z [b (d                => :2
                ZLEXCOUNT z + -                  => :0
                ZLEXCOUNT missing - +            => :0
                ZLEXCOUNT z a b                  => -ERR min or max not valid string range item
                ZLEXCOUNT z -                    => -ERR wrong number of arguments for 'zlexcount' command
                ZRANGEBYLEX z a b                => -ERR min or max not valid string range item
                ZRANGEBYLEX missing - +          => []
                ZRANGEBYLEX z - + WITHSCORES     => -ERR syntax error, WITHSCORES not supported in combination with BYLEX
                ZADD bytes 0 "\\x00" 0 "\\xff" 0 A 0 "a" 0 "é" 0 "" => :6
                ZRANGE bytes - + BYLEX           => ["", "\\x00", "A", "a", "é", "\\xff"]
                ZRANGE bytes "[\\x80" + BYLEX     => ["é", "\\xff"]
                ZRANGE bytes [ [ BYLEX           => [""]
                SET string v                     => +OK
                ZRANGE string - + BYLEX          => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZLEXCOUNT string - +             => -WRONGTYPE Operation against a key holding the wrong kind of value
                """);
    }
}
