package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ZsetPops implements Scenario {
    @Override
    public String id() {
        return "data-structures/zset-pops";
    }

    @Override
    public String title() {
        return "ZPOPMIN and ZPOPMAX take from the ends, with a count nested in RESP3";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                ZADD z 1 a 2 b 3 c 4 d 5 e => :5
                ZPOPMIN z                  => ["a", "1"] || ["a", ,1]
                ZPOPMAX z                  => ["e", "5"] || ["e", ,5]
                ZPOPMIN z 2                => ["b", "2", "c", "3"] || [["b", ,2], ["c", ,3]]
                ZPOPMAX z 1                => ["d", "4"] || [["d", ,4]]
                ZPOPMIN z                  => []
                ZPOPMIN missing            => []
                ZPOPMIN missing 2          => []
                ZPOPMAX missing            => []
                EXISTS z                   => :0
                ZADD z 1 a 1 b 1 c         => :3
                ZPOPMIN z                  => ["a", "1"] || ["a", ,1]
                ZPOPMAX z                  => ["c", "1"] || ["c", ,1]
                ZPOPMIN z 0                => []
                ZPOPMIN z -1               => -ERR value is out of range, must be positive
                ZPOPMAX z ten              => -ERR value is out of range, must be positive
                ZPOPMIN z 1.5              => -ERR value is out of range, must be positive
                ZPOPMIN missing -1         => -ERR value is out of range, must be positive
                ZPOPMIN z 1 2              => -ERR syntax error
                ZPOPMIN z 100              => ["b", "1"] || [["b", ,1]]
                EXISTS z                   => :0
                ZPOPMIN                    => -ERR wrong number of arguments for 'zpopmin' command
                SET string v               => +OK
                ZPOPMIN string             => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZPOPMAX string 1           => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZPOPMIN string 0           => -WRONGTYPE Operation against a key holding the wrong kind of value
                """);
    }
}
