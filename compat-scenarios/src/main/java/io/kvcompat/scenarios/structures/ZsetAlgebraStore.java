package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ZsetAlgebraStore implements Scenario {
    @Override
    public String id() {
        return "data-structures/zset-algebra-store";
    }

    @Override
    public String title() {
        return "ZUNIONSTORE, ZINTERSTORE and ZDIFFSTORE keep the result, and delete the destination for an "
                + "empty one";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                ZADD a 1 one 2 two                               => :2
                ZADD b 1 one 2 two 3 three                       => :3
                ZUNIONSTORE dest 2 a b                           => :3
                ZRANGE dest 0 -1 WITHSCORES                      => ["one", "2", "three", "3", "two", "4"] || [["one", ,2], ["three", ,3], ["two", ,4]]
                ZUNIONSTORE dest 2 a b WEIGHTS 2 3 AGGREGATE MIN => :3
                ZRANGE dest 0 -1 WITHSCORES                      => ["one", "2", "two", "4", "three", "9"] || [["one", ,2], ["two", ,4], ["three", ,9]]
                ZINTERSTORE dest 2 a b                           => :2
                ZRANGE dest 0 -1 WITHSCORES                      => ["one", "2", "two", "4"] || [["one", ,2], ["two", ,4]]
                ZDIFFSTORE dest 2 b a                            => :1
                ZRANGE dest 0 -1 WITHSCORES                      => ["three", "3"] || [["three", ,3]]
                ZINTERSTORE dest 2 a missing                     => :0
                EXISTS dest                                      => :0
                SET dest string EXAT 4102444800                  => +OK
                ZUNIONSTORE dest 1 a                             => :2
                TYPE dest                                        => +zset
                TTL dest                                         => :-1
                ZUNIONSTORE a 2 a b                              => :3
                ZRANGE a 0 -1 WITHSCORES                         => ["one", "2", "three", "3", "two", "4"] || [["one", ,2], ["three", ,3], ["two", ,4]]
                ZDIFFSTORE a 2 a a                               => :0
                EXISTS a                                         => :0
                ZUNIONSTORE dest 2 a b WITHSCORES                => -ERR syntax error
                ZINTERSTORE dest 2 a b WITHSCORES                => -ERR syntax error
                ZDIFFSTORE dest 2 a b WEIGHTS 1 2                => -ERR syntax error
                ZUNIONSTORE dest 0 a                             => -ERR at least 1 input key is needed for 'zunionstore' command
                ZUNIONSTORE dest 2 a                             => -ERR syntax error
                ZUNIONSTORE dest ten a                           => -ERR value is not an integer or out of range
                SET string v                                     => +OK
                ZUNIONSTORE dest 2 b string                      => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZINTERSTORE dest 2 string b                      => -WRONGTYPE Operation against a key holding the wrong kind of value
                ZUNIONSTORE dest                                 => -ERR wrong number of arguments for 'zunionstore' command
                """);
    }
}
