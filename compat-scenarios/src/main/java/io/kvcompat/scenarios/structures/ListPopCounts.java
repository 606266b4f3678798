package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ListPopCounts implements Scenario {
    @Override
    public String id() {
        return "data-structures/list-pop-counts";
    }

    @Override
    public String title() {
        return "LPOP and RPOP with a count take up to that many, and tell an empty pop from a missing key";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                RPUSH jobs a b c d e          => :5
                LPOP jobs                     => "a"
                RPOP jobs                     => "e"
                LPOP jobs 0                   => []
                RPOP jobs 0                   => []
                LPOP jobs 2                   => ["b", "c"]
                LPOP jobs 10                  => ["d"]
                EXISTS jobs                   => :0
                LPOP jobs                     => $-1 || _
                LPOP jobs 1                   => *-1 || _
                LPOP jobs 0                   => *-1 || _
                RPOP jobs                     => $-1 || _
                RPOP jobs 5                   => *-1 || _
                RPUSH jobs a b c              => :3
                RPOP jobs 2                   => ["c", "b"]
                RPOP jobs 1                   => ["a"]
                EXISTS jobs                   => :0
                RPUSH jobs a b c              => :3
                LPOP jobs -1                  => -ERR value is out of range, must be positive
                RPOP jobs -1                  => -ERR value is out of range, must be positive
                LPOP jobs ten                 => -ERR value is out of range, must be positive
                LPOP jobs 1.5                 => -ERR value is out of range, must be positive
                LPOP jobs ""                  => -ERR value is out of range, must be positive
                LPOP jobs 9223372036854775808 => -ERR value is out of range, must be positive
                LPOP jobs 1 2                 => -ERR wrong number of arguments for 'lpop' command
                LPOP missing -1               => -ERR value is out of range, must be positive
                LPOP                          => -ERR wrong number of arguments for 'lpop' command
                LPOP jobs 9223372036854775807 => ["a", "b", "c"]
                LRANGE jobs 0 -1              => []
                SET string v                  => +OK
                LPOP string                   => -WRONGTYPE Operation against a key holding the wrong kind of value
                LPOP string 0                 => -WRONGTYPE Operation against a key holding the wrong kind of value
                RPOP string 1                 => -WRONGTYPE Operation against a key holding the wrong kind of value
                """);
    }
}
