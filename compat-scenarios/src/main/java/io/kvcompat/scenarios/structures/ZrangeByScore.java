package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ZrangeByScore implements Scenario {
    @Override
    public String id() {
        return "data-structures/zrange-by-score";
    }

    @Override
    public String title() {
        return "ZRANGE BYSCORE, ZRANGEBYSCORE, ZREVRANGEBYSCORE and ZCOUNT take closed, open and endless ranges";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                ZADD z 1 a 2 b 3 c 4 d 5 e                    => :5
                ZRANGE z 2 4 BYSCORE                          => ["b", "c", "d"]
                ZRANGE z (2 4 BYSCORE                         => ["c", "d"]
                ZRANGE z (2 (4 BYSCORE WITHSCORES             => ["c", "3"] || [["c", ,3]]
                ZRANGE z -inf +inf BYSCORE LIMIT 1 2          => ["b", "c"]
                ZRANGE z +inf -inf BYSCORE REV LIMIT 0 2      => ["e", "d"]
                ZRANGE z 4 (2 BYSCORE REV                     => ["d", "c"]
                ZRANGE z 2 4 BYSCORE REV                      => []
                ZRANGE z 4 2 BYSCORE                          => []
                ZRANGE z -inf +inf BYSCORE LIMIT 10 2         => []
                ZRANGE z -inf +inf BYSCORE LIMIT 0 -1         => ["a", "b", "c", "d", "e"]
                ZRANGE z -inf +inf BYSCORE LIMIT 2 -5         => ["c", "d", "e"]
                ZRANGE z -inf +inf BYSCORE LIMIT 0 0          => []
                ZRANGE z -inf +inf BYSCORE LIMIT -1 2         => []
                ZRANGE z (-inf (inf BYSCORE                   => ["a", "b", "c", "d", "e"]
                ZRANGE missing 0 1 BYSCORE                    => []
                ZRANGEBYSCORE z (1 3                          => ["b", "c"]
                ZRANGEBYSCORE z -inf inf WITHSCORES LIMIT 1 1 => ["b", "2"] || [["b", ,2]]
                ZRANGEBYSCORE z 3 1                           => []
                ZRANGEBYSCORE z (1 (2                         => []
                ZREVRANGEBYSCORE z 3 (1                       => ["c", "b"]
                ZREVRANGEBYSCORE z +inf -inf LIMIT 1 2 WITHSCORES => ["d", "4", "c", "3"] || [["d", ,4], ["c", ,3]]
                ZREVRANGEBYSCORE missing 1 0                  => []
                ZCOUNT z 2 4                                  => :3
                ZCOUNT z (2 +inf                              => :3
                ZCOUNT z -inf inf                             => :5
                ZCOUNT z 4 2                                  => :0
                ZCOUNT z (4 (4                                => :0
                ZCOUNT z 0x2 1e1
                ZCOUNT missing 0 1                            => :0
                ZRANGE z a 1 BYSCORE                          => -ERR min or max is not a float
                ZRANGE z 1 nan BYSCORE                        => -ERR min or max is not a float
                ZRANGE z (nan 1 BYSCORE                       => -ERR min or max is not a float
                ZRANGE z [1 2 BYSCORE                         => -ERR min or max is not a float
                ZRANGE z ( 1 BYSCORE                          => ["a"]
                ZRANGE z "" 1 BYSCORE                         => ["a"]
                ZRANGE z 1 2 BYSCORE LIMIT 0                  => -ERR syntax error
                ZRANGE z 1 2 BYSCORE LIMIT a 1                => -ERR value is not an integer or out of range
                ZRANGE z 1 2 BYSCORE LIMIT 0 b                => -ERR value is not an integer or out of range
                ZRANGE z 1 2 BYSCORE BYLEX                    => -ERR syntax error
                ZRANGE z 1 2 BYLEX BYSCORE                    => -ERR syntax error
                ZRANGEBYSCORE z 1 2 REV                       => -ERR syntax error
                ZRANGEBYSCORE z 1 2 BYSCORE                   => -ERR syntax error
                ZRANGEBYSCORE z a 2                           => -ERR min or max is not a float
                ZCOUNT z a 1                                  => -ERR min or max is not a float
                ZCOUNT z 1                                    => -ERR wrong number of arguments for 'zcount' command
                SET string v                                  => +OK
                ZRANGE string 0 1 BYSCORE                     => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZCOUNT string 0 1                             => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZRANGEBYSCORE string 0 1                      => -WRONGTYPE Operation against a key holding the wrong kind of value
                """);
    }
}
