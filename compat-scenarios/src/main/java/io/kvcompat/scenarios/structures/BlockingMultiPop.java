package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class BlockingMultiPop implements Scenario {
    @Override
    public String id() {
        return "data-structures/blocking-multi-pop";
    }

    @Override
    public String title() {
        return "BLMPOP waits for the first of its lists and takes up to a count";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                RPUSH b 1 2 3               => :3
                BLMPOP 1 2 a b LEFT COUNT 2 => ["b", ["1", "2"]]
                BLMPOP 1 2 a b RIGHT        => ["b", ["3"]]
                A>> BLMPOP 5 2 a b LEFT COUNT 10
                B> RPUSH b x y              => :2
                A<                          => ["b", ["x", "y"]]
                B> EXISTS b                 => :0
                A>> BLMPOP 5 1 a RIGHT
                B> RPUSH a 1 2              => :2
                A<                          => ["a", ["2"]]
                B> LRANGE a 0 -1            => ["1"]
                DEL a                       => :1
                BLMPOP 0.01 1 a LEFT        => *-1 || _
                BLMPOP -1 1 a LEFT          => -ERR timeout is negative
                BLMPOP ten 1 a LEFT         => -ERR timeout is not a float or out of range
                BLMPOP 1 0 a LEFT           => -ERR numkeys should be greater than 0
                BLMPOP 1 ten a LEFT         => -ERR numkeys should be greater than 0
                BLMPOP 1 1 a UP             => -ERR syntax error
                BLMPOP 1 1 a LEFT COUNT 0   => -ERR count should be greater than 0
                BLMPOP 1 1 a                => -ERR wrong number of arguments for 'blmpop' command
                BLMPOP 1 2 a LEFT           => -ERR syntax error
                SET string v                => +OK
                BLMPOP 1 1 string LEFT      => -WRONGTYPE Operation against a key holding the wrong kind of value
                BLMPOP 1 1 a LEFT FOO       => -ERR syntax error
                """);
    }
}
