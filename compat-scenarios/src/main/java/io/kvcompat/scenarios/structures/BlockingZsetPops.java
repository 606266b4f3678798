package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class BlockingZsetPops implements Scenario {
    @Override
    public String id() {
        return "data-structures/blocking-zset-pops";
    }

    @Override
    public String title() {
        return "BZPOPMIN, BZPOPMAX and BZMPOP wait for a member and are served in their order";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                ZADD b 1 x 2 y 3 z               => :3
                BZPOPMIN a b 1                   => ["b", "x", "1"] || ["b", "x", ,1]
                BZPOPMAX a b 1                   => ["b", "z", "3"] || ["b", "z", ,3]
                BZMPOP 1 2 a b MIN               => ["b", [["y", "2"]]] || ["b", [["y", ,2]]]
                A>> BZPOPMIN queue 5
                B>> BZPOPMAX queue 5
                C> ZADD queue 1 low 2 mid 3 high => :3
                A<                               => ["queue", "low", "1"] || ["queue", "low", ,1]
                B<                               => ["queue", "high", "3"] || ["queue", "high", ,3]
                C> ZRANGE queue 0 -1             => ["mid"]
                C> DEL queue                     => :1
                A>> BZMPOP 5 2 q1 q2 MAX COUNT 2
                C> ZADD q2 1 a 2 b 3 c           => :3
                A<                               => ["q2", [["c", "3"], ["b", "2"]]] || ["q2", [["c", ,3], ["b", ,2]]]
                C> ZRANGE q2 0 -1                => ["a"]
                # ZINCRBY, ZUNIONSTORE and GEOADD fill a sorted set too.
                A>> BZPOPMIN queue 5
                C> ZINCRBY queue 1.5 m           => "1.5" || ,1.5
                A<                               => ["queue", "m", "1.5"] || ["queue", "m", ,1.5]
                A>> BZPOPMIN queue 5
                C> ZUNIONSTORE queue 1 q2        => :1
                A<                               => ["queue", "a", "1"] || ["queue", "a", ,1]
                A>> BZPOPMIN queue2 5
                C> ZRANGESTORE queue2 q2 0 -1    => :1
                A<                               => ["queue2", "a", "1"] || ["queue2", "a", ,1]
                A>> BZPOPMIN fresh 5
                C> SET fresh string              => +OK
                C> DEL fresh                     => :1
                C> ZADD fresh 1 late             => :1
                A<                               => ["fresh", "late", "1"] || ["fresh", "late", ,1]
                BZPOPMIN none 0.01               => *-1 || _
                BZPOPMAX none other 0.01         => *-1 || _
                BZMPOP 0.01 1 none MIN           => *-1 || _
                BZPOPMIN none -1                 => -ERR timeout is negative
                BZPOPMIN none ten                => -ERR timeout is not a float or out of range
                BZPOPMIN none                    => -ERR wrong number of arguments for 'bzpopmin' command
                BZMPOP -1 1 none MIN             => -ERR timeout is negative
                BZMPOP ten 1 none MIN            => -ERR timeout is not a float or out of range
                BZMPOP 1 0 none MIN              => -ERR numkeys should be greater than 0
                BZMPOP 1 1 none UP               => -ERR syntax error
                BZMPOP 1 1 none MIN COUNT 0      => -ERR count should be greater than 0
                BZMPOP 1 2 none MIN              => -ERR syntax error
                BZMPOP 1 1 none                  => -ERR wrong number of arguments for 'bzmpop' command
                SET string v                     => +OK
                BZPOPMIN string 1                => -WRONGTYPE Operation against a key holding the wrong kind of value
                BZMPOP 1 1 string MIN            => -WRONGTYPE Operation against a key holding the wrong kind of value
                """);
    }
}
