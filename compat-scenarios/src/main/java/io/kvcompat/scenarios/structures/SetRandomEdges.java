package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class SetRandomEdges implements Scenario {
    @Override
    public String id() {
        return "data-structures/set-random-members-edges";
    }

    @Override
    public String title() {
        return "SPOP and SRANDMEMBER answer nothing for no set, and refuse counts that are no numbers or too large";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                SPOP missing                         => $-1 || _
                SPOP missing 3                       => [] || ~[]
                SPOP missing 0                       => [] || ~[]
                SRANDMEMBER missing                  => $-1 || _
                SRANDMEMBER missing 3                => []
                SRANDMEMBER missing -3               => []
                SADD one m                           => :1
                SRANDMEMBER one                      => "m"
                SRANDMEMBER one 1                    => ["m"]
                SRANDMEMBER one 5                    => ["m"]
                SRANDMEMBER one -3                   => ["m", "m", "m"]
                SRANDMEMBER one 0                    => []
                SRANDMEMBER one ten                  => -ERR value is not an integer or out of range
                SRANDMEMBER one 1.5                  => -ERR value is not an integer or out of range
                SRANDMEMBER one 9223372036854775807  => ["m"]
                SRANDMEMBER one -9223372036854775808 => -ERR value is out of range, value must between -9223372036854775807 and 9223372036854775807
                SRANDMEMBER one 9223372036854775808  => -ERR value is not an integer or out of range
                SRANDMEMBER one 1 2                  => -ERR syntax error
                SPOP one 0                           => [] || ~[]
                EXISTS one                           => :1
                SPOP one -1                          => -ERR value is out of range, must be positive
                SPOP one ten                         => -ERR value is out of range, must be positive
                SPOP one 9223372036854775808         => -ERR value is out of range, must be positive
                SPOP one 1 2                         => -ERR syntax error
                SPOP one                             => "m"
                EXISTS one                           => :0
                SADD one m                           => :1
                SPOP one 10                          => ["m"] || ~["m"]
                EXISTS one                           => :0
                SPOP                                 => -ERR wrong number of arguments for 'spop' command
                SRANDMEMBER                          => -ERR wrong number of arguments for 'srandmember' command
                SET string v                         => +OK
                SPOP string                          => -WRONGTYPE Operation against a key holding the wrong kind of value
                SPOP string 1                        => -WRONGTYPE Operation against a key holding the wrong kind of value
                SRANDMEMBER string                   => -WRONGTYPE Operation against a key holding the wrong kind of value
                SRANDMEMBER string 1                 => -WRONGTYPE Operation against a key holding the wrong kind of value
                """);
    }
}
