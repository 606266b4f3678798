package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ScoreEdges implements Scenario {
    @Override
    public String id() {
        return "data-structures/zset-score-edges";
    }

    @Override
    public String title() {
        return "Scores are doubles: infinity, the limits of exact integers, hexadecimal and exponents, and "
                + "what is no score";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                ZADD z inf a -inf b +inf c Infinity d -INFINITY e => :5
                ZRANGE z 0 -1 WITHSCORES                  => ["b", "-inf", "e", "-inf", "a", "inf", "c", "inf", "d", "inf"] || [["b", ,-inf], ["e", ,-inf], ["a", ,inf], ["c", ,inf], ["d", ,inf]]
                ZADD z nan x                              => -ERR value is not a valid float
                ZADD z NaN x                              => -ERR value is not a valid float
                ZADD z -nan x                             => -ERR value is not a valid float
                # 2^53 + 1 is no double: it is rounded.
                ZADD z 9007199254740992 even 9007199254740993 odd => :2
                ZSCORE z odd                              => "9007199254740992" || ,9007199254740992
                ZSCORE z even                             => "9007199254740992" || ,9007199254740992
                ZADD z 9007199254740994 next              => :1
                ZSCORE z next                             => "9007199254740994" || ,9007199254740994
                ZADD z -9007199254740993 negative         => :1
                ZSCORE z negative                         => "-9007199254740992" || ,-9007199254740992
                ZADD z 0x10 hex 0xff.8 hexfraction 0x1p4 hexexponent
                ZSCORE z hex
                ZSCORE z hexfraction
                ZSCORE z hexexponent
                ZADD z 1e3 exponent 1.5e-5 small 1E+2 big => :3
                ZSCORE z exponent                         => "1000" || ,1000
                ZSCORE z small
                ZSCORE z big                              => "100" || ,100
                ZADD z .5 half 5. five +7 plus -0 minuszero 007 zeros => :5
                ZSCORE z half                             => "0.5" || ,0.5
                ZSCORE z five                             => "5" || ,5
                ZSCORE z plus                             => "7" || ,7
                ZSCORE z minuszero                        => "0" || ,0
                ZSCORE z zeros                            => "7" || ,7
                ZADD z 0.1 tenth 3.14159265358979323846 pi 0.30000000000000004 sum => :3
                ZSCORE z tenth
                ZSCORE z pi
                ZSCORE z sum                              => "0.30000000000000004" || ,0.30000000000000004
                ZADD z 1e308 huge 1.7976931348623157e308 max 5e-324 min 2.2250738585072014e-308 minnormal => :4
                ZSCORE z huge                             => "1e+308" || ,1e+308
                ZSCORE z max                              => "1.7976931348623157e+308" || ,1.7976931348623157e+308
                ZSCORE z min
                ZSCORE z minnormal                        => "2.2250738585072014e-308" || ,2.2250738585072014e-308
                ZADD z 123456789012345678 long 1e17 e17 1e16 e16 1e21 e21 1e22 e22 12345.6789 mixed => :6
                ZSCORE z long
                ZSCORE z e16                              => "10000000000000000" || ,10000000000000000
                ZSCORE z e17
                ZSCORE z e21                              => "1e+21" || ,1e+21
                ZSCORE z e22                              => "1e+22" || ,1e+22
                ZSCORE z mixed
                ZADD z 9223372036854775807 long1 9223372036854775808 long2 -9223372036854775808 long3 => :3
                ZSCORE z long1
                ZSCORE z long2
                ZSCORE z long3
                ZADD z 1e400 x                            => -ERR value is not a valid float
                ZADD z 1e-400 x                           => -ERR value is not a valid float
                ZADD z "" x                               => -ERR value is not a valid float
                ZADD z " 1" x                             => -ERR value is not a valid float
                ZADD z "1 " x                             => -ERR value is not a valid float
                ZADD z 1,5 x                              => -ERR value is not a valid float
                ZADD z 1a x                               => -ERR value is not a valid float
                ZADD z 0x x                               => -ERR value is not a valid float
                ZADD z infin x                            => -ERR value is not a valid float
                ZADD z -- x                               => -ERR value is not a valid float
                ZADD z 1e x                               => -ERR value is not a valid float
                EXISTS z                                  => :1
                # Arithmetic at the edges.
                ZINCRBY z 1 a                             => "inf" || ,inf
                ZINCRBY z -inf a                          => -ERR resulting score is not a number (NaN)
                ZINCRBY z inf b                           => -ERR resulting score is not a number (NaN)
                ZINCRBY z nan a                           => -ERR value is not a valid float
                ZADD z INCR -inf a                        => -ERR resulting score is not a number (NaN)
                ZINCRBY z 1 odd                           => "9007199254740992" || ,9007199254740992
                ZINCRBY z 1e308 max                       => "inf" || ,inf
                ZSCORE z max                              => "inf" || ,inf
                ZINCRBY z 0.1 tenth
                ZINCRBY z 0.1 tenth                       => "0.30000000000000004" || ,0.30000000000000004
                """);
    }
}
