package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ZsetAlgebra implements Scenario {
    @Override
    public String id() {
        return "data-structures/zset-algebra";
    }

    @Override
    public String title() {
        return "ZUNION, ZINTER and ZDIFF combine sorted sets and sets, with WEIGHTS and AGGREGATE";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                ZADD a 1 one 2 two                           => :2
                ZADD b 1 one 2 two 3 three                   => :3
                SADD set one four                            => :2
                ZUNION 2 a b                                 => ["one", "three", "two"]
                ZUNION 2 a b WITHSCORES                      => ["one", "2", "three", "3", "two", "4"] || [["one", ,2], ["three", ,3], ["two", ,4]]
                ZUNION 2 a b WEIGHTS 2 3 WITHSCORES          => ["one", "5", "three", "9", "two", "10"] || [["one", ,5], ["three", ,9], ["two", ,10]]
                ZUNION 2 a b AGGREGATE MIN WITHSCORES        => ["one", "1", "two", "2", "three", "3"] || [["one", ,1], ["two", ,2], ["three", ,3]]
                ZUNION 2 a b WEIGHTS 1 -1 AGGREGATE MAX WITHSCORES => ["three", "-3", "one", "1", "two", "2"] || [["three", ,-3], ["one", ,1], ["two", ,2]]
                ZUNION 2 a b AGGREGATE SUM WITHSCORES        => ["one", "2", "three", "3", "two", "4"] || [["one", ,2], ["three", ,3], ["two", ,4]]
                ZUNION 2 a set WITHSCORES                    => ["four", "1", "one", "2", "two", "2"] || [["four", ,1], ["one", ,2], ["two", ,2]]
                ZUNION 1 a                                   => ["one", "two"]
                ZUNION 2 a a WITHSCORES                      => ["one", "2", "two", "4"] || [["one", ,2], ["two", ,4]]
                ZUNION 1 missing                             => []
                ZINTER 2 a b WITHSCORES                      => ["one", "2", "two", "4"] || [["one", ,2], ["two", ,4]]
                ZINTER 2 a b WEIGHTS 0.5 2 AGGREGATE MAX WITHSCORES => ["one", "2", "two", "4"] || [["one", ,2], ["two", ,4]]
                ZINTER 2 a set WITHSCORES                    => ["one", "2"] || [["one", ,2]]
                ZINTER 2 a missing                           => []
                ZDIFF 2 b a WITHSCORES                       => ["three", "3"] || [["three", ,3]]
                ZDIFF 2 a b                                  => []
                ZDIFF 1 a WITHSCORES                         => ["one", "1", "two", "2"] || [["one", ,1], ["two", ,2]]
                ZDIFF 2 missing a                            => []
                ZDIFF 2 b set                                => ["two", "three"]
                ZINTERCARD 2 a b                             => :2
                ZINTERCARD 2 a b LIMIT 1                     => :1
                ZINTERCARD 2 a missing                       => :0
                ZINTERCARD 2 a b LIMIT 0                     => :2
                ZINTERCARD 2 a b LIMIT -1                    => -ERR LIMIT can't be negative
                ZINTERCARD 0 a                               => -ERR at least 1 input key is needed for 'zintercard' command
                # Infinities: their sum is 0 rather than nan, so is 0 times infinity.
                ZADD plus inf x                              => :1
                ZADD minus -inf x                            => :1
                ZUNION 2 plus minus WITHSCORES               => ["x", "0"] || [["x", ,0]]
                ZINTER 2 plus minus AGGREGATE MIN WITHSCORES => ["x", "-inf"] || [["x", ,-inf]]
                ZUNION 1 plus WEIGHTS 0 WITHSCORES           => ["x", "0"] || [["x", ,0]]
                ZUNION 1 plus WEIGHTS -1 WITHSCORES          => ["x", "-inf"] || [["x", ,-inf]]
                ZUNION 1 plus WEIGHTS inf WITHSCORES         => ["x", "inf"] || [["x", ,inf]]
                ZUNION 0 a                                   => -ERR at least 1 input key is needed for 'zunion' command
                ZUNION -1 a                                  => -ERR at least 1 input key is needed for 'zunion' command
                ZUNION ten a                                 => -ERR value is not an integer or out of range
                ZUNION 3 a b                                 => -ERR syntax error
                ZUNION 2 a b WEIGHTS 1                       => -ERR syntax error
                ZUNION 2 a b WEIGHTS 1 two                   => -ERR weight value is not a float
                ZUNION 2 a b WEIGHTS 1 nan                   => -ERR weight value is not a float
                ZUNION 2 a b AGGREGATE AVG                   => -ERR syntax error
                ZUNION 2 a b AGGREGATE                       => -ERR syntax error
                ZUNION 2 a b FOO                             => -ERR syntax error
                ZDIFF 2 a b WEIGHTS 1 2                      => -ERR syntax error
                ZDIFF 2 a b AGGREGATE MIN                    => -ERR syntax error
                ZUNION 2 a b WITHSCORES WITHSCORES           => ["one", "2", "three", "3", "two", "4"] || [["one", ,2], ["three", ,3], ["two", ,4]]
                zunion 2 a b weights 1 2 aggregate max withscores => ["one", "2", "two", "4", "three", "6"] || [["one", ,2], ["two", ,4], ["three", ,6]]
                ZUNION 1                                     => -ERR wrong number of arguments for 'zunion' command
                ZUNION                                       => -ERR wrong number of arguments for 'zunion' command
                SET string v                                 => +OK
                ZUNION 2 a string                            => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZINTER 2 missing string                      => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZDIFF 2 a string                             => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZINTERCARD 2 a string                        => -WRONGTYPE Operation against a key holding the wrong kind of value
                """);
    }
}
