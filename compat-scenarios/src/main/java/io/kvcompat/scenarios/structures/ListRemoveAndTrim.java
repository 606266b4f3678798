package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ListRemoveAndTrim implements Scenario {
    @Override
    public String id() {
        return "data-structures/list-remove-and-trim";
    }

    @Override
    public String title() {
        return "LREM takes elements from head or tail, LTRIM keeps a range and deletes an emptied list";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                RPUSH list a b a c a b a => :7
                LREM list 2 a            => :2
                LRANGE list 0 -1         => ["b", "c", "a", "b", "a"]
                LREM list -1 a           => :1
                LRANGE list 0 -1         => ["b", "c", "a", "b"]
                LREM list 0 b            => :2
                LRANGE list 0 -1         => ["c", "a"]
                LREM list 0 none         => :0
                LREM missing 0 a         => :0
                LREM list ten a          => -ERR value is not an integer or out of range
                LREM list -9223372036854775808 none
                LREM list 5 c            => :1
                LREM list 0 a            => :1
                EXISTS list              => :0
                RPUSH list a b c d e     => :5
                LTRIM list 1 3           => +OK
                LRANGE list 0 -1         => ["b", "c", "d"]
                LTRIM list -2 -1         => +OK
                LRANGE list 0 -1         => ["c", "d"]
                LTRIM list 0 100         => +OK
                LRANGE list 0 -1         => ["c", "d"]
                LTRIM list -100 0        => +OK
                LRANGE list 0 -1         => ["c"]
                LTRIM list 5 10          => +OK
                EXISTS list              => :0
                LTRIM missing 0 1        => +OK
                RPUSH list a b           => :2
                LTRIM list 1 0           => +OK
                EXISTS list              => :0
                LTRIM list a 1           => -ERR value is not an integer or out of range
                RPUSH list a b           => :2
                LTRIM list a 1           => -ERR value is not an integer or out of range
                LTRIM list 0             => -ERR wrong number of arguments for 'ltrim' command
                LREM list 0              => -ERR wrong number of arguments for 'lrem' command
                SET string v             => +OK
                LREM string 0 a          => -WRONGTYPE Operation against a key holding the wrong kind of value
                LTRIM string 0 1         => -WRONGTYPE Operation against a key holding the wrong kind of value
                """);
    }
}
