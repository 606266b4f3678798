package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ListEnds implements Scenario {
    @Override
    public String id() {
        return "data-structures/list-ends";
    }

    @Override
    public String title() {
        return "LPUSH, RPUSH, LPUSHX, RPUSHX, LLEN and LRANGE build and show lists from both ends";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                RPUSH list a b c                  => :3
                LPUSH list x y                    => :5
                LRANGE list 0 -1                  => ["y", "x", "a", "b", "c"]
                LPUSHX missing a                  => :0
                RPUSHX missing a                  => :0
                EXISTS missing                    => :0
                LPUSHX list first second          => :7
                RPUSHX list last                  => :8
                LLEN list                         => :8
                LLEN missing                      => :0
                LRANGE list 0 2                   => ["second", "first", "y"]
                LRANGE list -2 -1                 => ["c", "last"]
                LRANGE list -100 100              => ["second", "first", "y", "x", "a", "b", "c", "last"]
                LRANGE list 5 2                   => []
                LRANGE list 100 200               => []
                LRANGE list -1 0                  => []
                LRANGE missing 0 -1               => []
                LRANGE list 0 9223372036854775807 => ["second", "first", "y", "x", "a", "b", "c", "last"]
                LRANGE list -9223372036854775808 -9223372036854775808 => []
                LRANGE list a 1                   => -ERR value is not an integer or out of range
                LRANGE list 0 1.5                 => -ERR value is not an integer or out of range
                LRANGE list 0                     => -ERR wrong number of arguments for 'lrange' command
                LPUSH list                        => -ERR wrong number of arguments for 'lpush' command
                RPUSHX list                       => -ERR wrong number of arguments for 'rpushx' command
                LLEN                              => -ERR wrong number of arguments for 'llen' command
                SET string v                      => +OK
                LPUSH string a                    => -WRONGTYPE Operation against a key holding the wrong kind of value
                RPUSHX string a                   => -WRONGTYPE Operation against a key holding the wrong kind of value
                LRANGE string 0 -1                => -WRONGTYPE Operation against a key holding the wrong kind of value
                LLEN string                       => -WRONGTYPE Operation against a key holding the wrong kind of value
                """);
    }
}
