package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class HashWhole implements Scenario {
    @Override
    public String id() {
        return "data-structures/hash-whole";
    }

    @Override
    public String title() {
        return "HGETALL, HKEYS and HVALS answer a whole hash, in RESP3 HGETALL as a map";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                HGETALL missing      => [] || %{}
                HKEYS missing        => []
                HVALS missing        => []
                HSET one field value => :1
                HGETALL one          => ["field", "value"] || %{"field": "value"}
                HKEYS one            => ["field"]
                HVALS one            => ["value"]
                HSET h a 1 b 2 c 3   => :3
                HGETALL h            => ["a", "1", "b", "2", "c", "3"] || %{"a": "1", "b": "2", "c": "3"}
                HKEYS h              => ["a", "b", "c"]
                HVALS h              => ["1", "2", "3"]
                HSET h a ""          => :0
                HGETALL h            => ["a", "", "b", "2", "c", "3"] || %{"a": "", "b": "2", "c": "3"}
                HDEL h a b c         => :3
                HGETALL h            => [] || %{}
                SET string v         => +OK
                HGETALL string       => -WRONGTYPE Operation against a key holding the wrong kind of value
                HKEYS string         => -WRONGTYPE Operation against a key holding the wrong kind of value
                HVALS string         => -WRONGTYPE Operation against a key holding the wrong kind of value
                HGETALL              => -ERR wrong number of arguments for 'hgetall' command
                HKEYS h x            => -ERR wrong number of arguments for 'hkeys' command
                """);
    }
}
