package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ZsetRemoveRanges implements Scenario {
    @Override
    public String id() {
        return "data-structures/zset-remove-ranges";
    }

    @Override
    public String title() {
        return "ZREMRANGEBYRANK, ZREMRANGEBYSCORE and ZREMRANGEBYLEX delete ranges and, once empty, the key";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                ZADD z 1 a 2 b 3 c 4 d 5 e 6 f 7 g => :7
                ZREMRANGEBYRANK z 0 1              => :2
                ZRANGE z 0 -1                      => ["c", "d", "e", "f", "g"]
                ZREMRANGEBYRANK z -1 -1            => :1
                ZREMRANGEBYRANK z 10 20            => :0
                ZREMRANGEBYRANK z 3 1              => :0
                ZREMRANGEBYSCORE z (3 4            => :1
                ZREMRANGEBYSCORE z 100 +inf        => :0
                ZREMRANGEBYSCORE z 5 1             => :0
                ZRANGE z 0 -1 WITHSCORES           => ["c", "3", "e", "5", "f", "6"] || [["c", ,3], ["e", ,5], ["f", ,6]]
                ZREMRANGEBYSCORE z -inf +inf       => :3
                EXISTS z                           => :0
                ZADD lex 0 a 0 b 0 c 0 d           => :4
                ZREMRANGEBYLEX lex [a (c           => :2
                ZREMRANGEBYLEX lex (d +            => :0
                ZRANGE lex 0 -1                    => ["c", "d"]
                ZREMRANGEBYLEX lex - +             => :2
                EXISTS lex                         => :0
                ZREMRANGEBYRANK missing 0 1        => :0
                ZREMRANGEBYSCORE missing 0 1       => :0
                ZREMRANGEBYLEX missing - +         => :0
                ZADD z 1 a                         => :1
                ZREMRANGEBYRANK z a 1              => -ERR value is not an integer or out of range
                ZREMRANGEBYSCORE z a 1             => -ERR min or max is not a float
                ZREMRANGEBYLEX z a b               => -ERR min or max not valid string range item
                ZREMRANGEBYSCORE z nan 1           => -ERR min or max is not a float
                ZREMRANGEBYRANK z 0                => -ERR wrong number of arguments for 'zremrangebyrank' command
                ZREMRANGEBYSCORE z 0               => -ERR wrong number of arguments for 'zremrangebyscore' command
                ZREMRANGEBYLEX z -                 => -ERR wrong number of arguments for 'zremrangebylex' command
                SET string v                       => +OK
                ZREMRANGEBYRANK string 0 1         => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZREMRANGEBYSCORE string 0 1        => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZREMRANGEBYLEX string - +          => -WRONGTYPE Operation against a key holding the wrong kind of value
                """);
    }
}
