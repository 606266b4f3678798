package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class HashRandomEdges implements Scenario {
    @Override
    public String id() {
        return "data-structures/hash-random-fields-edges";
    }

    @Override
    public String title() {
        return "HRANDFIELD answers nothing for no hash, and refuses counts that are no numbers or too large";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                HRANDFIELD missing                             => $-1 || _
                HRANDFIELD missing 5                           => []
                HRANDFIELD missing -5                          => []
                HRANDFIELD missing 5 WITHVALUES                => []
                HSET one f v                                   => :1
                HRANDFIELD one                                 => "f"
                HRANDFIELD one 1                               => ["f"]
                HRANDFIELD one 10                              => ["f"]
                HRANDFIELD one -3                              => ["f", "f", "f"]
                HRANDFIELD one 1 WITHVALUES                    => ["f", "v"] || [["f", "v"]]
                HRANDFIELD one -2 WITHVALUES                   => ["f", "v", "f", "v"] || [["f", "v"], ["f", "v"]]
                HRANDFIELD one 0                               => []
                HRANDFIELD one 0 WITHVALUES                    => []
                HRANDFIELD one ten                             => -ERR value is not an integer or out of range
                HRANDFIELD one 1.5                             => -ERR value is not an integer or out of range
                HRANDFIELD one 1 FOO                           => -ERR syntax error
                HRANDFIELD one WITHVALUES                      => -ERR value is not an integer or out of range
                HRANDFIELD one 1 WITHVALUES x                  => -ERR syntax error
                HRANDFIELD one 9223372036854775807             => ["f"]
                HRANDFIELD one 9223372036854775807 WITHVALUES  => -ERR value is out of range
                HRANDFIELD one -9223372036854775807 WITHVALUES => -ERR value is out of range
                HRANDFIELD one -9223372036854775808            => -ERR value is out of range, value must between -9223372036854775807 and 9223372036854775807
                HRANDFIELD one 9223372036854775808             => -ERR value is not an integer or out of range
                HRANDFIELD                                     => -ERR wrong number of arguments for 'hrandfield' command
                SET string v                                   => +OK
                HRANDFIELD string                              => -WRONGTYPE Operation against a key holding the wrong kind of value
                HRANDFIELD string 1                            => -WRONGTYPE Operation against a key holding the wrong kind of value
                """);
    }
}
