package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class KeyPresence implements Scenario {
    @Override
    public String id() {
        return "basic-crud/key-presence";
    }

    @Override
    public String title() {
        return "EXISTS and TOUCH count every naming of a key, TYPE names each type";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                MSET a 1 b 2                                  => +OK
                EXISTS a                                      => :1
                EXISTS a b missing                            => :2
                EXISTS a a a missing                          => :3
                EXISTS missing                                => :0
                TOUCH a b missing                             => :2
                TOUCH a a                                     => :2
                TOUCH missing                                 => :0
                TYPE a                                        => +string
                RPUSH list 1                                  => :1
                SADD set 1                                    => :1
                ZADD zset 1 a                                 => :1
                HSET hash f v                                 => :1
                XADD stream 1-1 f v                           => "1-1"
                PFADD hll a                                   => :1
                SETBIT bits 7 1                               => :0
                GEOADD geo 13.361389 38.115556 Palermo        => :1
                TYPE list                                     => +list
                TYPE set                                      => +set
                TYPE zset                                     => +zset
                TYPE hash                                     => +hash
                TYPE stream                                   => +stream
                TYPE hll                                      => +string
                TYPE bits                                     => +string
                TYPE geo                                      => +zset
                TYPE missing                                  => +none
                EXISTS list set zset hash stream hll bits geo => :8
                DBSIZE                                        => :10
                EXISTS                                        => -ERR wrong number of arguments for 'exists' command
                TOUCH                                         => -ERR wrong number of arguments for 'touch' command
                TYPE                                          => -ERR wrong number of arguments for 'type' command
                TYPE a b                                      => -ERR wrong number of arguments for 'type' command
                """);
    }
}
