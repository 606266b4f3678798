package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class SetIntersectionCount implements Scenario {
    @Override
    public String id() {
        return "data-structures/set-intersection-count";
    }

    @Override
    public String title() {
        return "SINTERCARD counts an intersection up to LIMIT";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                SADD a 1 2 3 4                   => :4
                SADD b 3 4 5 1                   => :4
                SINTERCARD 2 a b                 => :3
                SINTERCARD 2 a b LIMIT 2         => :2
                SINTERCARD 2 a b LIMIT 0         => :3
                SINTERCARD 2 a b LIMIT 100       => :3
                SINTERCARD 1 a                   => :4
                SINTERCARD 1 a LIMIT 1           => :1
                SINTERCARD 2 a missing           => :0
                SINTERCARD 1 missing             => :0
                SINTERCARD 2 a a                 => :4
                SINTERCARD 0 a                   => -ERR numkeys should be greater than 0
                SINTERCARD -1 a                  => -ERR numkeys should be greater than 0
                SINTERCARD ten a                 => -ERR numkeys should be greater than 0
                SINTERCARD 3 a b                 => -ERR Number of keys can't be greater than number of args
                SINTERCARD 1 a b                 => -ERR syntax error
                SINTERCARD 2 a b LIMIT -1        => -ERR LIMIT can't be negative
                SINTERCARD 2 a b LIMIT ten       => -ERR LIMIT can't be negative
                SINTERCARD 2 a b LIMIT           => -ERR syntax error
                SINTERCARD 2 a b FOO 1           => -ERR syntax error
                SINTERCARD 2 a b LIMIT 1 LIMIT 2 => :2
                SINTERCARD 1                     => -ERR wrong number of arguments for 'sintercard' command
                SINTERCARD                       => -ERR wrong number of arguments for 'sintercard' command
                SINTERCARD 9223372036854775807 a => -ERR Number of keys can't be greater than number of args
                SET string v                     => +OK
                SINTERCARD 2 a string            => -WRONGTYPE Operation against a key holding the wrong kind of value
                sintercard 2 a b limit 1         => :1
                """);
    }
}
