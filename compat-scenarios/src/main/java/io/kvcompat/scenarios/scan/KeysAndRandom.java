package io.kvcompat.scenarios.scan;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class KeysAndRandom implements Scenario {
    @Override
    public String id() {
        return "scan-and-iter/keys-and-random-key";
    }

    @Override
    public String title() {
        return "KEYS matches patterns over the whole database, RANDOMKEY answers null for an empty one";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                RANDOMKEY                => $-1 || _
                KEYS *                   => []
                DBSIZE                   => :0
                SET only 1               => +OK
                RANDOMKEY                => "only"
                KEYS *                   => ["only"]
                MSET one 1 two 2 three 3 => +OK
                KEYS t*                  =~ ["three", "two"]
                KEYS *                   =~ ["three", "one", "only", "two"]
                KEYS none                => []
                KEYS o?e                 => ["one"]
                KEYS *[eo]               =~ ["three", "one", "two"]
                KEYS on[a-z]y            => ["only"]
                KEYS on[^l]y             => []
                KEYS "\\\\*"               => []
                KEYS ""                  => []
                DBSIZE                   => :4
                KEYS                     => -ERR wrong number of arguments for 'keys' command
                KEYS a b                 => -ERR wrong number of arguments for 'keys' command
                RANDOMKEY a              => -ERR wrong number of arguments for 'randomkey' command
                SET late 1 EXAT 1        => +OK
                KEYS late                => []
                """);
    }
}
