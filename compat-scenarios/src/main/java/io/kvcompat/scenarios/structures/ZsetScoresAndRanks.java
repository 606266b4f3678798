package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ZsetScoresAndRanks implements Scenario {
    @Override
    public String id() {
        return "data-structures/zset-scores-and-ranks";
    }

    @Override
    public String title() {
        return "ZSCORE, ZMSCORE, ZCARD, ZRANK and ZREVRANK tell score and place, null for what is not there";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                ZADD z 1 a 2 b 2 c 3.5 d       => :4
                ZSCORE z d                     => "3.5" || ,3.5
                ZSCORE z none                  => $-1 || _
                ZSCORE missing a               => $-1 || _
                ZMSCORE z a none d             => ["1", $-1, "3.5"] || [,1, _, ,3.5]
                ZMSCORE missing a b            => [$-1, $-1] || [_, _]
                ZCARD z                        => :4
                ZCARD missing                  => :0
                ZRANK z a                      => :0
                ZRANK z c                      => :2
                ZREVRANK z c                   => :1
                ZRANK z none                   => $-1 || _
                ZRANK missing a                => $-1 || _
                ZREVRANK z none                => $-1 || _
                ZREVRANK missing a             => $-1 || _
                ZRANK z d                      => :3
                ZREVRANK z a                   => :3
                ZSCORE z                       => -ERR wrong number of arguments for 'zscore' command
                ZMSCORE z                      => -ERR wrong number of arguments for 'zmscore' command
                ZRANK z                        => -ERR wrong number of arguments for 'zrank' command
                ZCARD                          => -ERR wrong number of arguments for 'zcard' command
                ZCARD z z                      => -ERR wrong number of arguments for 'zcard' command
                SET string v                   => +OK
                ZSCORE string a                => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZMSCORE string a               => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZRANK string a                 => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZREVRANK string a              => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZCARD string                   => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZADD ties 0 b 0 a 0 c 0 B 0 aa => :5
                ZRANGE ties 0 -1               => ["B", "a", "aa", "b", "c"]
                ZRANK ties B                   => :0
                ZREVRANK ties B                => :4
                ZREM z a none                  => :1
                ZREM z a                       => :0
                ZREM z b c d                   => :3
                EXISTS z                       => :0
                ZREM missing a                 => :0
                ZREM z                         => -ERR wrong number of arguments for 'zrem' command
                ZREM string a                  => -WRONGTYPE Operation against a key holding the wrong kind of value
                """);
    }
}
