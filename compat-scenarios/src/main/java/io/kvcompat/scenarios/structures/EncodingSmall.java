package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class EncodingSmall implements Scenario {
    @Override
    public String id() {
        return "data-structures/encoding-small";
    }

    @Override
    public String title() {
        return "Small collections are kept as listpack or intset, streams as stream";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                RPUSH list a                           => :1
                OBJECT ENCODING list ==
                SADD ints 1 2 3                        => :3
                OBJECT ENCODING ints                   => "intset"
                SADD ints 9223372036854775807          => :1
                OBJECT ENCODING ints                   => "intset"
                SADD strings a b                       => :2
                OBJECT ENCODING strings ==
                # A member that is no integer ends an intset, and its removal does not bring it back.
                SADD ints word                         => :1
                OBJECT ENCODING ints ==
                SREM ints word                         => :1
                OBJECT ENCODING ints ==
                SADD zeros 007                         => :1
                OBJECT ENCODING zeros ==
                ZADD zset 1 a                          => :1
                OBJECT ENCODING zset                   => "listpack"
                HSET hash f v                          => :1
                OBJECT ENCODING hash                   => "listpack"
                XADD stream 1-1 f v                    => "1-1"
                OBJECT ENCODING stream                 => "stream"
                PFADD hll a                            => :1
                OBJECT ENCODING hll                    => "raw"
                GEOADD geo 13.361389 38.115556 Palermo => :1
                OBJECT ENCODING geo                    => "listpack"
                # Results of algebra are made anew.
                SADD left 1 2 3 word                   => :4
                SADD right 1 2 9                       => :3
                SINTERSTORE both left right            => :2
                OBJECT ENCODING both                   => "intset"
                SUNIONSTORE all right right            => :3
                OBJECT ENCODING all                    => "intset"
                ZUNIONSTORE zall 1 zset                => :1
                OBJECT ENCODING zall                   => "listpack"
                SORT left ALPHA STORE sorted           => :4
                OBJECT ENCODING sorted ==
                EVAL "return redis.call('OBJECT', 'ENCODING', KEYS[1])" 1 hash => "listpack"
                """);
    }
}
