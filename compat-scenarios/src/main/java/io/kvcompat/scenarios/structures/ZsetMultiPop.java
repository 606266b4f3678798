package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ZsetMultiPop implements Scenario {
    @Override
    public String id() {
        return "data-structures/zset-multi-pop";
    }

    @Override
    public String title() {
        return "ZMPOP takes from the first sorted set that has members";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                ZADD b 1 x 2 y 3 z            => :3
                ZMPOP 2 a b MIN               => ["b", [["x", "1"]]] || ["b", [["x", ,1]]]
                ZMPOP 2 a b MAX COUNT 5       => ["b", [["z", "3"], ["y", "2"]]] || ["b", [["z", ,3], ["y", ,2]]]
                ZMPOP 2 a b MIN               => *-1 || _
                EXISTS b                      => :0
                ZADD b 1 x                    => :1
                ZMPOP 0 b MIN                 => -ERR numkeys should be greater than 0
                ZMPOP -1 b MIN                => -ERR numkeys should be greater than 0
                ZMPOP ten b MIN               => -ERR numkeys should be greater than 0
                ZMPOP 1 b                     => -ERR wrong number of arguments for 'zmpop' command
                ZMPOP 1 b FOO                 => -ERR syntax error
                ZMPOP 2 b MIN                 => -ERR syntax error
                ZMPOP 1 b MIN COUNT 0         => -ERR count should be greater than 0
                ZMPOP 1 b MIN COUNT -1        => -ERR count should be greater than 0
                ZMPOP 1 b MIN COUNT ten       => -ERR count should be greater than 0
                ZMPOP 1 b MIN COUNT           => -ERR syntax error
                ZMPOP 1 b MIN COUNT 1 COUNT 2 => -ERR syntax error
                ZMPOP 1 b MIN FOO             => -ERR syntax error
                zmpop 1 b max count 1         => ["b", [["x", "1"]]] || ["b", [["x", ,1]]]
                SET string v                  => +OK
                ZMPOP 1 string MIN            => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZADD b 1 x                    => :1
                ZMPOP 2 string b MIN          => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZMPOP 2 b string MIN          => ["b", [["x", "1"]]] || ["b", [["x", ,1]]]
                """);
    }
}
