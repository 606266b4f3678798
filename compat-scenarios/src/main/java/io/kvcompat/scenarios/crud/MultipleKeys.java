package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class MultipleKeys implements Scenario {
    @Override
    public String id() {
        return "basic-crud/multiple-keys";
    }

    @Override
    public String title() {
        return "MSET, MGET and MSETNX work on many keys as one, MSETNX on all or none";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                MSET a 1 b 2 c 3            => +OK
                MGET a b c                  => ["1", "2", "3"]
                MGET a missing b a          => ["1", $-1, "2", "1"] || ["1", _, "2", "1"]
                MGET missing                => [$-1] || [_]
                MGET missing missing        => [$-1, $-1] || [_, _]
                RPUSH list x                => :1
                MGET a list b               => ["1", $-1, "2"] || ["1", _, "2"]
                # A key named twice takes the last value.
                MSET a first a second       => +OK
                GET a                       => "second"
                MSET list now-a-string      => +OK
                TYPE list                   => +string
                # MSETNX sets all or none.
                MSETNX d 4 a 5              => :0
                EXISTS d                    => :0
                MSETNX d 4 e 5              => :1
                MGET d e                    => ["4", "5"]
                MSETNX f 1 f 2              => :1
                GET f                       => "2"
                # MSET drops a time to live.
                SET timed 1 EXAT 4102444800 => +OK
                MSET timed 2                => +OK
                TTL timed                   => :-1
                MSETNX timed 3              => :0
                MSET a                      => -ERR wrong number of arguments for 'mset' command
                MSET a 1 b                  => -ERR wrong number of arguments for 'mset' command
                MSETNX a                    => -ERR wrong number of arguments for 'msetnx' command
                MSETNX new 1 b              => -ERR wrong number of arguments for 'msetnx' command
                MGET                        => -ERR wrong number of arguments for 'mget' command
                MSET                        => -ERR wrong number of arguments for 'mset' command
                MSETNX                      => -ERR wrong number of arguments for 'msetnx' command
                EXISTS new                  => :0
                """);
    }
}
