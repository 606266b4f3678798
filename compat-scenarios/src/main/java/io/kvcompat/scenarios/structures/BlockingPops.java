package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class BlockingPops implements Scenario {
    @Override
    public String id() {
        return "data-structures/blocking-pops";
    }

    @Override
    public String title() {
        return "BLPOP and BRPOP wait for an element, serve at once when there is one, and tell the key it came "
                + "from";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                RPUSH b 1 2           => :2
                BLPOP a b 1           => ["b", "1"]
                BRPOP a b 0           => ["b", "2"]
                A>> BLPOP jobs other 5
                B> RPUSH other late   => :1
                A<                    => ["other", "late"]
                B> EXISTS other       => :0
                # An element pushed and taken in one transaction never reaches the waiting session.
                A>> BRPOP jobs 5
                B> MULTI              => +OK
                B> LPUSH jobs x       => +QUEUED
                B> LPOP jobs          => +QUEUED
                B> LPUSH jobs y z     => +QUEUED
                B> EXEC               => [:1, "x", :2]
                A<                    => ["jobs", "y"]
                B> LRANGE jobs 0 -1   => ["z"]
                B> DEL jobs           => :1
                # A push of several serves one, the rest stays.
                A>> BLPOP jobs 5
                B> RPUSH jobs 1 2 3   => :3
                A<                    => ["jobs", "1"]
                B> LRANGE jobs 0 -1   => ["2", "3"]
                B> DEL jobs           => :1
                # Nothing comes in time.
                BLPOP jobs 0.01       => *-1 || _
                BRPOP jobs other 0.01 => *-1 || _
                BLPOP jobs -1         => -ERR timeout is negative
                BLPOP jobs ten        => -ERR timeout is not a float or out of range
                BLPOP jobs nan        => -ERR timeout is not a float or out of range
                BLPOP jobs inf
                BLPOP jobs 1e20
                BLPOP jobs ""         => -ERR timeout is not a float or out of range
                BLPOP jobs            => -ERR wrong number of arguments for 'blpop' command
                BLPOP                 => -ERR wrong number of arguments for 'blpop' command
                BRPOP jobs -0.1       => -ERR timeout is negative
                SET string v          => +OK
                BLPOP string 1        => -WRONGTYPE Operation against a key holding the wrong kind of value
                BLPOP jobs string 1   => -WRONGTYPE Operation against a key holding the wrong kind of value
                RPUSH jobs x          => :1
                BLPOP jobs string 1   => ["jobs", "x"]
                BLPOP string jobs 1   => -WRONGTYPE Operation against a key holding the wrong kind of value
                """);
    }
}
