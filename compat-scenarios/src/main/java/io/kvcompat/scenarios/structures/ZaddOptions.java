package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ZaddOptions implements Scenario {
    @Override
    public String id() {
        return "data-structures/zadd-options";
    }

    @Override
    public String title() {
        return "ZADD obeys NX, XX, GT, LT, CH and INCR, and refuses each combination that has no meaning";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                ZADD z 1 a 2 b                => :2
                ZADD z 3 a 4 c                => :1
                ZSCORE z a                    => "3" || ,3
                ZADD z NX 9 a 5 d             => :1
                ZSCORE z a                    => "3" || ,3
                ZADD z XX 8 a 8 none          => :0
                ZSCORE z none                 => $-1 || _
                ZADD z XX CH 7 a 7 b 7 none   => :2
                ZADD z CH 7 a 6 b 1 e         => :2
                ZADD z GT 5 a 10 b            => :0
                ZMSCORE z a b                 => ["7", "10"] || [,7, ,10]
                ZADD z GT CH 5 a 11 b 1 fresh => :2
                ZMSCORE z a b fresh           => ["7", "11", "1"] || [,7, ,11, ,1]
                ZADD z LT CH 1 a 20 b         => :1
                ZMSCORE z a b                 => ["1", "11"] || [,1, ,11]
                ZADD z XX GT CH 2 a 5 nobody  => :1
                ZADD z XX LT CH 0 a 5 nobody  => :1
                ZADD z LT 3 newcomer          => :1
                ZMSCORE z a newcomer nobody   => ["0", "3", $-1] || [,0, ,3, _]
                # INCR answers the score like ZINCRBY, null where the condition refuses.
                ZADD z INCR 5 a               => "5" || ,5
                ZADD z INCR XX 1 none         => $-1 || _
                ZADD z INCR NX 1 a            => $-1 || _
                ZADD z INCR NX 1 new          => "1" || ,1
                ZADD z INCR XX 1 new          => "2" || ,2
                ZADD z INCR GT -5 a           => $-1 || _
                ZADD z INCR GT 5 a            => "10" || ,10
                ZADD z INCR LT 5 a            => $-1 || _
                ZADD z INCR LT -5 a           => "5" || ,5
                ZADD z INCR CH 1 a            => "6" || ,6
                ZADD z XX INCR GT 1 a         => "7" || ,7
                # The same member twice: the last score counts, it is added once.
                ZADD z 1 twice 2 twice        => :1
                ZSCORE z twice                => "2" || ,2
                ZADD z CH 3 twice 4 twice     => :2
                # Illegal combinations.
                ZADD z NX XX 1 a              => -ERR XX and NX options at the same time are not compatible
                ZADD z NX GT 1 a              => -ERR GT, LT, and/or NX options at the same time are not compatible
                ZADD z NX LT 1 a              => -ERR GT, LT, and/or NX options at the same time are not compatible
                ZADD z GT LT 1 a              => -ERR GT, LT, and/or NX options at the same time are not compatible
                ZADD z XX GT LT 1 a           => -ERR GT, LT, and/or NX options at the same time are not compatible
                ZADD z NX GT LT 1 a           => -ERR GT, LT, and/or NX options at the same time are not compatible
                ZADD z INCR 1 a 2 b           => -ERR INCR option supports a single increment-element pair
                ZADD z NX NX CH CH 1 a        => :0
                ZADD z XX XX 1 a              => :0
                ZADD z FOO 1 a                => -ERR syntax error
                ZADD z 1 a 2                  => -ERR syntax error
                ZADD z NX                     => -ERR wrong number of arguments for 'zadd' command
                ZADD z NX 1                   => -ERR syntax error
                ZADD z ten a                  => -ERR value is not a valid float
                ZADD z 1 a two b              => -ERR value is not a valid float
                ZSCORE z a                    => "1" || ,1
                ZADD z xx ch 1 a              => :0
                ZADD missing XX 1 a           => :0
                EXISTS missing                => :0
                ZADD missing XX INCR 1 a      => $-1 || _
                ZADD z                        => -ERR wrong number of arguments for 'zadd' command
                ZADD z 1                      => -ERR wrong number of arguments for 'zadd' command
                SET string v                  => +OK
                ZADD string 1 a               => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZADD string NX XX 1 a         => -ERR XX and NX options at the same time are not compatible
                ZADD string ten a             => -ERR value is not a valid float
                """);
    }
}
